/** Finds the lines of one kind that have given values in some of their fields: thousands of `no` lines may ask. */
import type { Command } from "./ast.ts";
import { fieldValue, keyOf } from "./field-values.ts";

/** Lines by the values of the same fields. */
export interface LineIndex {
  readonly fields: readonly string[];
  readonly keys: Map<string, Set<string>>;
}

/** Those of the fields that a line gives. */
export function givenOf(command: Command, fields: readonly string[]): readonly string[] {
  return fields.filter((field) => fieldValue(command, field) !== undefined);
}

/** Key of a `no` line: which fields it gives, and their values. The line of a set of values is found by the same fields. */
export function givenKey(command: Command, fields: readonly string[]): string {
  return `${fields.join()}${keyOf(command, fields)}`;
}

export function createIndex(fields: readonly string[]): LineIndex {
  return { fields, keys: new Map() };
}

/** Adds a line under its own key. */
export function addLine({ fields, keys }: LineIndex, command: Command, key: string): void {
  const values = keyOf(command, fields);
  const known = keys.get(values);
  if (known) known.add(key);
  else keys.set(values, new Set([key]));
}

/** Keys of the lines that have the values of a command; some may be gone. */
export function keysLike({ fields, keys }: LineIndex, command: Command): readonly string[] {
  return [...(keys.get(keyOf(command, fields)) ?? [])];
}
