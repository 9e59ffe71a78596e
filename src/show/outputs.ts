/** Which output a command prints, and outputs told by their looks. */
import type { Description } from "./description.ts";
import { descriptionTexts } from "./generated/descriptions.ts";
import { type OutputLine, type Reading, readLines } from "./read.ts";
import type { Spot } from "./result.ts";

let known: readonly Description[] | undefined;

/** All descriptions, in the order of their files. */
function descriptions(): readonly Description[] {
  known ??= descriptionTexts.map((text) => JSON.parse(text) as Description);
  return known;
}

/** What a typed command prints. */
export interface Printed {
  readonly description: Description;
  /** All of it: no argument, keyword or filter leaves something out. A VRF that is named counts not. */
  readonly isWhole: boolean;
}

/**
 * The output that a typed command prints: words may be abbreviated, further words are arguments, and the longest command that
 * fits wins. `vrf NAME`, numbers and what follows a `|` do not count.
 */
export function outputOf(command: string): Printed | undefined {
  const [bare = "", filter] = command.toLowerCase().split("|");
  const typed = bare
    .replace(/^\s*do /, "")
    .replace(/ vrf \S+/, "")
    .split(/\s+/)
    .filter((word) => word !== "");
  const words = typed.filter((word) => !/^\d+$/.test(word));
  let best: (Printed & { readonly words: number }) | undefined;
  for (const description of descriptions()) {
    for (const each of [...description.commands, ...description.parts]) {
      const full = each.split(" ");
      if (full.length <= (best?.words ?? 0) || !fits(words, full)) continue;
      const isWhole =
        filter === undefined && full.length === typed.length && !description.parts.includes(each);
      best = { description, isWhole, words: full.length };
    }
  }
  return best;
}

function fits(words: readonly string[], full: readonly string[]): boolean {
  return full.every((word, index) => {
    const typed = words[index];
    return typed !== undefined && word.startsWith(typed);
  });
}

/**
 * The description that reads most lines of an output whose command is not known; undefined when none reads any, or none
 * knows half of the lines: a configuration that happens to hold a line like one of an output is no output.
 */
export function guess(
  lines: readonly OutputLine[],
  at: Spot,
): { readonly description: Description; readonly reading: Reading } | undefined {
  let best: { readonly description: Description; readonly reading: Reading } | undefined;
  for (const description of descriptions()) {
    const reading = readLines(description, lines, at);
    const isIt = reading.unread.length <= lines.length / 2;
    if (isIt && reading.read > (best?.reading.read ?? 0)) best = { description, reading };
  }
  return best;
}
