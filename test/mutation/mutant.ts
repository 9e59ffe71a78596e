/** One mistake made in a working network, and what must be found. */
import type { Severity } from "../../src/lint/diagnostic.ts";
import type { Text } from "../support/lint.ts";

export interface Mutant {
  /** Folder under `fixtures/clean`. */
  readonly network: string;
  /** The mistake, in a sentence. */
  readonly fault: string;
  /** The file in which it is made. */
  readonly file: string;
  /** The line that is changed, without its indentation. It must stand there once. */
  readonly find: string;
  /** Opening line of the section in which `find` stands, where the line alone is not unique. */
  readonly under?: string;
  /** What stands there instead; nothing when the line is dropped. Keeps the indentation. */
  readonly replace?: string | readonly string[];
  readonly expect: {
    readonly rule: string;
    readonly severity: Severity;
    /** The blamed router's file, when it is another than the changed one. */
    readonly file?: string;
    /** The blamed line of the changed network, without its indentation. */
    readonly line: string;
    /** Warnings of other rules that the same mistake rightly brings. */
    readonly also?: readonly string[];
  };
}

/** The network's texts with the mistake made. */
export function mutate(texts: readonly Text[], mutant: Mutant): readonly Text[] {
  return texts.map((each) =>
    each.path === mutant.file ? { ...each, text: changed(each.text, mutant) } : each,
  );
}

function changed(text: string, { find, under, replace = [] }: Mutant): string {
  const lines = text.split("\n");
  const from = under === undefined ? 0 : only(lines, under, 0, lines.length);
  const to = under === undefined ? lines.length : sectionEnd(lines, from);
  const at = only(lines, find, from, to);
  const indentation = /^ */.exec(lines[at] ?? "")?.[0] ?? "";
  return lines
    .with(
      at,
      [replace]
        .flat()
        .map((line) => indentation + line)
        .join("\n"),
    )
    .join("\n");
}

function only(lines: readonly string[], line: string, from: number, to: number): number {
  const found = lines.flatMap((each, index) =>
    each.trim() === line && index >= from && index < to ? [index] : [],
  );
  if (found.length !== 1) throw new Error(`\`${line}\` stands there ${found.length} times`);
  return found[0] ?? 0;
}

function sectionEnd(lines: readonly string[], start: number): number {
  const depth = (line: string) => line.length - line.trimStart().length;
  const own = depth(lines[start] ?? "");
  const end = lines.findIndex((line, index) => index > start && depth(line) <= own);
  return end < 0 ? lines.length : end;
}
