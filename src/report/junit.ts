/**
 * JUnit XML: a suite a file, a case a finding. Errors and warnings are failures; an info is a case that passed and says something. A file
 * without findings is one case that passed, so that a list of tests shows that it was looked at.
 */
import type { Diagnostic, LintResult, Related } from "../lint/diagnostic.ts";
import { byFile } from "./files.ts";
import { attributes, xml } from "./xml.ts";

export function junit(result: LintResult): string {
  const suites = byFile(result);
  const all = suites.flatMap(({ diagnostics }) => diagnostics);
  const tests = suites.reduce((sum, { diagnostics }) => sum + Math.max(1, diagnostics.length), 0);
  const head = { name: "ioslint", tests, failures: all.filter(isFailure).length, errors: 0 };
  const body = suites.map(({ path, diagnostics }) => suite(path, diagnostics)).join("");
  return `<?xml version="1.0" encoding="utf-8"?>\n<testsuites${attributes(head)}>\n${body}</testsuites>\n`;
}

function suite(path: string, diagnostics: readonly Diagnostic[]): string {
  const failures = diagnostics.filter(isFailure).length;
  const head = { name: path, tests: Math.max(1, diagnostics.length), failures, errors: 0 };
  const cases =
    diagnostics.length === 0
      ? `    <testcase${attributes({ name: "no findings", classname: path })}/>\n`
      : diagnostics.map(testCase).join("");
  return `  <testsuite${attributes(head)}>\n${cases}  </testsuite>\n`;
}

function isFailure({ severity }: Diagnostic): boolean {
  return severity !== "info";
}

function testCase(diagnostic: Diagnostic): string {
  const { at, rule, severity, message, related } = diagnostic;
  const spot = `${at.path}:${at.line}:${at.column}`;
  const text = xml([`${spot}: ${message}`, ...related.map(place)].join("; "));
  const inside = isFailure(diagnostic)
    ? `<failure${attributes({ type: severity, message })}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  // Without the line: a list of tests follows a finding by its name.
  const head = { name: `${rule}: ${message}`, classname: at.path };
  return `    <testcase${attributes(head)}>${inside}</testcase>\n`;
}

function place({ at, message }: Related): string {
  return `${at.path}:${at.line}:${at.column}: ${message}`;
}
