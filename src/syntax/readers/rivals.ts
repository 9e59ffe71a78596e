/** Titles over the configurations of two devices: what they have in common says what kind of titles they are, the rest is the name. */
import { folded, wordsOf } from "./names.ts";
import { isPlainWord, isRoleWord, isState, MENTIONS } from "./vocabulary.ts";

const MOST_WORDS_OF_NAME = 3;

/** Says which device a title of that kind names; undefined for titles of other kinds. */
export type Naming = (title: string) => string | undefined;

/**
 * How two titles name devices: `Configuration NORD` and `Configuration SUED`, in any language, for only what differs counts.
 * @returns undefined when they speak of topics or of states of one device (`Initial setup`, `Final setup`)
 */
export function namingOf(a: string, b: string): Naming | undefined {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const frame = frameOf(first, second);
  const names = [nameIn(frame, first), nameIn(frame, second)];
  if (names.some((name) => name === undefined) || folded(names[0] ?? "") === folded(names[1] ?? ""))
    return undefined;
  return (title) => nameIn(frame, wordsOf(title));
}

/**
 * The same where one of the two is known to name a device and nothing but the titles shows that the other does: they must have words in
 * common, or be one word each.
 */
export function namingBeside(a: string, b: string): Naming | undefined {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const { head, tail } = frameOf(first, second);
  const isLike = head.length + tail.length > 0 || (first.length === 1 && second.length === 1);
  return isLike ? namingOf(a, b) : undefined;
}

/** Words before and behind the name. */
interface Frame {
  readonly head: readonly string[];
  readonly tail: readonly string[];
}

function frameOf(a: readonly string[], b: readonly string[]): Frame {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && isSame(a[head], b[head])) head++;
  let tail = 0;
  while (tail < most - head && isSame(a.at(-1 - tail), b.at(-1 - tail))) tail++;
  return { head: a.slice(0, head), tail: a.slice(a.length - tail) };
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a?.toLowerCase() === b?.toLowerCase();
}

function nameIn({ head, tail }: Frame, words: readonly string[]): string | undefined {
  const own = words.slice(head.length, words.length - tail.length);
  const isFramed =
    head.every((word, index) => isSame(word, words[index])) &&
    tail.every((word, index) => isSame(word, words[words.length - tail.length + index]));
  if (!isFramed || own.length === 0 || own.length > MOST_WORDS_OF_NAME) return undefined;
  if (own.some((word) => MENTIONS.has(word.toLowerCase()))) return undefined;
  const isBare = head.length + tail.length === 0;
  if (isBare ? isBareName(own) : own.some(isTelling)) return own.join(" ");
  // `First router`: what differs is no name, but the whole is.
  return [...head, ...tail].some(isRoleWord) ? words.join(" ") : undefined;
}

/** Without words in common each word must look like one of a name. */
function isBareName(words: readonly string[]): boolean {
  return words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) && !isPlainWord(word)) && words.some(isTelling);
}

function isTelling(word: string): boolean {
  return /\p{L}/u.test(word) && !isPlainWord(word) && !isState(word);
}
