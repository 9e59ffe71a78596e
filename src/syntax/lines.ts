/**
 * A text as lines: what stands before the command of a line, the command, and what stands after it. Nothing is lost:
 * `before + text + after` is the line. Lines of the same text are one object, whatever file they stand in.
 */
import type { Command } from "./ast.ts";
import { type Prompt, promptOf } from "./prompt.ts";
import { isChatter, type SessionCommand, sessionCommand } from "./trivia.ts";

/** What a line is before its command has been looked at. */
export type Role = "blank" | "remark" | "chatter" | "session" | "prose" | "command";

/**
 * `edit`: backspaces or escape sequences; `quote`: a `>` first; `stamp`: a time first; `number`: a number first; `escape`: an
 * escape of Markdown.
 */
export type Oddity = "edit" | "quote" | "stamp" | "number" | "escape";

/** One line of text without its line end. Shared and, but for the remembered command, immutable. */
export interface Line {
  /** Indentation, and what a reader found there besides it (a prompt, remains of paging). */
  readonly before: string;
  /** The command, remark or prose without surrounding blanks. */
  readonly text: string;
  /** Trailing blanks and a trailing note. */
  readonly after: string;
  /** Width of the indentation in screen columns (a tab goes to the next multiple of 8). */
  readonly indent: number;
  readonly role: Role;
  readonly session: SessionCommand | undefined;
  /** What looks like a prompt at the start of `text`; in a transcript's lines, the prompt that stands in `before`. */
  readonly prompt: Prompt | undefined;
  /** The same line with its trailing ` ! note` as part of the command: in a description it is. */
  readonly uncut: Line | undefined;
  /** Set when reading changed characters of the line (escapes, backspaces, quotes): how it stands in the text. */
  readonly source: Source | undefined;
  /** What may have to be taken off before the line is what it was on the box. */
  readonly odd: Oddity | undefined;
  /** The commands of this line in the modes in which it was read. */
  memo: Memo | undefined;
}

/** What a line is in a mode, and what it is in others. */
interface Memo {
  readonly mode: string;
  readonly command: Command;
  readonly other: Memo | undefined;
}

/** The characters of a line in the text from which other characters were read. */
export interface Source {
  /** The whole line as it stands in the text. */
  readonly text: string;
  /** For each character read, and for the end, its 0-based column in the text; never decreases. */
  readonly columns: readonly number[];
}

/** The lines of a text and how each one ends. */
export interface Lines {
  readonly lines: readonly Line[];
  /** How most lines end. */
  readonly end: string;
  /** How the others end, by index. */
  readonly otherEnds: ReadonlyMap<number, string>;
  /** A line looks like a prompt. */
  readonly hasPrompt: boolean;
  /** A line looks like a Markdown fence. */
  readonly hasFence: boolean;
  /** How many lines have each oddity. */
  readonly odd: {
    readonly edits: number;
    readonly quotes: number;
    readonly stamps: number;
    readonly numbers: number;
    readonly escapes: number;
  };
}

/** Longer lines are no commands: IOS takes 254 characters, and the longest that devices print have about 2,000. */
export const LONGEST_COMMAND = 8192;

/** The whole line as it stands in the text. */
export function rawText(line: Line): string {
  return line.source === undefined ? readText(line) : line.source.text;
}

/** The whole line as it was read: escapes, backspaces and quotes resolved. */
export function readText(line: Line): string {
  return line.before + line.text + line.after;
}

/** The 1-based column in the text of a character of a line as it was read. */
export function columnIn(line: Line, position: number): number {
  return (line.source?.columns[position] ?? position) + 1;
}

/** A line of which a reader took off the first characters: what stands behind them decides what it is. */
export function behind(line: Line, width: number): Line {
  const read = readText(line);
  const rest = analyse(read.slice(width));
  const lead = read.slice(0, width);
  const uncut = rest.uncut && { ...rest.uncut, before: lead + rest.uncut.before, source: line.source };
  return { ...rest, before: lead + rest.before, source: line.source, uncut };
}

/** A line in which a reader replaced characters. `columns` as in `Source`. */
export function replacedLine(line: Line, read: string, columns: readonly number[]): Line {
  const source: Source = { text: rawText(line), columns };
  const analysed = analyse(read);
  return { ...analysed, source, uncut: analysed.uncut && { ...analysed.uncut, source } };
}

/** Splits a text at LF, CR LF, CR CR LF and lone CR. */
export function splitLines(text: string): Lines {
  const lines: Line[] = [];
  const otherEnds = new Map<number, string>();
  const usual = usualEnd(text);
  let hasPrompt = false;
  let hasFence = false;
  const odd = { edits: 0, quotes: 0, stamps: 0, numbers: 0, escapes: 0 };
  let lf = text.indexOf("\n");
  let cr = text.indexOf("\r");
  for (let start = 0; start < text.length; ) {
    if (lf !== -1 && lf < start) lf = text.indexOf("\n", start);
    if (cr !== -1 && cr < start) cr = text.indexOf("\r", start);
    let stop = lf === -1 ? text.length : lf;
    let end = lf === -1 ? "" : "\n";
    if (cr !== -1 && cr < stop) {
      stop = cr;
      end = lf === cr + 1 ? "\r\n" : lf === cr + 2 && text[cr + 1] === "\r" ? "\r\r\n" : "\r";
    }
    if (end !== usual) otherEnds.set(lines.length, end);
    const line = lineOf(text, start, stop);
    if (line.prompt !== undefined) hasPrompt = true;
    if (line.role === "command" && isFence(line.text)) hasFence = true;
    if (line.odd !== undefined) odd[`${line.odd}s`]++;
    lines.push(line);
    start = stop + end.length;
    if (end === "") break;
  }
  return { lines, end: usual, otherEnds, hasPrompt, hasFence, odd };
}

/** Whether a trimmed line opens or closes a fenced block of Markdown. */
export function isFence(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === 0x60 && text.startsWith("```")) || (first === 0x7e && text.startsWith("~~~"));
}

function usualEnd(text: string): string {
  const lf = text.indexOf("\n");
  if (lf === -1) return text.includes("\r") ? "\r" : "\n";
  return lf > 0 && text[lf - 1] === "\r" ? "\r\n" : "\n";
}

/** So many lines that were met before are remembered; then all are forgotten, so that memory stays bounded however many files are read. */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 400;
let remembered = new Map<string, Line>();

/**
 * Fingerprints of lines met lately. A line is remembered when it is met again: most are met once in a fleet, and cost least when
 * nothing of them stays. Which line takes whose place, or looks like it was met, changes no result.
 */
const met = new Int32Array(1 << 14);

function lineOf(text: string, start: number, stop: number): Line {
  const slice = text.slice(start, stop);
  const known = remembered.get(slice);
  if (known !== undefined) return known;
  if (slice.length > LONGEST_COMMAND) return analyse(slice);
  // A copy, because a slice keeps the whole text of its file in memory.
  const copy = ` ${slice}`.slice(1);
  const line = analyse(copy);
  if (slice.length > LONGEST_REMEMBERED) return line;
  const print = fingerprint(text, start, stop);
  const slot = print & (met.length - 1);
  if (met[slot] === print) {
    if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
    remembered.set(copy, line);
  } else met[slot] = print;
  return line;
}

function fingerprint(text: string, start: number, stop: number): number {
  let print = stop - start;
  for (let at = start; at < stop; at++) print = (Math.imul(print, 31) + text.charCodeAt(at)) | 0;
  return print;
}

/** Reads one line without regard to its neighbours. */
export function analyse(raw: string): Line {
  const start = afterPaging(raw);
  let first = start;
  let indent = 0;
  for (; first < raw.length; first++) {
    const code = raw.charCodeAt(first);
    if (!isBlank(code)) break;
    if (code === 0x09) indent += 8 - (indent % 8);
    else if (code === 0x20 || code === 0xa0) indent++;
  }
  let last = raw.length;
  while (last > first && isBlank(raw.charCodeAt(last - 1))) last--;
  const text = raw.slice(first, last);
  const role = roleOf(text);
  const session = role === "command" ? sessionCommand(text) : undefined;
  const whole: Line = {
    before: raw.slice(0, first),
    text,
    after: raw.slice(last),
    indent,
    role: session === undefined ? role : "session",
    session,
    prompt: mayHavePrompt(text) ? promptOf(text) : undefined,
    uncut: undefined,
    source: undefined,
    odd: oddityOf(raw, text),
    memo: undefined,
  };
  const note = role === "command" && text.includes("!") ? text.search(/[ \t]+!/) : -1;
  if (note === -1) return whole;
  return readNote(raw, whole, note);
}

function oddityOf(raw: string, text: string): Oddity | undefined {
  if (text.includes("\b") || raw.includes("\x1b")) return "edit";
  const first = text.charCodeAt(0);
  if (first === 0x3e) return "quote";
  const isDigit = first >= 0x30 && first <= 0x39;
  if ((first === 0x5b || isDigit) && /^\[?[\d\-/T _]{0,12}\d\d:\d\d:\d\d/.test(text)) return "stamp";
  if (isDigit) return "number";
  return text.includes("\\") || (text.includes("&") && /&(#|nbsp;|[gl]t;|amp;|quot;)/.test(text))
    ? "escape"
    : undefined;
}

function mayHavePrompt(text: string): boolean {
  return (text.includes("#") || text.includes(">")) && text.length <= LONGEST_COMMAND;
}

function readNote(raw: string, whole: Line, note: number): Line {
  const text = whole.text.slice(0, note);
  const session = sessionCommand(text);
  const after = raw.slice(whole.before.length + note);
  const role = session === undefined ? whole.role : "session";
  return { ...whole, text, after, role, session, uncut: whole };
}

function roleOf(text: string): Role {
  if (text === "") return "blank";
  const first = text.charCodeAt(0);
  if (first === 0x21 || first === 0x23) return "remark";
  // What a template says to its engine: `{% if hub %}`, `{# a note #}`.
  if (first === 0x7b && (text.startsWith("{%") || text.startsWith("{#"))) return "remark";
  if (text.length > LONGEST_COMMAND) return "prose";
  // A lone ^C is what remains of a banner, or of an interrupted command.
  return text === "\x03" || text === "^C" || isChatter(text) ? "chatter" : "command";
}

/** Blanks, control characters and invisible marks; not the byte 0x03, which is a delimiter of banners. */
function isBlank(code: number): boolean {
  if (code <= 0x20) return code !== 0x03;
  return code === 0x7f || code === 0xa0 || code === 0xfeff || code === 0x200b;
}

/** Where the line starts once ` --More-- ` and the backspaces that erase it are taken off. */
function afterPaging(raw: string): number {
  const more = raw.indexOf("--More--");
  if (more === -1 || raw.slice(0, more).trim() !== "") return 0;
  const erased = raw.lastIndexOf("\b");
  return erased === -1 ? more + "--More--".length : erased + 1;
}
