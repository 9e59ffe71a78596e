/** Tests of rules for those who write some: configurations in which nothing may be found, and such with the places that must be. */
import { AssertionError } from "node:assert";
import { type Document, readDocument } from "../syntax/document.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import { lint } from "./lint.ts";
import type { Rule } from "./rule.ts";

/** Configurations that are linted together. */
export interface RuleExample {
  /** Texts by file name; one text alone is `router.cfg`. */
  readonly files: string | Readonly<Record<string, string>>;
  /** Options of the rule. */
  readonly options?: object;
}

/** What a rule must find; what is left out may be anything. */
export interface ExpectedFinding {
  /** 1-based. */
  readonly line: number;
  /** Name of the file, where there are several. */
  readonly path?: string;
  /** The whole message, or a form that it has. */
  readonly message?: string | RegExp;
  readonly severity?: Severity;
}

export interface RuleTests {
  /** Nothing may be found in these. */
  readonly valid: readonly (string | RuleExample)[];
  /** Exactly these findings are expected, in the order of files and lines. */
  readonly invalid: readonly (RuleExample & { readonly findings: readonly ExpectedFinding[] })[];
}

/**
 * Tests a rule in any test framework, or in none.
 *
 * @throws AssertionError with what was expected and what was found, for the first example that fails
 */
export function testRule(rule: Rule, { valid, invalid }: RuleTests): void {
  for (const [index, each] of valid.entries()) {
    const example = typeof each === "string" ? { files: each } : each;
    compare(`${rule.id}: valid[${index}]`, found(rule, example, `valid[${index}]`), []);
  }
  for (const [index, example] of invalid.entries()) {
    const name = `${rule.id}: invalid[${index}]`;
    if (example.findings.length === 0) fail(`${name} expects no finding: it belongs to valid`, [], []);
    compare(name, found(rule, example, `invalid[${index}]`), example.findings);
  }
}

function found(rule: Rule, { files, options }: RuleExample, name: string): readonly Diagnostic[] {
  const texts = typeof files === "string" ? { "router.cfg": files } : files;
  const documents: readonly Document[] = Object.entries(texts).map(([path, text]) =>
    readDocument(path, text),
  );
  for (const { path, configs } of documents) {
    if (configs.length === 0) fail(`${rule.id}: ${name}: ${path} holds no configuration`, [], []);
  }
  const result = lint(documents, {
    rules: [rule],
    ...(options && { options: new Map([[rule.id, options]]) }),
  });
  return result.diagnostics;
}

function compare(name: string, actual: readonly Diagnostic[], expected: readonly ExpectedFinding[]): void {
  const isSame =
    actual.length === expected.length && expected.every((each, index) => fits(each, actual[index]));
  if (isSame) return;
  const [was, wanted] = [actual.map(shown), expected.map(wish)];
  fail(`${name}\nexpected:\n${listed(wanted)}\nfound:\n${listed(was)}`, was, wanted);
}

function fits({ line, path, message, severity }: ExpectedFinding, actual: Diagnostic | undefined): boolean {
  if (actual === undefined || actual.at.line !== line) return false;
  if (path !== undefined && actual.at.path !== path) return false;
  if (severity !== undefined && actual.severity !== severity) return false;
  if (message === undefined) return true;
  return typeof message === "string" ? actual.message === message : actual.message.search(message) >= 0;
}

function shown({ at, severity, message }: Diagnostic): string {
  return `${at.path}:${at.line}: ${severity}: ${message}`;
}

function wish({ path, line, severity, message }: ExpectedFinding): string {
  const parts = [path === undefined ? `line ${line}` : `${path}:${line}`, severity, message];
  return parts.filter((part) => part !== undefined).join(": ");
}

function listed(lines: readonly string[]): string {
  return lines.length === 0 ? "  nothing" : lines.map((line) => `  ${line}`).join("\n");
}

function fail(message: string, actual: readonly string[], expected: readonly string[]): never {
  throw new AssertionError({ message, actual, expected, operator: "testRule" });
}
