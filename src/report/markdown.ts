/** A comment on a merge request: pairs that do not come up, then the findings. */
import type { Diagnostic, LintResult, Severity } from "../lint/diagnostic.ts";
import type { LinkView, NetworkView } from "../network/view.ts";
import { markdownTable } from "./markdown-table.ts";
import { code, escaped } from "./markdown-text.ts";
import { count } from "./text.ts";

const signs: Readonly<Record<Severity, string>> = { error: "🔴", warning: "🟡", info: "🔵" };

export async function markdown(result: LintResult): Promise<string> {
  const { diagnostics, summary, files } = result;
  const { errors, warnings, infos } = summary;
  const sum =
    diagnostics.length === 0
      ? "no findings"
      : `${count(errors, "error")}, ${count(warnings, "warning")}, ${count(infos, "info")}`;
  const parts = [
    `### ioslint: ${sum} in ${count(files.length, "file")}\n`,
    pairs(await result.networks()),
    findingsTable(diagnostics),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function pairs(networks: readonly NetworkView[]): string {
  const down = networks.flatMap(({ clouds, tunnels }) => [
    ...clouds.flatMap(({ label, links }) => downRows(label, links)),
    ...downRows("point-to-point", tunnels),
  ]);
  return markdownTable(["pair", "cloud", "why it does not come up"], down, "more pairs");
}

function downRows(cloud: string, links: readonly LinkView[]): readonly (readonly string[])[] {
  return links
    .filter(({ state }) => state === "down")
    .map(({ a, b, outcome }) => [`${escaped(a)} – ${escaped(b)}`, escaped(cloud), escaped(outcome)]);
}

/** Findings as a table, the gravest first. */
export function findingsTable(diagnostics: readonly Diagnostic[]): string {
  const rows = [...diagnostics]
    .sort((a, b) => rank(a.severity) - rank(b.severity))
    .map(({ severity, at, message, rule }) => [
      signs[severity],
      code(`${at.path}:${at.line}`),
      escaped(message),
      code(rule),
    ]);
  return markdownTable(["", "place", "finding", "rule"], rows, "more findings");
}

function rank(severity: Severity): number {
  return Object.keys(signs).indexOf(severity);
}
