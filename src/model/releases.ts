/** Commands that the software release of a router does not know, by what the catalogue says of each command and its words. */
import type { Command } from "../syntax/ast.ts";
import type { Kind } from "../syntax/generated/commands.ts";
import { kindsWithHistory, metaOf, type Releases, type SpellingHistory } from "../syntax/meta.ts";
import { isAfter, isBefore } from "./build/release.ts";
import type { Device, Release } from "./device.ts";
import type { Place } from "./place.ts";

/** A command, or a word of it, that came later or went earlier. */
export interface OutOfRelease {
  readonly at: Place;
  /** The keywords of the command up to its first value. */
  readonly command: string;
  /** The word that the release does not know, when it is not the whole command. */
  readonly word?: string;
  /** The first release of the same line of releases that knows it: `15.1`. */
  readonly first?: string;
  /** The last one. */
  readonly last?: string;
}

/**
 * What the lines in force say that the device's release does not know; none when the text tells no release, and for 12.2: its
 * trains for big routers (SB, SRE, XN) are younger than 12.4.
 */
export function outOfRelease(device: Device): readonly OutOfRelease[] {
  const release = device.release?.value;
  if (!release || (release.major === 12 && release.minor === 2)) return [];
  const found: OutOfRelease[] = [];
  for (const kind of kindsWithHistory) {
    for (const { command, at } of device.commands.of(kind as Kind)) {
      if (command.negated || command.defaulted) continue;
      for (const history of metaOf(kind).history ?? [])
        found.push(...unknownTo(release, command, at, history));
    }
  }
  return found;
}

/** What of one command a release does not know by one entry of its kind's history. */
export function unknownTo(
  release: Release,
  command: Command,
  at: Place,
  { begins, words, since, until }: SpellingHistory,
): readonly OutOfRelease[] {
  const bounds = {
    ...(since && isBefore(release, since) && { first: named(since, release) }),
    ...(until && isAfter(release, until) && { last: named(until, release) }),
  };
  if (Object.keys(bounds).length === 0 || (begins && !beginsWith(command, begins))) return [];
  const told = { at, command: leadingKeywords(command), ...bounds };
  if (words === undefined) return [told];
  return words.filter((word) => hasKeyword(command, word)).map((word) => ({ ...told, word }));
}

function named({ classic, xe }: Releases, { major }: Release): string {
  return (major >= 16 ? xe : classic) ?? "";
}

/** Keywords may be abbreviated. */
function beginsWith({ syntax: { words } }: Command, keywords: readonly string[]): boolean {
  return keywords.every((keyword, index) => keyword.startsWith(words[index]?.text.toLowerCase() ?? "-"));
}

/** Whether a word stands in the line as a keyword: a value that reads like it is none. */
function hasKeyword(command: Command, keyword: string): boolean {
  const { words, spans } = command.syntax;
  const fields: Readonly<Record<string, unknown>> = { ...command };
  return words.some(({ text, start }) => {
    if (text.toLowerCase() !== keyword) return false;
    const field = Object.keys(spans).find((each) => {
      const span = spans[each];
      return span !== undefined && span.start <= start && start < span.end;
    });
    if (field === undefined) return true;
    const value = fields[field];
    return value === true || value === keyword;
  });
}

/** Values are left out: what stands before the first one is no secret. */
function leadingKeywords({ syntax: { words, spans } }: Command): string {
  const firstValue = Math.min(...Object.values(spans).map(({ start }) => start));
  return words
    .filter(({ start }) => start < firstValue)
    .map(({ text }) => text.toLowerCase())
    .join(" ");
}
