/** How much of the vendor's command table the catalogue knows: a row counts when all lines made from it are typed commands of its mode. */
import { existsSync, readFileSync } from "node:fs";
import { parseCommand } from "../../src/syntax/command.ts";
import { whyLeft } from "./facts-left.ts";
import { linesOf, readings } from "./facts-lines.ts";

const folder = new URL("../../../shared/facts/", import.meta.url);

export const hasFacts: boolean = existsSync(new URL("iosxe-commands.tsv", folder));

export interface Row {
  readonly mode: string;
  readonly syntax: string;
  /** The first line that is no typed command; undefined when the row is known. */
  readonly missing: string | undefined;
  /** Why the row does not count. */
  readonly left: string | undefined;
}

/** Modes of the table that no row of it opens. */
const roots: Readonly<Record<string, string>> = {
  global: "global",
  interface: "interface",
  line: "line",
};

function table(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(name, folder), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
}

/** Every row, with the line that is missing. */
export function measure(): readonly Row[] {
  const sets = new Map(table("iosxe-enums.tsv").map(([name = "", words = ""]) => [name, words.split(" ")]));
  const rows = table("iosxe-commands.tsv").map(([mode = "", syntax = ""]) => ({ mode, syntax }));
  const modes = new Map<string, string | undefined>(Object.entries(roots));
  const openers = new Map<string, { mode: string; syntax: string }[]>();
  for (const row of rows) {
    const opened = / -> (\S+)$/.exec(row.syntax)?.[1];
    if (opened !== undefined) openers.set(opened, [...(openers.get(opened) ?? []), row]);
  }
  /** The catalogue's mode, found by parsing the lines that open it. */
  const modeOf = (name: string): string | undefined => {
    if (modes.has(name)) return modes.get(name);
    modes.set(name, undefined);
    for (const { mode, syntax } of openers.get(name) ?? []) {
      const parent = modeOf(mode);
      if (parent === undefined) continue;
      for (const values of readings) {
        const opens = linesOf(syntax, sets, values).map((line) => parseCommand(parent, line).syntax.opens);
        const found = opens.find((each) => each !== undefined);
        if (found !== undefined) {
          modes.set(name, found);
          return found;
        }
      }
    }
    return undefined;
  };
  return rows.map(({ mode, syntax }) => {
    const ours = modeOf(mode);
    const left = whyLeft(mode, syntax);
    if (ours === undefined) return { mode, syntax, left, missing: `(mode ${mode} is not known)` };
    const all = readings.map((values) => linesOf(syntax, sets, values));
    const missing =
      all[0]?.findIndex((_, index) => !all.some((lines) => isKnown(ours, lines[index] ?? ""))) ?? -1;
    return { mode, syntax, left, missing: all[0]?.[missing] };
  });
}

/** A typed command, or the beginning of one: what the box prints as one line stands in several rows of the table. */
function isKnown(mode: string, line: string): boolean {
  const { kind, syntax } = parseCommand(mode, line);
  return kind !== "Unknown" || syntax.fault?.type === "incomplete";
}

/** Known rows and all rows by mode, in the order of the table. */
export function sharesOf(rows: readonly Row[]): ReadonlyMap<string, { known: number; all: number }> {
  const shares = new Map<string, { known: number; all: number }>();
  for (const { mode, missing } of rows) {
    const share = shares.get(mode) ?? { known: 0, all: 0 };
    shares.set(mode, { known: share.known + (missing === undefined ? 1 : 0), all: share.all + 1 });
  }
  return shares;
}
