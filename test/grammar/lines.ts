/**
 * Lines made from the lines of the catalogue, and a plain reader of the notation to hold the parser against: it knows no
 * graph, no abbreviations and no order of choices, and tries everything.
 */
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import type { Catalogue, CommandLine } from "../../src/grammar/catalogue.ts";
import { compile } from "../../src/grammar/generate.ts";
import type { Leaf, Part } from "../../src/grammar/parts.ts";

/** The catalogue of the project. */
export function readProject(): Catalogue {
  const paths = globSync("grammar/*.ios").sort();
  return compile(paths.map((path) => ({ path, text: readFileSync(path, "utf8") }))).catalogue;
}

/** A word of a line and what it was made from. */
export interface Made {
  readonly text: string;
  readonly leaf: Leaf;
}

/** Chooses: a whole number from 0 to `below - 1`. */
export type Choose = (below: number) => number;

const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  "A.B.C.D": ["192.0.2.7", "0.0.0.0", "255.255.255.255"],
  "A.B.C.D/M": ["192.0.2.0/24", "0.0.0.0/0", "255.255.255.255/32"],
  "X:X::X:X": ["2001:db8::7", "::", "2001:db8:1:2:3:4:5:6"],
  "X:X::X:X/M": ["2001:db8::/64", "::/0", "2001:db8::1/128"],
  "H.H.H": ["0000.5e00.5301", "ffff.ffff.ffff"],
  "N.N": ["3.5", "7"],
  AS: ["64512", "1", "4294967295", "1.10"],
  RD: ["64512:7", "192.0.2.1:1"],
  HEX: ["0xAB12"],
  TIME: ["07:30", "23:59:59"],
  INTERFACE: ["GigabitEthernet0/1", "Tunnel0", "Loopback2147483647"],
  INTERFACES: ["GigabitEthernet0/1 - 3"],
  TEXT: ["^C Keep out ^C"],
  LINE: ["~zq words to the end"],
  SECRET_LINE: ["~zq words to the end"],
};

/** Words that a value accepts: the ends of its range, and what begins like no keyword. */
function samplesOf(value: string): readonly string[] {
  const bounds = boundsOf(value);
  if (bounds === undefined) return SAMPLES[value] ?? ["~zq7"];
  const ends = bounds.flatMap(([from, to]) => [String(from), String(to)]);
  return value.startsWith("LIST") ? [...ends, bounds.map(([from, to]) => `${from}-${to}`).join(",")] : ends;
}

/** The parser reads 15 digits, which a number holds exactly; some ranges of the catalogue go further. */
const LARGEST = 999_999_999_999_999;

/** Both ends of each part of `(1-5,9)` and `LIST(1-4094)`. */
export function boundsOf(value: string): readonly (readonly [number, number])[] | undefined {
  const inside = /^(?:LIST)?\((.*)\)$/.exec(value)?.[1];
  return inside?.split(",").map((part) => {
    const [, from = "0", to] = /^\s*(-?\d+)(?:-(-?\d+))?/.exec(part) ?? [];
    return [Number(from), Math.min(Number(to ?? from), LARGEST)] as const;
  });
}

/** A line that a part of the catalogue accepts. */
export function makeLine(part: Part, choose: Choose): readonly Made[] {
  switch (part.type) {
    case "leaf": {
      const samples = part.value === undefined ? [part.keyword ?? ""] : samplesOf(part.value);
      return [{ text: samples[choose(samples.length)] ?? "", leaf: part }];
    }
    case "sequence":
      return part.items.flatMap((item) => makeLine(item, choose));
    case "choice":
      return makeLine(part.branches[choose(part.branches.length)] as Part, choose);
    case "optional":
      return choose(2) === 1 ? makeLine(part.item, choose) : [];
    case "options": {
      const items = part.items.filter(() => choose(2) === 1);
      const turn = choose(items.length || 1);
      return [...items.slice(turn), ...items.slice(0, turn)].flatMap((item) =>
        makeLine(item.type === "optional" ? item.item : item, choose),
      );
    }
    case "repeat":
      return Array.from({ length: 1 + choose(3) }, () => makeLine(part.item, choose)).flat();
  }
}

/** The text of a line. */
export function textOf(line: readonly Made[]): string {
  return line.map((each) => each.text).join(" ");
}

/** Whether a line of the catalogue accepts these words, keywords in full. */
export function accepts(line: CommandLine, words: readonly string[]): boolean {
  return after(line.words, words, new Set([0])).has(words.length);
}

/** How many words may have been read once a part was read from each of these places. */
function after(part: Part, words: readonly string[], from: ReadonlySet<number>): ReadonlySet<number> {
  switch (part.type) {
    case "leaf":
      return new Set([...from].flatMap((at) => endsOf(part, words, at)));
    case "sequence":
      return part.items.reduce((places, item) => after(item, words, places), from);
    case "choice":
      return new Set(part.branches.flatMap((branch) => [...after(branch, words, from)]));
    case "optional":
      return new Set([...from, ...after(part.item, words, from)]);
    case "repeat":
      return closure(words, from, [part.item]);
    case "options":
      return afterOptions(part.items, words, from);
  }
}

/** Places after one or more rounds. */
function closure(
  words: readonly string[],
  from: ReadonlySet<number>,
  items: readonly Part[],
): ReadonlySet<number> {
  const found = new Set<number>();
  let places = from;
  while (places.size > 0) {
    const next = new Set(items.flatMap((item) => [...after(item, words, places)]));
    places = new Set([...next].filter((place) => !found.has(place)));
    for (const place of places) found.add(place);
  }
  return found;
}

/** Each option once, in any order. */
function afterOptions(
  items: readonly Part[],
  words: readonly string[],
  from: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = new Set(from);
  items.forEach((item, index) => {
    const option = item.type === "optional" ? item.item : item;
    const places = new Set([...after(option, words, from)].filter((place) => !from.has(place)));
    if (places.size === 0) return;
    const others = items.filter((_, other) => other !== index);
    for (const place of afterOptions(others, words, places)) found.add(place);
  });
  return found;
}

function endsOf({ keyword, value = "" }: Leaf, words: readonly string[], at: number): readonly number[] {
  const word = words[at];
  if (word === undefined) return [];
  if (keyword !== undefined) return word.toLowerCase() === keyword ? [at + 1] : [];
  if (value === "INTERFACES") return words.slice(at).join(" ") === SAMPLES[value]?.[0] ? [words.length] : [];
  if (/^(LINE|SECRET_LINE|TEXT)$/.test(value)) return [words.length];
  return isValue(value, word) ? [at + 1] : [];
}

/** Whether a value accepts a word that `makeLine` or `spoil` makes. */
function isValue(value: string, word: string): boolean {
  const bounds = boundsOf(value);
  if (bounds !== undefined && value.startsWith("("))
    return /^-?\d+$/.test(word) && bounds.some(([from, to]) => Number(word) >= from && Number(word) <= to);
  if (bounds !== undefined)
    return word.split(",").every((part) => {
      const [from, to = from] = part.split("-").map(Number);
      const isIn = (number = Number.NaN) => bounds.some(([low, high]) => number >= low && number <= high);
      return /^\d+(-\d+)?$/.test(part) && isIn(from) && isIn(to);
    });
  if (value === "HEX") return /^(0x)?[0-9a-f]+$/i.test(word);
  if (value === "N.N") return /^\d+(\.\d+)?$/.test(word);
  if (value === "HOST") return !/^[\d.]+$/.test(word);
  if (value === "AS") return isAs(word);
  return SAMPLES[value]?.includes(word) ?? true;
}

function isAs(word: string): boolean {
  const [high = "", low, more] = word.split(".");
  if (!/^\d+$/.test(high) || more !== undefined) return false;
  if (low === undefined) return Number(high) >= 1 && Number(high) <= 4294967295;
  return /^\d+$/.test(low) && Number(high) <= 65535 && Number(low) <= 65535;
}

/** Lines just outside: a number beyond its range, a wrong keyword, a word too few, a word too many. */
export function spoil(line: readonly Made[], choose: Choose): readonly string[] {
  const texts = line.map((each) => each.text);
  const at = choose(line.length);
  const { leaf } = line[at] as Made;
  const replaced = (word: string) => texts.map((text, index) => (index === at ? word : text)).join(" ");
  const bounds = boundsOf(leaf.value ?? "");
  return [
    ...(bounds?.flatMap(([from, to]) => [
      replaced(String(from - 1)),
      ...(to < LARGEST ? [replaced(String(to + 1))] : []),
    ]) ?? []),
    replaced("~zq8"),
    texts.filter((_, index) => index !== at).join(" "),
    [...texts, "~zq9"].join(" "),
  ].filter((text) => text !== "");
}
