/**
 * What people and programs put around or into the lines of a configuration, taken off before anything is read: timestamps of a
 * log, numbers of lines, `>` of a quotation, backspaces of a terminal, escapes of Markdown. Each line keeps its place.
 */
import { behind, isFence, type Line, type Lines, readText, replacedLine } from "../lines.ts";
import { edited } from "./editing.ts";

/** Reads the lines of a text as they were before somebody logged, quoted or escaped them. */
export function uncovered(split: Lines, isMarkdown: boolean): Lines {
  const { odd } = split;
  if (odd.edits + odd.quotes + odd.stamps + odd.numbers + odd.escapes === 0) return split;
  let lines = split.lines;
  if (odd.edits > 0) lines = lines.map((line) => (line.odd === "edit" ? edited(line) : line));
  if (odd.stamps > 1 && odd.stamps * 5 >= filled(lines) * 4) lines = lines.map(withoutStamp);
  if (odd.numbers > 1 && odd.numbers * 5 >= filled(lines) * 4) lines = withoutNumbers(lines);
  if (odd.quotes > 1 && isQuotation(lines, odd.quotes)) lines = lines.map(withoutQuote);
  const hasFence = lines.some((line) => isFence(line.text));
  const hasBlanks = odd.escapes > 0 && lines.some((line) => line.text.includes("&#x20;"));
  if (odd.escapes > 0 && ((isMarkdown && !hasFence) || hasBlanks)) lines = unescapedOutsideFences(lines);
  if (lines === split.lines) return split;
  return { ...split, lines, hasFence, hasPrompt: lines.some((line) => line.prompt !== undefined) };
}

function filled(lines: readonly Line[]): number {
  return lines.reduce((count, line) => (line.role === "blank" ? count : count + 1), 0);
}

/** The time that a terminal program writes before each line. */
const STAMP =
  /^\s*\[?(?:\d{4}[-/]\d\d[-/]\d\d[T _]+)?\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\]?(?:(?<=\]):)? ?/;

function withoutStamp(line: Line): Line {
  const width = STAMP.exec(readText(line))?.[0].length ?? 0;
  return width === 0 ? line : behind(line, width);
}

/** `12:  interface Tunnel0`, as `show running-config linenum`, editors and `cat -n` number lines. */
const NUMBER = /^(\s*(\d{1,7}) ?[:.|)]?)(\s*)/;

/** Takes numbers off that count the lines; others are of commands, as in access lists. */
function withoutNumbers(lines: readonly Line[]): readonly Line[] {
  let last: number | undefined;
  let steps = 0;
  let counted = 0;
  let gap = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const read = readText(line);
    const [whole = "", , number, blanks = ""] = NUMBER.exec(read) ?? [];
    if (number === undefined) continue;
    counted++;
    if (last !== undefined && Number(number) === last + 1) steps++;
    last = Number(number);
    if (read.length > whole.length) gap = Math.min(gap, blanks.length);
  }
  if (steps * 5 < counted * 4) return lines;
  return lines.map((line) => {
    const [, lead, , blanks = ""] = NUMBER.exec(readText(line)) ?? [];
    return lead === undefined ? line : behind(line, lead.length + Math.min(gap, blanks.length));
  });
}

/** Most of the text is quoted, or a block of configuration is. */
function isQuotation(lines: readonly Line[], quotes: number): boolean {
  return quotes * 2 >= filled(lines) || lines.some(({ text }) => /^(> ?)+(```|~~~)/.test(text));
}

function withoutQuote(line: Line): Line {
  const width = /^\s*(?:> ?)+/.exec(readText(line))?.[0].length ?? 0;
  return width === 0 ? line : behind(line, width);
}

function unescapedOutsideFences(lines: readonly Line[]): readonly Line[] {
  let isInside = false;
  return lines.map((line) => {
    if (isFence(line.text)) isInside = !isInside;
    return isInside || line.odd !== "escape" ? line : unescaped(line);
  });
}

const NAMED: Readonly<Record<string, string>> = { nbsp: " ", gt: ">", lt: "<", amp: "&", quot: '"' };

const ESCAPE = /&#x([0-9a-f]{1,6});|&#(\d{1,7});|&(nbsp|gt|lt|amp|quot);|\\([!-/:-@[-`{-~])/gi;

/** `&#x20;ip mtu 1400` and `crypto isakmp key a\_b`, as editors of Markdown write them. */
function unescaped(line: Line): Line {
  const raw = readText(line);
  const columns: number[] = [];
  let read = "";
  let done = 0;
  const take = (text: string, from: number, isCopied: boolean) => {
    for (let offset = 0; offset < text.length; offset++) columns.push(isCopied ? from + offset : from);
    read += text;
  };
  for (const match of raw.matchAll(ESCAPE)) {
    const [whole, hex, decimal, name, sign] = match;
    take(raw.slice(done, match.index), done, true);
    take(
      sign ?? (name === undefined ? fromCode(hex, decimal) : (NAMED[name.toLowerCase()] ?? whole)),
      match.index,
      false,
    );
    done = match.index + whole.length;
  }
  if (done === 0) return line;
  take(raw.slice(done), done, true);
  return replacedLine(line, read, [...columns, raw.length]);
}

function fromCode(hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0x10ffff || code === 0x0a || code === 0x0d ? " " : String.fromCodePoint(code);
}
