/** Configurations that stand in quotes in YAML or JSON: `configuration: "hostname R1\ninterface ..."`. */
import { type Line, rawText, replacedLine } from "../lines.ts";

/** A line of configuration inside a quoted text. */
export interface QuotedLine {
  readonly line: Line;
  /** Index of the line of the file in which its first character stands. */
  readonly row: number;
}

/** A configuration in quotes and the node that has it. */
export interface Quoted {
  /** The name of the node. */
  readonly label: string | undefined;
  /** Index of the first line of the file that holds it, and of the last one. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly QuotedLine[];
}

/** A character that was read, and where it stands. */
interface Character {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const SINGLE: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  e: "\u001b",
  "0": "\0",
  a: "\u0007",
  v: "\u000b",
  f: "\f",
  N: "\u0085",
  _: "\u00a0",
  L: "\u2028",
  P: "\u2029",
};

/** How many digits follow `\x`, `\u` and `\U`. */
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Reads a quoted text.
 * @param lines of the file
 * @param from place of the quote that opens it
 * @param to place behind the quote that closes it
 */
export function quotedLines(
  lines: readonly Line[],
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): readonly QuotedLine[] {
  const sign = rawText(lines[from.row] as Line).charAt(from.column);
  const characters = sign === '"' ? doubleQuoted(lines, from, to) : singleQuoted(lines, from, to);
  const found: QuotedLine[] = [];
  let start = 0;
  for (let index = 0; index <= characters.length; index++) {
    if (index < characters.length && characters[index]?.text !== "\n") continue;
    const piece = characters.slice(start, index);
    start = index + 1;
    const at = piece.find(({ text }) => text.trim() !== "") ?? piece[0];
    if (at !== undefined) found.push({ line: lineOf(lines, piece, at.row), row: at.row });
  }
  return found;
}

/** Characters that stand on later lines of the file count as standing behind the last one of the first line. */
function lineOf(lines: readonly Line[], piece: readonly Character[], row: number): Line {
  const end = (piece.findLast((each) => each.row === row)?.column ?? -1) + 1;
  const columns = piece.map((each) => (each.row < row ? 0 : each.row > row ? end : each.column));
  return replacedLine(lines[row] as Line, piece.map((each) => each.text).join(""), [...columns, end]);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The text of each line between the quotes, with the column of its first character. */
function* rowsOf(lines: readonly Line[], from: Place, to: Place) {
  for (let row = from.row; row <= to.row; row++) {
    const raw = rawText(lines[row] as Line);
    const start = row === from.row ? from.column + 1 : 0;
    const end = row === to.row ? to.column - 1 : raw.length;
    yield { row, start, text: raw.slice(start, end), isFirst: row === from.row, isLast: row === to.row };
  }
}

function doubleQuoted(lines: readonly Line[], from: Place, to: Place): readonly Character[] {
  const characters: Character[] = [];
  let isJoined = true;
  for (const { row, start, text, isFirst, isLast } of rowsOf(lines, from, to)) {
    const lead = isFirst ? 0 : text.length - text.trimStart().length;
    if (!isFirst && lead === text.length && !isLast) {
      characters.push({ text: "\n", row, column: start });
      isJoined = true;
      continue;
    }
    if (!isJoined) characters.push({ text: " ", row, column: start + lead });
    isJoined = false;
    let index = lead;
    const end = isLast ? text.length : text.trimEnd().length;
    while (index < end) {
      const column = start + index;
      if (text.charAt(index) !== "\\") {
        characters.push({ text: text.charAt(index), row, column });
        index++;
        continue;
      }
      const type = text.charAt(index + 1);
      if (type === "") {
        isJoined = true;
        break;
      }
      const digits = DIGITS[type] ?? 0;
      const code = Number.parseInt(text.slice(index + 2, index + 2 + digits), 16);
      const read = digits === 0 ? (SINGLE[type] ?? type) : code <= 0x10ffff ? String.fromCodePoint(code) : "";
      for (const unit of read.split("")) characters.push({ text: unit, row, column });
      index += 2 + digits;
    }
  }
  return characters;
}

/** Between single quotes only the quote itself is written twice; line ends become blanks, empty lines line ends. */
function singleQuoted(lines: readonly Line[], from: Place, to: Place): readonly Character[] {
  const characters: Character[] = [];
  let isJoined = true;
  for (const { row, start, text, isFirst, isLast } of rowsOf(lines, from, to)) {
    const lead = isFirst ? 0 : text.length - text.trimStart().length;
    if (!isFirst && lead === text.length && !isLast) {
      characters.push({ text: "\n", row, column: start });
      isJoined = true;
      continue;
    }
    if (!isJoined) characters.push({ text: " ", row, column: start + lead });
    isJoined = false;
    for (let index = lead; index < text.length; index++) {
      characters.push({ text: text.charAt(index), row, column: start + index });
      if (text.startsWith("''", index)) index++;
    }
  }
  return characters;
}
