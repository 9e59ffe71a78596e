/** The parts of one line of a description: words, values, alternatives, optional groups. */

/** The kinds of values. */
export const valueTypes = [
  "WORD",
  "TEXT",
  "LINE",
  "NUMBER",
  "ADDRESS",
  "PREFIX",
  "INTERFACE",
  "TIME",
] as const;

export type ValueType = (typeof valueTypes)[number];

export type Part =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "blank" }
  /** The line may be broken here. */
  | { readonly type: "wrap" }
  | { readonly type: "value"; readonly value: ValueType; readonly field: string | undefined }
  | {
      readonly type: "choice";
      readonly choices: readonly (readonly Part[])[];
      readonly field: string | undefined;
    }
  | { readonly type: "optional"; readonly parts: readonly Part[] };

interface Cursor {
  readonly text: string;
  at: number;
}

/** Reads a line of a description. Throws an `Error` that says what is wrong. */
export function readParts(text: string): readonly Part[] {
  const cursor = { text, at: 0 };
  const parts = partsUntil(cursor, "");
  if (cursor.at < text.length) throw new Error(`\`${text[cursor.at]}\` closes nothing`);
  return parts;
}

function partsUntil(cursor: Cursor, ends: string): readonly Part[] {
  const parts: Part[] = [];
  while (cursor.at < cursor.text.length) {
    const character = cursor.text[cursor.at] ?? "";
    if (ends.includes(character) && ends !== "") return parts;
    if (ends === "" && (character === "]" || (character === ">" && cursor.text[cursor.at - 1] !== "-")))
      return parts;
    parts.push(nextPart(cursor, character));
  }
  return parts;
}

function nextPart(cursor: Cursor, character: string): Part {
  if (match(cursor, / *~ */y) !== undefined) return { type: "wrap" };
  if (match(cursor, / +/y) !== undefined) return { type: "blank" };
  if (character === "[") return { type: "optional", parts: enclosed(cursor, "]") };
  if (character === "<") return choice(cursor);
  return value(cursor) ?? word(cursor, character);
}

function match(cursor: Cursor, what: RegExp): string | undefined {
  what.lastIndex = cursor.at;
  const found = what.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
}

function enclosed(cursor: Cursor, end: string): readonly Part[] {
  cursor.at++;
  const parts = partsUntil(cursor, end);
  if (cursor.text[cursor.at] !== end) throw new Error(`\`${end}\` is missing`);
  cursor.at++;
  return parts;
}

function choice(cursor: Cursor): Part {
  const choices: (readonly Part[])[] = [];
  do {
    cursor.at++;
    choices.push(partsUntil(cursor, "|>"));
  } while (cursor.text[cursor.at] === "|");
  if (cursor.text[cursor.at] !== ">") throw new Error("`>` is missing");
  cursor.at++;
  return { type: "choice", choices, field: fieldName(cursor) };
}

function value(cursor: Cursor): Part | undefined {
  const before = cursor.text[cursor.at - 1];
  if (before !== undefined && /[A-Za-z0-9]/.test(before)) return undefined;
  const start = cursor.at;
  const name = match(cursor, /[A-Z]+(?![A-Za-z0-9])/y);
  const type = valueTypes.find((each) => each === name);
  if (type !== undefined) return { type: "value", value: type, field: fieldName(cursor) };
  cursor.at = start;
  return undefined;
}

function word(cursor: Cursor, character: string): Part {
  const escaped = character === "\\";
  const text = escaped ? (cursor.text[cursor.at + 1] ?? "") : character;
  cursor.at += escaped ? 2 : 1;
  return { type: "text", text };
}

function fieldName(cursor: Cursor): string | undefined {
  return match(cursor, /\$[a-z]\w*/y)?.slice(1);
}
