/** Lines with a secret planted in them: every way in which the catalogue writes one, and such lines damaged. */
import type { GraphData } from "../../src/grammar/format.ts";
import type { Command } from "../../src/syntax/ast.ts";
import { parseCommand } from "../../src/syntax/command.ts";
import { graphs } from "../../src/syntax/generated/graphs.ts";
import { isSecret } from "../../src/syntax/secret.ts";
import { shortestLines } from "../grammar/samples.ts";

/** The text that stands for every secret. */
export const planted = "N3verShown";

/** The command's text with each of its secrets replaced by the planted one. */
export function withPlanted({ syntax, ...fields }: Command): string {
  return Object.entries(fields)
    .flatMap(([field, value]) => (isSecret(value) ? (syntax.spans[field] ?? []) : []))
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start - 1) + planted + text.slice(end - 1), syntax.text);
}

/** For each way in which a line of the catalogue with a secret may end, one such line. */
export function secretLines(): readonly { readonly mode: string; readonly text: string }[] {
  return Object.entries(graphs).flatMap(([mode, json]) =>
    shortestLines(JSON.parse(json()) as GraphData)
      .map(({ text }) => ({ mode, text: withPlanted(parseCommand(mode, text)) }))
      .filter(({ text }) => text.includes(planted)),
  );
}

/** The line with two letters of one word before the secret swapped, once for each word; with words after it; cut after it. */
export function damaged(line: string): readonly string[] {
  const words = line.split(" ");
  const before = words.slice(
    0,
    words.findIndex((word) => word.includes(planted)),
  );
  const typed = before.flatMap((word, index) => {
    if (!/^[a-z]./.test(word)) return [];
    const wrong = word.length > 3 ? `${word[0]}${word[2]}${word[1]}${word.slice(3)}` : `${word}x`;
    return [words.with(index, wrong).join(" ")];
  });
  return [...typed, `${line} and more`, line.slice(0, line.indexOf(planted) + planted.length)];
}

/** For each mode, the lines that lead into it, outermost first: the shortest that the catalogue has. */
export function waysIntoModes(): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([["global", []]]);
  for (const [mode, way] of ways) {
    const json = graphs[mode];
    if (json === undefined) continue;
    for (const { text } of shortestLines(JSON.parse(json()) as GraphData)) {
      const { opens } = parseCommand(mode, text).syntax;
      if (opens !== undefined && !ways.has(opens)) ways.set(opens, [...way, text]);
    }
  }
  return ways;
}
