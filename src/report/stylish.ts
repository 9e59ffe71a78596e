/** For people: findings grouped by file, each with its source line and the lines at the other end. */
import colours from "picocolors";
import type { Diagnostic, Excerpt, LintResult, Related, Severity } from "../lint/diagnostic.ts";
import type { ReportOptions } from "./reporter.ts";
import { count, sumOf, visible, visiblePath, widthOf } from "./text.ts";

type Colours = ReturnType<typeof colours.createColors>;

/** Columns of a source line that are shown around the spot. */
const window = 120;

export function stylish(result: LintResult, options: Pick<ReportOptions, "colour">): string {
  const paint = colours.createColors(options.colour);
  const byPath = new Map<string, string[]>();
  for (const each of result.diagnostics) {
    const findings = byPath.get(each.at.path) ?? [];
    findings.push(finding(each, result, paint));
    byPath.set(each.at.path, findings);
  }
  const files = [...byPath].map(
    ([path, findings]) => `${paint.underline(visiblePath(path))}\n${findings.join("\n")}`,
  );
  return [...files, summary(result, paint)].join("\n");
}

function finding(diagnostic: Diagnostic, result: LintResult, paint: Colours): string {
  const { at, severity, message, rule, related } = diagnostic;
  const head = `  ${at.line}:${at.column}  ${severityWord(severity, paint)}  ${visible(message)}  ${paint.dim(rule)}\n`;
  const spot = quote(result.excerpt(at), paint, severity);
  return head + spot + related.map((each) => other(each, result, paint)).join("");
}

function other({ at, message }: Related, result: LintResult, paint: Colours): string {
  const place = paint.cyan(`${visiblePath(at.path)}:${at.line}:${at.column}`);
  return `    ${place}  ${visible(message)}\n${quote(result.excerpt(at), paint)}`;
}

function severityWord(severity: Severity, paint: Colours): string {
  return severityColour(severity, paint)(paint.bold(severity));
}

function severityColour(severity: Severity | undefined, paint: Colours): (text: string) => string {
  if (severity === "error") return paint.red;
  return severity === "warning" ? paint.yellow : paint.cyan;
}

/** The source line and a line of carets under the spot. */
function quote(excerpt: Excerpt | undefined, paint: Colours, severity?: Severity): string {
  if (!excerpt || excerpt.text.trim() === "") return "";
  const { before, spot, after } = cut(excerpt);
  const line = `${before}${spot}${after}`.trimEnd();
  const carets = "^".repeat(Math.max(1, widthOf(spot.trimEnd())));
  const bar = paint.dim("|");
  return `    ${bar} ${line}\n    ${bar} ${" ".repeat(widthOf(before))}${severityColour(severity, paint)(carets)}\n`;
}

/** The line in three parts, safe to print, shortened around the spot, without indentation. */
function cut({ text, start, end }: Excerpt): { before: string; spot: string; after: string } {
  const indent = Math.min(text.length - text.trimStart().length, start - 1);
  const spotEnd = Math.min(end - 1, start - 1 + window);
  const from = Math.max(indent, spotEnd - window);
  const to = Math.max(spotEnd, from + window);
  const show = (part: string) => visible(part.replaceAll("\t", " "));
  return {
    before: (from > indent ? "..." : "") + show(text.slice(from, start - 1)),
    spot: show(text.slice(start - 1, spotEnd)),
    after: show(text.slice(spotEnd, to)) + (to < text.length ? "..." : ""),
  };
}

function summary({ files, diagnostics, summary: counts }: LintResult, paint: Colours): string {
  const devices = new Set(files.flatMap((file) => file.devices));
  const where = `${count(devices.size, "device")} in ${count(files.length, "file")}`;
  if (diagnostics.length === 0) return paint.green(`no findings: ${where}\n`);
  const { errors, warnings } = counts;
  const text = `${sumOf(counts)}: ${where}\n`;
  return errors > 0 ? paint.red(text) : warnings > 0 ? paint.yellow(text) : text;
}
