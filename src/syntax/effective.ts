/**
 * What a box would hold after a text was entered line by line: later values replace earlier ones, lists add up, `no`
 * takes away, a section entered again goes on. What two lines of a kind do to each other is said in the catalogue.
 */
import type { Command, Statement } from "./ast.ts";
import { combined, NOTHING, shortened } from "./combine.ts";
import { agrees, fieldValue, givenFields, keyOf } from "./field-values.ts";
import { addLine, createIndex, givenKey, givenOf, keysLike, type LineIndex } from "./line-index.ts";
import { type KindFacts, metaOf } from "./meta.ts";
import { isPlain, isShort } from "./plain.ts";
import { rememberedWith } from "./remembered.ts";
import { sortBySequence } from "./sequence.ts";

const found = rememberedWith((statements: readonly Statement[]): readonly Statement[] =>
  isPlain(statements) ? statements : enterAll(statements),
);

/**
 * The statements of one section that are in force after all of them. A section entered several times is one statement
 * with the children of all, in order: call this again for its inside. A `no` or `default` line stays where it removed
 * nothing or turns off what is on by default.
 */
export function effective(statements: readonly Statement[]): readonly Statement[] {
  if (isShort(statements) && isPlain(statements)) return statements;
  return found(statements);
}

/** What is in force so far. */
interface Held {
  /** In order; undefined where one was taken away. */
  readonly entries: (Statement | undefined)[];
  /** For each kind, the place in `entries` of each line that sets something, by key. */
  readonly places: Map<string, Map<string, number>>;
  /** The same for `no` and `default` lines. */
  readonly negations: Map<string, Map<string, number>>;
  /** For each kind, the sets of fields that its `no` lines give. */
  readonly given: Map<string, Map<string, readonly string[]>>;
  /** Indexes of tables of `places`, made when a `no` line may mean several lines. */
  readonly indexes: Map<Map<string, number>, LineIndex[]>;
  /** The lines of sections that were entered again. */
  readonly sections: Map<Statement, Statement[]>;
}

function enterAll(statements: readonly Statement[]): readonly Statement[] {
  const held: Held = {
    entries: [],
    places: new Map(),
    negations: new Map(),
    given: new Map(),
    indexes: new Map(),
    sections: new Map(),
  };
  for (const statement of statements) enter(held, statement);
  const kept = held.entries.filter((entry) => entry !== undefined);
  return sortBySequence(kept);
}

function enter(held: Held, statement: Statement): void {
  const { kind, negated, defaulted } = statement.command;
  if (kind === "Unknown") put(held, held.places, statement, uniqueKey(held));
  else if (kind === "Removal") enterRemoval(held, statement);
  else if (negated || defaulted) enterNegated(held, statement, metaOf(kind));
  else enterPositive(held, statement, metaOf(kind));
}

function enterPositive(held: Held, statement: Statement, facts: KindFacts): void {
  const { command } = statement;
  if (facts.clears.length > 0 && !isHeldAlready(held, statement, facts)) clear(held, facts.clears);
  takeBack(held, command);
  const key = entryKey(held, command, facts);
  const earlier = heldAt(held, command.kind, key);
  if (earlier === undefined) put(held, held.places, statement, key);
  else if (command.syntax.opens === undefined)
    put(held, held.places, combined(earlier, statement, facts), key);
  else goOn(held, earlier, statement, key, facts);
}

/** Key of a positive line among the lines of its kind: equal keys replace or join each other. */
function entryKey(held: Held, command: Command, { identity }: KindFacts): string {
  switch (identity.type) {
    case "single":
      return "";
    case "keyed":
    case "merge":
      return keyOf(command, identity.by);
    case "list":
      return Array.isArray(fieldValue(command, identity.field)) ? "" : keyOf(command, [identity.field]);
    default:
      return uniqueKey(held);
  }
}

/** Fields that a `no` line must agree in to take a line away. */
function comparedFields({ identity }: KindFacts, command: Command): readonly string[] {
  switch (identity.type) {
    case "keyed":
    case "merge":
      return identity.by;
    case "list":
      return [identity.field];
    case "ordered":
      return givenFields(command);
    default:
      return [];
  }
}

function uniqueKey(held: Held): string {
  return `#${held.entries.length}`;
}

function enterNegated(held: Held, statement: Statement, facts: KindFacts): void {
  const { command } = statement;
  const removed = facts.identity.type === "opaque" ? false : remove(held, command, facts);
  if (removed) clear(held, facts.clears);
  if (removed && (command.defaulted || facts.defaultOn === undefined)) return;
  const fields = givenOf(command, comparedFields(facts, command));
  const sets = held.given.get(command.kind) ?? new Map<string, readonly string[]>();
  held.given.set(command.kind, sets.set(fields.join(), fields));
  put(held, held.negations, statement, givenKey(command, fields));
}

/** Takes away what a `no` or `default` line names; true when something was in force. */
function remove(held: Held, command: Command, facts: KindFacts): boolean {
  const places = held.places.get(command.kind);
  if (command.defaulted) takeBack(held, command);
  if (places === undefined) return false;
  const fields = comparedFields(facts, command);
  const isList = facts.identity.type === "list";
  let removed = false;
  for (const [key, place] of candidates(held, places, command, facts)) {
    const entry = held.entries[place];
    if (entry === undefined) continue;
    const rest = isList ? shortened(entry, command, facts) : undefined;
    if (rest === undefined && !agrees(entry.command, command, fields)) continue;
    removed = true;
    held.entries[place] = rest === NOTHING ? undefined : rest;
    if (held.entries[place] === undefined) places.delete(key);
  }
  return removed;
}

/** Entries that a `no` line may mean: one when it gives the whole key, else those of its kind with the values that it gives. */
function candidates(
  held: Held,
  places: Map<string, number>,
  command: Command,
  facts: KindFacts,
): [string, number][] {
  const { identity } = facts;
  const fields = givenOf(command, comparedFields(facts, command));
  if (identity.type === "list" || fields.length === 0) return [...places];
  const isWhole =
    (identity.type === "keyed" || identity.type === "merge") && fields.length === identity.by.length;
  const keys = isWhole ? [keyOf(command, fields)] : keysLike(indexOf(held, places, fields), command);
  return keys.flatMap((key): [string, number][] => {
    const place = places.get(key);
    return place === undefined ? [] : [[key, place]];
  });
}

function indexOf(held: Held, places: Map<string, number>, fields: readonly string[]): LineIndex {
  const indexes = held.indexes.get(places) ?? [];
  held.indexes.set(places, indexes);
  const known = indexes.find((each) => each.fields.join() === fields.join());
  if (known) return known;
  const index = createIndex(fields);
  for (const [key, place] of places) {
    const entry = held.entries[place];
    if (entry) addLine(index, entry.command, key);
  }
  indexes.push(index);
  return index;
}

/** A positive line takes back the `no` lines of its kind that it contradicts: those whose values are all its own. */
function takeBack(held: Held, command: Command): void {
  const places = held.negations.get(command.kind);
  if (places === undefined) return;
  for (const fields of held.given.get(command.kind)?.values() ?? []) {
    const key = givenKey(command, fields);
    const place = places.get(key);
    if (place === undefined) continue;
    held.entries[place] = undefined;
    places.delete(key);
  }
}

/** `no neighbor 10.0.0.1` takes away every line that begins with these words. */
function enterRemoval(held: Held, statement: Statement): void {
  const words = statement.command.syntax.words.slice(1).map((word) => word.text.toLowerCase());
  let removed = false;
  held.entries.forEach((entry, place) => {
    if (entry === undefined || !begins(entry.command, words)) return;
    held.entries[place] = undefined;
    removed = true;
  });
  if (!removed) put(held, held.places, statement, uniqueKey(held));
}

function begins(command: Command, words: readonly string[]): boolean {
  if (command.negated || command.defaulted) return false;
  return words.every((word, index) => {
    const own = command.syntax.words[index]?.text.toLowerCase();
    return own === word || (own !== undefined && /^[a-z-]{2,}$/.test(word) && own.startsWith(word));
  });
}

function isHeldAlready(held: Held, { command }: Statement, facts: KindFacts): boolean {
  const earlier = heldAt(held, command.kind, entryKey(held, command, facts));
  if (earlier === undefined) return false;
  const fields = givenFields(command);
  return keyOf(earlier.command, fields) === keyOf(command, fields);
}

function clear(held: Held, kinds: readonly string[]): void {
  for (const kind of kinds) {
    for (const place of held.places.get(kind)?.values() ?? []) held.entries[place] = undefined;
    held.places.delete(kind);
  }
}

function heldAt(held: Held, kind: string, key: string): Statement | undefined {
  const place = held.places.get(kind)?.get(key);
  return place === undefined ? undefined : held.entries[place];
}

function put(held: Held, table: Held["places"], statement: Statement, key: string): void {
  const { kind } = statement.command;
  let places = table.get(kind);
  if (places === undefined) {
    places = new Map();
    table.set(kind, places);
  }
  const earlier = places.get(key);
  if (earlier !== undefined) held.entries[earlier] = undefined;
  places.set(key, held.entries.length);
  held.entries.push(statement);
  for (const index of held.indexes.get(places) ?? []) addLine(index, statement.command, key);
}

/**
 * A section that is entered again: its lines come after those that it has. Values beside the key that its first line gives anew replace
 * those before: `crypto ipsec transform-set X esp-aes 256` changes the set.
 */
function goOn(held: Held, earlier: Statement, again: Statement, key: string, facts: KindFacts): void {
  const grown = held.sections.get(earlier);
  const isChanged = changesOpener(earlier, again, facts);
  if (grown !== undefined && !isChanged) {
    for (const child of again.children) grown.push(child);
    return;
  }
  const children = [...(grown ?? earlier.children), ...again.children];
  const section: Statement = { ...(isChanged ? again : earlier), children };
  held.sections.set(section, children);
  const place = held.places.get(again.command.kind)?.get(key);
  if (place !== undefined) held.entries[place] = section;
}

function changesOpener({ command }: Statement, again: Statement, { identity }: KindFacts): boolean {
  if (identity.type !== "keyed") return false;
  const values = givenFields(again.command).filter((field) => !identity.by.includes(field));
  if (values.length === 0) return false;
  const before = givenFields(command).filter((field) => !identity.by.includes(field));
  return keyOf(command, before) !== keyOf(again.command, values) || before.join() !== values.join();
}
