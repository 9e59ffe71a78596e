/** The kinds of value of the notation: what type of field each gives, and whether two of them can accept one word. */

/** Type of a field of the AST. */
export type BaseType = "string" | "number" | "Secret" | "readonly NumberRange[]" | "readonly string[]";

const builtins: ReadonlyMap<string, BaseType> = new Map([
  ["A.B.C.D", "string"],
  ["A.B.C.D/M", "string"],
  ["X:X::X:X", "string"],
  ["X:X::X:X/M", "string"],
  ["H.H.H", "string"],
  ["N.N", "number"],
  ["AS", "number"],
  ["RD", "string"],
  ["HEX", "string"],
  ["TIME", "string"],
  ["HOST", "string"],
  ["WORD", "string"],
  ["LINE", "string"],
  ["SECRET", "Secret"],
  ["SECRET_LINE", "Secret"],
  ["TEXT", "string"],
  ["INTERFACE", "string"],
  ["INTERFACES", "readonly string[]"],
]);

/** Values that take all that is left of a line. */
const toTheEnd: ReadonlySet<string> = new Set(["LINE", "SECRET_LINE", "TEXT", "INTERFACES"]);

/** Values that take any word, as names do. */
const anyWord: ReadonlySet<string> = new Set(["WORD", "HOST", "SECRET"]);

/** Values whose field is left out when the text masks them: what is left of them could be read as no address and no number. */
const maskable: ReadonlySet<BaseType> = new Set(["number", "Secret", "readonly NumberRange[]"]);
const maskableStrings: ReadonlySet<string> = new Set([
  "A.B.C.D",
  "A.B.C.D/M",
  "X:X::X:X",
  "X:X::X:X/M",
  "H.H.H",
  "RD",
  "HEX",
  "TIME",
]);

/** How a name is written when it is a number: the range that every such name lies in. */
export const numberName = "(0-4294967295)";

export function isBuiltin(value: string): boolean {
  return builtins.has(value) || isRange(value) || isList(value);
}

export function isSecret(value: string): boolean {
  return baseTypeOf(value) === "Secret";
}

/** Whether any word, or any text, is such a value. */
export function isFree(value: string): boolean {
  return isAnyWord(value) || value === "LINE" || value === "TEXT";
}

export function takesTheRest(value: string): boolean {
  return toTheEnd.has(value);
}

/** Field type of a built-in value; names are strings. */
export function baseTypeOf(value: string): BaseType {
  if (isRange(value)) return "number";
  if (isList(value)) return "readonly NumberRange[]";
  return builtins.get(value) ?? "string";
}

/** Whether a masked value leaves the field out (see `CommandSyntax.masked`). */
export function maskLeavesOut(value: string): boolean {
  return maskable.has(baseTypeOf(value)) || maskableStrings.has(value);
}

export function isRange(value: string): boolean {
  return value.startsWith("(");
}

export function isList(value: string): boolean {
  return value.startsWith("LIST(");
}

/** Both ends of each part of `(1-5,9)`, or undefined when it is no legal range. */
export function parseRange(value: string): readonly (readonly [number, number])[] | undefined {
  const parts = value.slice(value.indexOf("(") + 1, -1).split(",");
  const ranges: (readonly [number, number])[] = [];
  for (const part of parts) {
    const match = /^\s*(-?\d+)(?:-(-?\d+))?\s*$/.exec(part);
    if (!match) return undefined;
    const from = Number(match[1]);
    const to = Number(match[2] ?? match[1]);
    if (to < from || from < (ranges.at(-1)?.[1] ?? Number.NEGATIVE_INFINITY)) return undefined;
    ranges.push([from, to]);
  }
  return ranges;
}

/** Whether one word can be a value of both kinds, so that a line could mean two commands. */
export function overlap(a: string, b: string): boolean {
  if (a === b) return true;
  const numbersOfA = numbersOf(a);
  const numbersOfB = numbersOf(b);
  if (numbersOfA && numbersOfB)
    return numbersOfA.some(([from, to]) => numbersOfB.some(([low, high]) => from <= high && low <= to));
  return isAnyWord(a) && isAnyWord(b);
}

function isAnyWord(value: string): boolean {
  return anyWord.has(value) || !isBuiltin(value);
}

function numbersOf(value: string): readonly (readonly [number, number])[] | undefined {
  if (value === "AS") return [[1, 4294967295]];
  return isRange(value) ? parseRange(value) : undefined;
}
