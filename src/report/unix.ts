/** `path:line:column: severity: message [rule]`, related places as `path:line:column: note: message`. */
import type { Diagnostic, LintResult } from "../lint/diagnostic.ts";
import { visible, visiblePath } from "./text.ts";

export function unix(result: LintResult): string {
  return result.diagnostics.map(linesOf).join("");
}

function linesOf({ at, severity, message, rule, related }: Diagnostic): string {
  const notes = related.map((each) => `${spot(each.at)}: note: ${visible(each.message)}\n`);
  return `${spot(at)}: ${severity}: ${visible(message)} [${rule}]\n${notes.join("")}`;
}

function spot(at: Diagnostic["at"]): string {
  return `${visiblePath(at.path)}:${at.line}:${at.column}`;
}
