/** Splits a command into words. */
import type { Word } from "./ast.ts";

const quote = 0x22;
const open = 0x7b;
const less = 0x3c;

/**
 * The words of a command with their columns. Blanks separate; a text in double quotes is one word, and so is a
 * placeholder with blanks in it: `{{ psk }}`, `<secret hidden>`.
 */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let start = startOfWord(text, 0); start < text.length; ) {
    const end = endOfWord(text, start);
    words.push({ text: text.slice(start, end), start: start + 1, end: end + 1 });
    start = startOfWord(text, end);
  }
  return words;
}

/** Where the words of a line stand, as offsets: what `splitWords` gives, without an object a word. Used for one line after another. */
export interface WordPlaces {
  count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export function createPlaces(most: number): WordPlaces {
  return { count: 0, starts: new Int32Array(most), ends: new Int32Array(most) };
}

/** Finds the places of all words; false when there are more than there is room for. */
export function placeWords(text: string, places: WordPlaces): boolean {
  const { starts, ends } = places;
  places.count = 0;
  for (let start = startOfWord(text, 0); start < text.length; ) {
    if (places.count === starts.length) return false;
    const end = endOfWord(text, start);
    starts[places.count] = start;
    ends[places.count] = end;
    places.count += 1;
    start = startOfWord(text, end);
  }
  return true;
}

/** How many words a value may take that is written apart: `Tunnel 3`, `1, 3, 10-20`. */
export function wordsApart(words: readonly Word[], index: number): number {
  let end = index;
  while (words[end]?.text.endsWith(",") && end + 1 < words.length) end += 1;
  if (end > index) return end - index + 1;
  return isSplitAt(words[index]?.text ?? "", words[index + 1]?.text ?? "") ? 2 : 1;
}

/** Whether a value that is written apart may go on in the next word; an empty one is none. `Tunnel0 3` is no `Tunnel03`, and `10 20` no `1020`. */
export function goesOn(word: string, next: string): boolean {
  return next !== "" && (word.endsWith(",") || isSplitAt(word, next));
}

function isSplitAt(word: string, next: string): boolean {
  return !startsWithDigit(word.slice(-1)) && startsWithDigit(next);
}

/** The text of a value that is written apart, as if it were one word. */
export function joinWords(words: readonly Word[], index: number, count: number): string {
  let text = words[index]?.text ?? "";
  for (let at = index + 1; at < index + count; at += 1) text += words[at]?.text ?? "";
  return text;
}

/** What stands before a command that takes something back; the word in small letters. */
export function isNegation(word: string): boolean {
  return word === "no" || word === "default";
}

export function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

function startOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function endOfWord(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === quote) return closedBy(text, start, '"') ?? untilBlank(text, start);
  if (first === less && isLetter(text.charCodeAt(start + 1)))
    return closedBy(text, start, ">") ?? untilBlank(text, start);
  return untilBlank(text, start);
}

/** End of a word that goes on to a closing character with a blank or nothing behind it. */
function closedBy(text: string, start: number, close: string): number | undefined {
  const end = text.indexOf(close, start + 1) + 1;
  if (end === 0) return undefined;
  return end === text.length || isBlank(text.charCodeAt(end)) ? end : undefined;
}

function untilBlank(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isBlank(text.charCodeAt(at))) {
    const close =
      text.charCodeAt(at) === open && text.charCodeAt(at + 1) === open ? text.indexOf("}}", at + 2) : -1;
    at = close < 0 ? at + 1 : close + 2;
  }
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
