/** Typed access to statements by kind. */
import type { Command, Statement } from "./ast.ts";
import type { CommandOf, Kind } from "./generated/commands.ts";

/** A statement whose command is of one kind. */
export type StatementOf<K extends Kind> = Statement & { readonly command: CommandOf<K> };

/** Narrows a command to a kind: its fields become visible. */
export function is<K extends Kind>(command: Command, kind: K): command is CommandOf<K> {
  return command.kind === kind;
}

/** The statements of a kind that set something (neither `no` nor `default`), in order. */
export function all<K extends Kind>(statements: readonly Statement[], kind: K): readonly StatementOf<K>[] {
  return statements.filter((statement): statement is StatementOf<K> => isSet(statement, kind));
}

/** The last statement of a kind that sets something. */
export function last<K extends Kind>(statements: readonly Statement[], kind: K): StatementOf<K> | undefined {
  return statements.findLast((statement): statement is StatementOf<K> => isSet(statement, kind));
}

/**
 * The last `no` form of a kind that no later line of this kind takes back: asked for switches that are on by default.
 * After `effective` what stands is in force; before, a line that sets the kind again counts as taking it back.
 */
export function negated<K extends Kind>(
  statements: readonly Statement[],
  kind: K,
): StatementOf<K> | undefined {
  const found = statements.findLast((statement) => statement.command.kind === kind);
  return found?.command.negated ? (found as StatementOf<K>) : undefined;
}

function isSet(statement: Statement, kind: string): boolean {
  const { command } = statement;
  return command.kind === kind && !command.negated && !command.defaulted;
}
