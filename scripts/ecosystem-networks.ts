/** Networks to try a change on, and how their findings differ between two states of the program. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, lint as lintWith, parse } from "../src/index.ts";

/** What a state of the program has to offer. */
export interface Program {
  readonly lint: typeof lintWith;
  readonly parse: typeof parse;
}

/** How the findings of a network differ. */
export interface Difference {
  readonly network: string;
  readonly before: number;
  readonly after: number;
  /** Findings as lines of text. */
  readonly fresh: readonly string[];
  readonly gone: readonly string[];
}

/** A folder with folders in it holds a network in each; one without is a network. */
export function networksIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith("."));
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  return folders.length === 0 ? [folder] : folders.sort();
}

/** The findings of a network before and after. */
export function differenceOf(network: string, old: Program, now: Program): Difference {
  const files = filesBelow(network).map((path) => ({ path, bytes: readFileSync(path) }));
  const findings = ({ lint, parse }: Program): readonly string[] => {
    const documents = files.map(({ path, bytes }) => parse(path, bytes)).filter(({ typed }) => typed > 0);
    return lint(documents).diagnostics.map(lineOf);
  };
  const [before, after] = [findings(old), findings(now)];
  const fresh = without(after, before);
  return { network, before: before.length, after: after.length, fresh, gone: without(before, after) };
}

/** The differences as text: networks with none are only counted. */
export function reportOf(differences: readonly Difference[]): string {
  const lines = differences
    .filter(({ fresh, gone }) => fresh.length + gone.length > 0)
    .flatMap(({ network, fresh, gone }) => [
      `${network}: ${fresh.length} new, ${gone.length} gone`,
      ...gone.map((line) => `- ${line}`),
      ...fresh.map((line) => `+ ${line}`),
      "",
    ]);
  const sum = (count: (each: Difference) => number) =>
    differences.reduce((total, each) => total + count(each), 0);
  const changes = `${sum(({ fresh }) => fresh.length)} new, ${sum(({ gone }) => gone.length)} gone`;
  return `${lines.join("\n")}${lines.length > 0 ? "\n" : ""}${differences.length} networks: ${sum(({ before }) => before)} findings before, ${sum(({ after }) => after)} now: ${changes}\n`;
}

function lineOf({ at, severity, message, rule }: Diagnostic): string {
  return `${at.path}:${at.line}:${at.column}: ${severity}: ${message} [${rule}]`;
}

/** Those lines that the others do not have, or have less often. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .sort();
}
