/** A comment on a merge request: pairs that do not come up, then the findings. */
import type { Diagnostic, LintResult, Severity } from "../lint/diagnostic.ts";
import type { NetworkView } from "../network/view.ts";
import { markdownTable } from "./markdown-table.ts";
import { code, escaped } from "./markdown-text.ts";
import { pairsIn } from "./pairs.ts";
import { compareSeverities } from "./severities.ts";
import { count, sumOf } from "./text.ts";

const signs: Readonly<Record<Severity, string>> = { error: "🔴", warning: "🟡", info: "🔵" };

export async function markdown(result: LintResult): Promise<string> {
  const { diagnostics, summary, files } = result;
  const sum = diagnostics.length === 0 ? "no findings" : sumOf(summary);
  const parts = [
    `### ioslint: ${sum} in ${count(files.length, "file")}\n`,
    pairs(await result.networks()),
    findingsTable(diagnostics),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function pairs(networks: readonly NetworkView[]): string {
  const down = pairsIn(networks)
    .filter(({ link }) => link.state === "down")
    .map(({ cloud = "point-to-point", link: { a, b, outcome } }) => [
      `${escaped(a)} – ${escaped(b)}`,
      escaped(cloud),
      escaped(outcome),
    ]);
  return markdownTable(["pair", "cloud", "why it does not come up"], down, "more pairs");
}

/** Findings as a table, the gravest first. */
export function findingsTable(diagnostics: readonly Diagnostic[]): string {
  const rows = [...diagnostics]
    .sort((a, b) => compareSeverities(a.severity, b.severity))
    .map(({ severity, at, message, rule }) => [
      signs[severity],
      code(`${at.path}:${at.line}`),
      escaped(message),
      code(rule),
    ]);
  return markdownTable(["", "place", "finding", "rule"], rows, "more findings");
}
