/**
 * One page that needs nothing else: what was found, the networks drawn with their broken pairs, and which rule speaks of which device. It works
 * without its script, which only filters.
 */
import type { Diagnostic, Excerpt, LintResult, Severity } from "../lint/diagnostic.ts";
import type { CloudView, LinkView, NetworkView } from "../network/view.ts";
import { script, style } from "./html-assets.ts";
import { drawing } from "./html-drawing.ts";
import { type Shown, seenOf, shownBy, stateTable } from "./html-states.ts";
import { html as text } from "./html-text.ts";
import type { ReportOptions } from "./reporter.ts";
import { compareSeverities, severities } from "./severities.ts";
import { count, sumOf } from "./text.ts";

/** Pairs that are listed under a drawing before the rest is counted. */
const most = 100;

export async function html(result: LintResult, { briefs }: Pick<ReportOptions, "briefs">): Promise<string> {
  const { diagnostics, summary, files } = result;
  const sum = `${sumOf(summary)} in ${count(files.length, "file")}`;
  const devices = [...new Set(files.flatMap((file) => file.devices))].sort();
  const networks = await result.networks();
  const routers = await briefs();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>ioslint: ${text(sum)}</title>
<style>${style}</style>
</head>
<body>
<h1>ioslint: ${text(sum)}</h1>
${networks.map((each, index) => network(each, shownBy(routers[index]))).join("\n")}
${matrix(diagnostics)}
<h2 id="findings">Findings</h2>
${filters(devices)}
${diagnostics.map((each) => card(each, result)).join("\n")}
<script>${script}</script>
</body>
</html>
`;
}

function network({ clouds, tunnels }: NetworkView, shown: Shown): string {
  const pairs =
    tunnels.length === 0
      ? ""
      : `<section><h2>Point-to-point tunnels</h2>${pairTable(tunnels, shown)}</section>`;
  return clouds.map((each) => cloud(each, shown)).join("\n") + pairs + stateTable(shown);
}

function cloud(view: CloudView, shown: Shown): string {
  const { label, family, phase, links, absentHubs } = view;
  const kind = `${family}, ${phase === undefined ? "phase unknown" : `phase ${phase}`}`;
  const absent = absentHubs.map((each) => `<p>Next hop server ${text(each)} is not among the files.</p>`);
  return `<section><h2>${text(label)} <small>(${text(kind)})</small></h2>${drawing(view)}${absent.join("")}${pairTable(links, shown)}</section>`;
}

/** Pairs that do not come up, then what is not known; of those that do only the number. */
function pairTable(links: readonly LinkView[], shown: Shown): string {
  const notable = [
    ...links.filter(({ state }) => state === "down"),
    ...links.filter(({ state }) => state === "unknown"),
  ];
  const up = links.length - notable.length;
  const rows = notable
    .slice(0, most)
    .map(
      ({ a, b, state, outcome }) =>
        `<tr class="${state}-row"><td>${text(a)} - ${text(b)}</td><td>${state}</td><td>${text(outcome)}</td><td>${text(seenOf(shown, a, b))}</td></tr>`,
    );
  const rest = notable.length - rows.length;
  const table =
    rows.length === 0
      ? ""
      : `<div class="scroll"><table><thead><tr><th>pair</th><th>state</th><th>why</th><th>shown</th></tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
  return `<p>${count(up, "pair")} up${rest > 0 ? `, ${rest} more that are not` : ""}</p>${table}`;
}

/** Which rule speaks of which device, and how often. */
function matrix(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return "";
  const rules = [...new Set(diagnostics.map(({ rule }) => rule))].sort();
  const devices = [...new Set(diagnostics.map(({ at }) => at.device))].sort();
  const counts = new Map<string, { number: number; severity: Severity }>();
  for (const { rule, severity, at } of diagnostics) {
    const key = `${at.device}\n${rule}`;
    const known = counts.get(key);
    counts.set(key, {
      number: (known?.number ?? 0) + 1,
      severity: known && compareSeverities(known.severity, severity) < 0 ? known.severity : severity,
    });
  }
  const head = rules.map((rule) => `<th class="rule" scope="col">${text(rule)}</th>`).join("");
  const rows = devices.map((device) => {
    const cells = rules.map((rule) => {
      const cell = counts.get(`${device}\n${rule}`);
      return `<td class="number">${cell ? `<b class="${cell.severity}">${cell.number}</b>` : ""}</td>`;
    });
    return `<tr><th scope="row">${text(device)}</th>${cells.join("")}</tr>`;
  });
  return `<h2>Devices and rules</h2><div class="scroll"><table><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function filters(devices: readonly string[]): string {
  const grades = severities.map(
    (each) => `<label><input type="checkbox" name="severity" value="${each}" checked> ${each}</label>`,
  );
  const options = devices.map((each) => `<option>${text(each)}</option>`).join("");
  return `<form>${grades.join("")}<label>device <select name="device"><option value="">all</option>${options}</select></label><label>text <input name="text" type="search" aria-keyshortcuts="/"></label><output></output></form>`;
}

function card(diagnostic: Diagnostic, result: LintResult): string {
  const { rule, severity, message, at, related, fix } = diagnostic;
  const devices = [...new Set([at.device, ...related.map((each) => each.at.device)])].join("\n");
  const others = related.map(
    (each) =>
      `<li><code>${place(each.at)}</code> ${text(each.message)}${quote(result.excerpt(each.at))}</li>`,
  );
  // A line break in an attribute stays one; all else is escaped.
  const names = devices.split("\n").map(text).join("&#10;");
  return `<article class="${severity}" data-severity="${severity}" data-devices="${names}">
<p><b class="${severity}">${severity}</b> <code>${place(at)}</code> ${text(message)} <small>${text(rule)}</small></p>${quote(result.excerpt(at))}${
    others.length === 0 ? "" : `<ul>${others.join("")}</ul>`
  }${fix ? `<details><summary>on ${text(fix.device)}</summary><pre>${fix.commands.map(text).join("\n")}</pre></details>` : ""}
</article>`;
}

function place({ path, line, column }: Diagnostic["at"]): string {
  return text(`${path}:${line}:${column}`);
}

function quote(excerpt: Excerpt | undefined): string {
  if (excerpt === undefined || excerpt.text.trim() === "") return "";
  const { text: line, start, end } = excerpt;
  const [before, spot, after] = [
    line.slice(0, start - 1),
    line.slice(start - 1, end - 1),
    line.slice(end - 1),
  ];
  return `<pre>${text(before.trimStart())}<mark>${text(spot)}</mark>${text(after)}</pre>`;
}
