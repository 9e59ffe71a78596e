/** Values of the model made from lines: settings, names in use, switches. */
import type { Kind } from "../../syntax/generated/commands.ts";
import { maskOf } from "../../syntax/masks.ts";
import { metaOf } from "../../syntax/meta.ts";
import type { StatementOf } from "../../syntax/select.ts";
import type { Place, Setting, Switch } from "../place.ts";
import { defaultOn } from "./release.ts";
import { allOf, type FieldOf, lastOf, negatedOf, placeOf, type Section } from "./section.ts";

/** A model object while it is built. */
export type Draft<T> = { -readonly [Field in keyof T]: T[Field] };

/** Sets a field that may be missing, when there is a value. */
export function put<T, F extends keyof T>(draft: T, field: F, value: T[F] | undefined): void {
  if (value !== undefined) draft[field] = value;
}

/** The fields of a model object while it is built: all are named, those that may be missing can be undefined. */
type Fields<T> = {
  readonly [Field in keyof T]-?: Record<never, never> extends Pick<T, Field>
    ? T[Field] | undefined
    : T[Field];
};

/**
 * A model object made in one go. All objects of one type then have one shape in memory, which costs less than adding fields
 * one by one; a field that is undefined counts as missing.
 */
export function made<T>(fields: Fields<T>): T {
  return fields as T;
}

const nothing: readonly never[] = [];
const noMap: ReadonlyMap<string, never> = new Map<string, never>();

/** The map, or the one that all empty ones share: a fleet would hold many thousand of them. */
export function shared<K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  return map.size === 0 ? (noMap as ReadonlyMap<unknown, never> as ReadonlyMap<K, never>) : map;
}

/** What each line of a kind says, in order. Routers without such a line share one empty list. */
export function each<K extends Kind, T>(
  section: Section,
  kind: K,
  read: (section: Section, statement: StatementOf<K>) => T,
): readonly T[] {
  const lines = allOf(section, kind);
  return lines.length === 0 ? nothing : lines.map((line) => read(section, line));
}

/** What each line of a kind defines, by name. Routers without such a line share one empty map. */
export function byName<K extends Kind, T extends { readonly name: string }>(
  section: Section,
  kind: K,
  read: (section: Section, statement: StatementOf<K>) => T,
): ReadonlyMap<string, T> {
  const lines = allOf(section, kind);
  if (lines.length === 0) return noMap;
  const found = new Map<string, T>();
  for (const line of lines) {
    const thing = read(section, line);
    found.set(thing.name, thing);
  }
  return found;
}

/** A value with its place; the value is undefined when the text masks it. */
export function setting<K extends Kind, F extends FieldOf<K>>(
  section: Section,
  statement: StatementOf<K>,
  field: F,
): Setting<NonNullable<StatementOf<K>["command"][F]>> {
  const value = statement.command[field] ?? undefined;
  const masked = typeof value === "string" && maskOf(value) === "always";
  return { value: masked ? undefined : value, at: placeOf(section, statement, field) };
}

/** The value that the last line of a kind sets. */
export function lastSetting<K extends Kind, F extends FieldOf<K>>(
  section: Section,
  kind: K,
  field: F,
): Setting<NonNullable<StatementOf<K>["command"][F]>> | undefined {
  const statement = lastOf(section, kind);
  return statement && setting(section, statement, field);
}

/** Where the last line of a kind stands. */
export function lastPlace<K extends Kind>(section: Section, kind: K): Place | undefined {
  const statement = lastOf(section, kind);
  return statement && placeOf(section, statement);
}

const unwritten = { on: { on: true }, off: { on: false }, unknown: { on: undefined } } as const;

/** Whether a line that is either there or not is in force, with the box's default where nothing is written. */
export function switchOf<K extends Kind>(section: Section, kind: K): Switch {
  const on = lastOf(section, kind);
  if (on) return { on: true, at: placeOf(section, on) };
  const off = negatedOf(section, kind);
  if (off) return { on: false, at: placeOf(section, off) };
  const isOn = defaultOn(metaOf(kind).defaultOn, section.router.release);
  return isOn ? unwritten.on : isOn === undefined ? unwritten.unknown : unwritten.off;
}
