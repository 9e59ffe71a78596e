/** Reviewdog's diagnostic format. */
import { Buffer } from "node:buffer";
import type { Diagnostic, LintResult, Severity } from "../lint/diagnostic.ts";
import { changeOf } from "./edits.ts";
import { safeJson, visible } from "./text.ts";

const severities: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", info: "INFO" };

export function rdjson(result: LintResult): string {
  return `${safeJson({
    source: { name: "ioslint" },
    diagnostics: result.diagnostics.map((each) => ({
      message: visible(each.message),
      location: location(each.at, result),
      severity: severities[each.severity],
      code: { value: each.rule },
      ...suggestions(each, result),
      related_locations: each.related.map(({ at, message }) => ({
        message: visible(message),
        location: location(at, result),
      })),
    })),
  })}\n`;
}

/** A suggestion is for the file of the finding: what has to change elsewhere as well is none. */
function suggestions({ at, fix }: Diagnostic, result: LintResult) {
  const changes = fix?.edits.map(changeOf) ?? [];
  if (changes.length === 0 || changes.some(({ path }) => path !== at.path)) return {};
  return {
    suggestions: changes.map(({ start, end, text }) => ({
      // Of several lines only whole ones change: they begin in the first column, which is one byte in any text.
      range:
        start.line === end.line
          ? location({ ...at, ...start, endColumn: end.column }, result).range
          : { start, end },
      text,
    })),
  };
}

function location(at: Diagnostic["at"], result: LintResult) {
  const { path, line, column, endColumn } = at;
  const excerpt = result.excerpt(at);
  const more = (end: number | undefined) => wider(excerpt?.text.slice(0, (end ?? 1) - 1) ?? "");
  return {
    path,
    range: {
      start: { line, column: column + more(excerpt?.start) },
      end: { line, column: endColumn + more(excerpt?.end) },
    },
  };
}

/** Its columns count bytes of UTF-8: how many more a text has of those than characters. */
function wider(text: string): number {
  return Buffer.byteLength(text) - text.length;
}
