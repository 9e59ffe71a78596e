/** Raw lines that belong to a command: texts of banners, certificates, macros. */
import type { Command } from "./ast.ts";
import { type Line, readText } from "./lines.ts";

/** The body of a command. */
export interface Body {
  /** The lines as they stand in the text, the terminator included. */
  readonly lines: readonly string[];
  /** The terminator was found. */
  readonly closed: boolean;
}

/** Banners have at most 3,000 characters; a text of more lines than this has lost its end. */
const LONGEST = 1000;

const NONE: Body = { lines: [], closed: true };

/**
 * Reads the body of a command that has one.
 * @param lines all lines of the text
 * @param header index of the command's line
 * @param limit index after the last line that may belong to the body
 */
export function bodyOf(command: Command, lines: readonly Line[], header: number, limit: number): Body {
  const terminator = command.syntax.body;
  if (terminator === undefined) return NONE;
  if (terminator === "quit") return terminated(command, terminator, lines, header, limit);
  const nearest = Math.min(limit, header + LONGEST);
  if (terminator !== "delimiter") return terminated(command, terminator, lines, header, nearest);
  return delimited(textAfterKeywords(command), lines, header, nearest);
}

/** The last value of the command is the text; it starts with its delimiter. */
function textAfterKeywords(command: Command): string {
  let start = 0;
  for (const span of Object.values(command.syntax.spans)) start = Math.max(start, span.start);
  return start === 0 ? "" : command.syntax.text.slice(start - 1);
}

/**
 * `banner motd ^C`: the text ends at the next delimiter, on this line or a later one. IOS prints the delimiter as the two
 * characters `^C` (the byte 0x03); typed ones may be any character.
 */
function delimited(text: string, lines: readonly Line[], header: number, limit: number): Body {
  if (text === "") return NONE;
  const isControlC = text.startsWith("^C") || text.startsWith("\x03");
  const delimiters = isControlC ? ["^C", "\x03"] : [text.slice(0, 1)];
  const closes = (part: string) => delimiters.some((delimiter) => part.includes(delimiter));
  if (closes(text.slice(text.startsWith("^C") ? 2 : 1))) return NONE;
  const body: string[] = [];
  for (let index = header + 1; index < limit; index++) {
    const line = lines[index] as Line;
    body.push(readText(line));
    if (closes(line.text + line.after)) return { lines: body, closed: true };
  }
  return { lines: body.slice(0, unclosedLength(lines, header, limit)), closed: false };
}

/** A text without an end is taken to end before the next separator of `show running-config`. */
function unclosedLength(lines: readonly Line[], header: number, limit: number): number {
  let index = header + 1;
  while (index < limit && !isSeparator(lines[index] as Line)) index++;
  return index - header - 1;
}

function isSeparator({ text, after, indent }: Line): boolean {
  return text === "!" && after === "" && indent === 0;
}

/** `certificate self-signed 01`: hexadecimal lines up to `quit`; `macro name x`: lines up to `@`. */
function terminated(
  command: Command,
  terminator: string,
  lines: readonly Line[],
  header: number,
  limit: number,
): Body {
  const body: string[] = [];
  const isHex = terminator === "quit";
  for (let index = header + 1; index < limit; index++) {
    const line = lines[index] as Line;
    if (!isHex || line.text === terminator || isDigits(line)) body.push(readText(line));
    if (line.text === terminator) return { lines: body, closed: true };
    if (isHex && !isDigits(line)) break;
  }
  // The certificate is in a file of the device: `certificate ca 01 nvram:name.cer`.
  if (body.length === 0 && command.syntax.text.includes("nvram:")) return NONE;
  return { lines: isHex ? body : body.slice(0, unclosedLength(lines, header, limit)), closed: false };
}

function isDigits(line: Line): boolean {
  return (
    line.role === "blank" || /^[0-9A-F \t]+$/i.test(line.text) || /^[A-Za-z0-9+/]{40,}={0,2}$/.test(line.text)
  );
}
