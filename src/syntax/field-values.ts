/** Values of a command's fields, compared and added up as IOS does it. */
import type { Command, NumberRange } from "./ast.ts";
import { isSecret, revealSecret } from "./secret.ts";

/** The value of a field, or undefined when the line does not give it; a keyword that is not there is not given. */
export function fieldValue(command: Command, field: string): unknown {
  const value = (command as unknown as Readonly<Record<string, unknown>>)[field];
  return value === false ? undefined : value;
}

/** The fields that a line gives. */
export function givenFields(command: Command): readonly string[] {
  return Object.keys(command).filter(
    (field) => !COMMON.has(field) && fieldValue(command, field) !== undefined,
  );
}

const COMMON: ReadonlySet<string> = new Set(["kind", "negated", "defaulted", "syntax"]);

/** Text that is the same for equal values; a value that is not given has its own. */
export function keyOf(command: Command, fields: readonly string[]): string {
  let key = "";
  for (const field of fields) key += `\0${valueText(fieldValue(command, field))}`;
  return key;
}

/** Whether a command has, in each of these fields that `given` gives, the value of `given`. */
export function agrees(command: Command, given: Command, fields: readonly string[]): boolean {
  return fields.every((field) => {
    const value = fieldValue(given, field);
    return value === undefined || sameValue(value, fieldValue(command, field));
  });
}

/** Whether two values are the same on the box. */
export function sameValue(a: unknown, b: unknown): boolean {
  return valueText(a) === valueText(b);
}

function valueText(value: unknown): string {
  if (typeof value === "string") return value;
  if (value === undefined) return "";
  if (isSecret(value)) return revealSecret(value);
  if (Array.isArray(value)) return value.map(valueText).join("\x01");
  return isRange(value) ? `${value.from}-${value.to}` : String(value);
}

/** The values of two lists together. */
export function union(a: readonly unknown[], b: readonly unknown[]): readonly unknown[] {
  if ([...a, ...b].every(isRange)) return joined([...a, ...b].filter(isRange));
  const known = new Set(a.map(valueText));
  return [...a, ...b.filter((value) => !known.has(valueText(value)))];
}

/** The values of the first list that are not in the second. */
export function difference(a: readonly unknown[], b: readonly unknown[]): readonly unknown[] {
  if ([...a, ...b].every(isRange)) return b.filter(isRange).reduce(without, joined(a.filter(isRange)));
  const gone = new Set(b.map(valueText));
  return a.filter((value) => !gone.has(valueText(value)));
}

function isRange(value: unknown): value is NumberRange {
  return typeof value === "object" && value !== null && "from" in value && "to" in value;
}

function joined(ranges: readonly NumberRange[]): NumberRange[] {
  const result: NumberRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last !== undefined && range.from <= last.to + 1) {
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    } else result.push(range);
  }
  return result;
}

function without(ranges: readonly NumberRange[], gone: NumberRange): NumberRange[] {
  return ranges.flatMap((range) => {
    if (gone.to < range.from || gone.from > range.to) return [range];
    const left = range.from < gone.from ? [{ from: range.from, to: gone.from - 1 }] : [];
    const right = range.to > gone.to ? [{ from: gone.to + 1, to: range.to }] : [];
    return [...left, ...right];
  });
}
