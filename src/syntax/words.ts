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
  const { length } = text;
  let at = 0;
  while (at < length) {
    while (at < length && isBlank(text.charCodeAt(at))) at += 1;
    if (at >= length) break;
    const start = at;
    at = endOfWord(text, start);
    words.push({ text: text.slice(start, at), start: start + 1, end: at + 1 });
  }
  return words;
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
