/** One line of a description as something that lines of outputs are compared with. */
import type { LinePattern } from "./description.ts";
import { type Part, readParts, type ValueType } from "./pattern-parts.ts";

/** What a line says: values by field. Masked and unknown values are left out. */
export type Fields = Readonly<Record<string, string | number>>;

export interface Pattern {
  readonly ditto: string | undefined;
  /** Reads the lines from `index` on; undefined when they do not fit. */
  match(lines: readonly string[], index: number): Match | undefined;
}

export interface Match {
  readonly fields: Fields;
  /** Lines used: more than one when the output was broken. */
  readonly lines: number;
}

/** One pair of colons at least, so that no word and no time of day is an address. */
const address =
  "(?:\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d:])|(?!\\d+:\\d\\d:\\d\\d\\b)[0-9A-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*)";

const values: Readonly<Record<ValueType, string>> = {
  WORD: "\\S+?",
  TEXT: "\\S(?:.*?\\S)??",
  LINE: ".*",
  NUMBER: "\\d+",
  ADDRESS: address,
  PREFIX: `${address}/\\d+`,
  INTERFACE: "[A-Za-z][\\w./:-]*?",
  TIME: "(?:\\d[\\d:.]*(?:[a-z]\\d*)*|never)",
};

/** A value that the output hides or that nobody knows. */
const masked = "<[a-z][a-z -]*>|\\?";

interface Compiling {
  /** Field and type by number of the group. */
  readonly groups: { readonly field: string; readonly number: boolean }[];
}

/** Prepares one line of a description. Throws an `Error` that says what is wrong with it. */
export function compilePattern({ text, ditto }: LinePattern): Pattern {
  const compiling: Compiling = { groups: [] };
  const parts = withoutTail(readParts(text));
  const source = sourceOf(parts, compiling);
  const whole = new RegExp(`^${source}$`, "i");
  const beginnings = beginningsOf(parts).map(
    (each) => new RegExp(`^${sourceOf(each, { groups: [] })}$`, "i"),
  );
  const read = (line: string, lines: number): Match | undefined => {
    const found = whole.exec(line);
    return found === null ? undefined : { fields: fieldsOf(found, compiling), lines };
  };
  return {
    ditto,
    match(lines, index) {
      const first = lines[index] ?? "";
      const direct = read(first, 1);
      if (direct !== undefined || !beginnings.some((each) => each.test(first))) return direct;
      let joined = first;
      for (let used = 1; used <= beginnings.length; used++) {
        const next = lines[index + used];
        if (next === undefined || next === "") return undefined;
        joined = `${joined} ${next}`;
        const match = read(joined, used + 1);
        if (match !== undefined) return match;
      }
      return undefined;
    },
  };
}

/** ` ...` at the end: whatever else stands there. */
function withoutTail(parts: readonly Part[]): readonly Part[] {
  const dots = parts.slice(-3);
  if (!dots.every((part) => part.type === "text" && part.text === ".") || dots.length < 3) return parts;
  return [
    ...parts.slice(0, -4),
    { type: "optional", parts: [{ type: "blank" }, { type: "value", value: "LINE", field: undefined }] },
  ];
}

/** What stands before each place where the output may be broken. */
function beginningsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  return parts.flatMap((part, index) => {
    const before = parts.slice(0, index);
    if (part.type === "wrap") return [before];
    if (part.type !== "optional") return [];
    return beginningsOf(part.parts).map((inner) => [...before, ...inner]);
  });
}

function sourceOf(parts: readonly Part[], compiling: Compiling): string {
  let source = "";
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (part === undefined) break;
    const [before, after] = [parts[index - 1], parts[index + 1]];
    if (part.type === "optional") {
      const inner = sourceOf(part.parts, compiling);
      if (before === undefined && isGap(after)) {
        source += `(?:${inner}\\s+)?`;
        index++;
      } else source += `(?:${inner})?`;
    } else if (isGap(part)) {
      if (after?.type === "optional") {
        const inner = sourceOf(after.parts, compiling);
        source += `(?:${isLoose(before, after.parts[0]) ? "\\s*" : "\\s+"}${inner})?`;
        index++;
      } else if (after !== undefined) source += isLoose(before, after) ? "\\s*" : "\\s+";
    } else if (part.type === "text") source += textSource(part.text, before);
    else if (part.type === "value") source += group(values[part.value], part, compiling);
    else if (part.type === "choice") {
      const known = compiling.groups.length;
      const choices = part.choices.map((each) => sourceOf(each, compiling));
      if (part.field !== undefined && compiling.groups.length > known)
        throw new Error(`fields inside of $${part.field}`);
      source += group(choices.join("|"), { field: part.field, value: "WORD" }, compiling);
    }
  }
  return source;
}

function isGap(part: Part | undefined): boolean {
  return part?.type === "blank" || part?.type === "wrap";
}

/** Between a sign and what it belongs to blanks may be missing. */
function isLoose(before: Part | undefined, after: Part | undefined): boolean {
  const sign = before?.type === "text" && /[:,=({]/.test(before.text);
  return sign || (after?.type === "text" && /[,)}]/.test(after.text));
}

function textSource(text: string, before: Part | undefined): string {
  const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const loose = /[,)}]/.test(text) && before !== undefined && !isGap(before) ? "\\s*" : "";
  return `${loose}${escaped}${/[:,=]/.test(text) ? "\\s*" : ""}`;
}

function group(
  source: string,
  { field, value }: { readonly field: string | undefined; readonly value: ValueType },
  { groups }: Compiling,
): string {
  if (field === undefined) return `(?:${source})`;
  groups.push({ field, number: value === "NUMBER" });
  return value === "LINE" ? `(${source})` : `(${masked}|${source})`;
}

function fieldsOf(found: RegExpExecArray, { groups }: Compiling): Fields {
  const fields: Record<string, string | number> = {};
  groups.forEach(({ field, number }, index) => {
    const text = found[index + 1]?.trim().replace(/\s+/g, " ");
    if (text === undefined || text === "" || text === "?" || /^<.*>$/.test(text)) return;
    fields[field] = number ? Number(text) : text;
  });
  return fields;
}
