import { describe, expect, it } from "vitest";
import type { CommandLine } from "../../src/grammar/catalogue.ts";
import { parseCommand } from "../../src/syntax/command.ts";
import { accepts, boundsOf, type Choose, type Made, makeLine, readProject, spoil, textOf } from "./lines.ts";

const { kinds } = readProject();
const lines = kinds.flatMap((kind) => kind.lines);

/** Pseudo-random numbers from a seed, so that every run makes the same lines. */
function chooser(seed: number): Choose {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

/** The lines of a mode by their first keyword; those that begin with a value under "". */
function byFirstWord(mode: string): (word: string) => readonly CommandLine[] {
  const index = new Map<string, CommandLine[]>();
  const inMode = lines.filter((line) => line.modes.includes(mode));
  for (const line of inMode)
    for (const word of firstWords(line)) index.set(word, [...(index.get(word) ?? []), line]);
  return (word) => [...(index.get(word) ?? []), ...(index.get("") ?? [])];
}

function firstWords({ words }: CommandLine): readonly string[] {
  const of = (part: typeof words): readonly string[] => {
    if (part.type === "leaf") return [part.keyword ?? ""];
    if (part.type === "sequence") {
      const first = part.items.findIndex((item) => item.type !== "optional" && item.type !== "options");
      return part.items.slice(0, first + 1 || part.items.length).flatMap(of);
    }
    if (part.type === "choice") return part.branches.flatMap(of);
    if (part.type === "options") return part.items.flatMap(of);
    return of(part.item);
  };
  return [...new Set(of(words))];
}

const modes = new Map<string, (word: string) => readonly CommandLine[]>();

function accepting(mode: string, text: string): readonly CommandLine[] {
  const find = modes.get(mode) ?? byFirstWord(mode);
  modes.set(mode, find);
  const words = text.split(" ");
  return find(words[0] ?? "").filter((line) => accepts(line, words));
}

/** Some lines of each line of the catalogue. */
function made(rounds: number): readonly { line: CommandLine; mode: string; words: readonly Made[] }[] {
  return lines.flatMap((line, index) =>
    Array.from({ length: rounds }, (_, round) => {
      const choose =
        round === 0 ? (below: number) => below - 1 : round === 1 ? () => 0 : chooser(index * 31 + round);
      const mode = line.modes[(index + round) % line.modes.length] ?? "global";
      return { line, mode, words: makeLine(line.words, choose) };
    }).filter(({ words }) => words.length > 0),
  );
}

describe("every line of the catalogue", () => {
  it("a line that it describes is a command of its kind, or of another kind that describes it as well", () => {
    const wrong = made(6).flatMap(({ line, mode, words }) => {
      const text = textOf(words);
      const { kind } = parseCommand(mode, text);
      if (kind === line.kind) return [];
      const others = accepting(mode, text).map((each) => each.kind);
      return others.includes(kind) ? [] : [`${mode}: ${text}: ${kind} instead of ${line.kind}`];
    });
    expect(wrong).toEqual([]);
  });

  it("numbers come back as they were written, also the smallest and the largest", () => {
    let seen = 0;
    const wrong = made(6).flatMap(({ line, mode, words }) => {
      const command = parseCommand(mode, textOf(words));
      if (command.kind !== line.kind) return [];
      return words.flatMap(({ text, leaf }) => {
        const { field, value = "", many } = leaf;
        if (field === undefined || many || !value.startsWith("(") || boundsOf(value) === undefined) return [];
        if (words.filter((each) => each.leaf.field === field).length > 1) return [];
        seen++;
        // Where two options take the same number, either may have it.
        const read: readonly unknown[] = Object.values(command);
        return read.includes(Number(text)) || read.includes(text)
          ? []
          : [`${mode}: ${textOf(words)}: ${field} is not ${text}`];
      });
    });
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(1000);
  });

  it("a line just outside is no command, unless another line describes it", () => {
    let refused = 0;
    const wrong = made(3).flatMap(({ mode, words }, index) =>
      spoil(words, chooser(index)).flatMap((text) => {
        const { kind, syntax, defaulted } = parseCommand(mode, text);
        // A keyword that was left out may leave an abbreviation of another one, or `default`, which every command takes.
        if (syntax.abbreviated || defaulted) return [];
        const others = accepting(mode, text).map((each) => each.kind);
        if (others.length === 0) refused++;
        const isRight = others.length === 0 ? kind === "Unknown" : others.includes(kind);
        return isRight ? [] : [`${mode}: ${text}: ${kind}, not ${others.join() || "Unknown"}`];
      }),
    );
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(1000);
  });
});
