/** Workflow commands of GitHub's runner: each finding becomes an annotation on its line. */
import type { Diagnostic, LintResult, Severity } from "../lint/diagnostic.ts";
import { sumOf, visible } from "./text.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

export function github({ diagnostics, summary }: LintResult): string {
  return `${diagnostics.map(annotation).join("")}${sumOf(summary)}\n`;
}

function annotation({ at, severity, message, rule, related }: Diagnostic): string {
  const spot = {
    file: at.path,
    line: at.line,
    endLine: at.line,
    col: at.column,
    // The runner counts the last column in.
    endColumn: Math.max(at.column, at.endColumn - 1),
    title: rule,
  };
  const properties = Object.entries(spot).map(([name, value]) => `${name}=${property(String(value))}`);
  const places = related.map((each) => `${each.at.path}:${each.at.line}:${each.at.column}: ${each.message}`);
  const text = [`${at.path}:${at.line}:${at.column}: ${message}`, ...places].map(data).join("%0A");
  return `::${levels[severity]} ${properties.join(",")}::${text}\n`;
}

/** What the runner takes apart, written so that it puts it together again. */
function data(text: string): string {
  return visible(text).replace(/%/g, "%25");
}

function property(text: string): string {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
