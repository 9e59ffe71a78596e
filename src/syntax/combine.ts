/** What a line makes of an earlier one of the same key: it replaces it, adds to its list or takes from it. */
import type { Command, Statement } from "./ast.ts";
import { difference, fieldValue, givenFields, sameValue, union } from "./field-values.ts";
import type { KindFacts } from "./meta.ts";

/** A later line of the same key: it replaces the earlier one, adds to its list or to its fields. */
export function combined(earlier: Statement, later: Statement, { identity }: KindFacts): Statement {
  if (identity.type === "merge") {
    const command: Record<string, unknown> = { ...later.command };
    for (const field of givenFields(earlier.command)) {
      if (fieldValue(later.command, field) === undefined) command[field] = fieldValue(earlier.command, field);
    }
    return { ...later, command: command as unknown as Command, adds: { line: later, to: earlier } };
  }
  if (identity.type !== "list") return later;
  const { field, add, remove: gone } = identity;
  const [a, b] = [fieldValue(earlier.command, field), fieldValue(later.command, field)];
  if (!Array.isArray(a) || !Array.isArray(b)) return later;
  if (gone !== undefined && fieldValue(later.command, gone) !== undefined) {
    return withField(later, field, difference(a, b));
  }
  const replaces = add !== undefined && fieldValue(later.command, add) === undefined;
  if (replaces) return later;
  return { ...withField(later, field, union(a, b)), adds: { line: later, to: earlier } };
}

function withField(statement: Statement, field: string, value: unknown): Statement {
  return { ...statement, command: { ...statement.command, [field]: value } };
}

export const NOTHING = Symbol("no value of the list is left");

/** The entry without the values of its list that a `no` line names; undefined when it names none of them as a list. */
export function shortened(
  entry: Statement,
  command: Command,
  { identity }: KindFacts,
): Statement | typeof NOTHING | undefined {
  if (identity.type !== "list") return undefined;
  const [from, gone] = [fieldValue(entry.command, identity.field), fieldValue(command, identity.field)];
  if (!Array.isArray(from) || !Array.isArray(gone)) return undefined;
  const rest = difference(from, gone);
  if (sameValue(rest, union(from, []))) return undefined;
  return rest.length === 0 ? NOTHING : withField(entry, identity.field, rest);
}
