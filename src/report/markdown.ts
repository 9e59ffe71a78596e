/** A comment on a merge request: pairs that do not come up, then the findings. Hosts cut longer comments, so this one ends before. */
import type { Diagnostic, LintResult, Severity } from "../lint/diagnostic.ts";
import type { LinkView, NetworkView } from "../network/view.ts";
import { code, escaped } from "./markdown-text.ts";
import { count } from "./text.ts";

/** GitHub refuses comments of 65,536 characters and more. */
const longest = 60_000;

const signs: Readonly<Record<Severity, string>> = { error: "🔴", warning: "🟡", info: "🔵" };

export async function markdown(result: LintResult): Promise<string> {
  const { diagnostics, summary, files } = result;
  const { errors, warnings, infos } = summary;
  const sum = `${count(errors, "error")}, ${count(warnings, "warning")}, ${count(infos, "info")} in ${count(files.length, "file")}`;
  const head = `### ioslint: ${diagnostics.length === 0 ? `no findings in ${count(files.length, "file")}` : sum}\n`;
  const parts = [head, pairs(await result.networks()), findings(diagnostics)].filter((part) => part !== "");
  return parts.join("\n");
}

function pairs(networks: readonly NetworkView[]): string {
  const down = networks.flatMap(({ clouds, tunnels }) => [
    ...clouds.flatMap(({ label, links }) => downRows(label, links)),
    ...downRows("point-to-point", tunnels),
  ]);
  return table(["pair", "cloud", "why it does not come up"], down, "more pairs");
}

function downRows(cloud: string, links: readonly LinkView[]): readonly (readonly string[])[] {
  return links
    .filter(({ state }) => state === "down")
    .map(({ a, b, outcome }) => [`${escaped(a)} – ${escaped(b)}`, escaped(cloud), escaped(outcome)]);
}

function findings(diagnostics: readonly Diagnostic[]): string {
  const rows = [...diagnostics]
    .sort((a, b) => rank(a.severity) - rank(b.severity))
    .map(({ severity, at, message, rule }) => [
      signs[severity],
      code(`${at.path}:${at.line}`),
      escaped(message),
      code(rule),
    ]);
  return table(["", "place", "finding", "rule"], rows, "more findings");
}

function rank(severity: Severity): number {
  return Object.keys(signs).indexOf(severity);
}

/** As many rows as fit into half of what a comment may hold. */
function table(head: readonly string[], rows: readonly (readonly string[])[], more: string): string {
  if (rows.length === 0) return "";
  const lines = [row(head), row(head.map(() => "---"))];
  let length = 0;
  for (const [index, cells] of rows.entries()) {
    const line = row(cells);
    length += line.length;
    if (length > longest / 2) return `${lines.join("")}\nand ${rows.length - index} ${more}\n`;
    lines.push(line);
  }
  return lines.join("");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}
