/** The lines in force of one section, indexed by kind, and where their values stand. All builders read the syntax tree through this. */
import { addTo } from "../../syntax/add-to.ts";
import type { Span, Statement } from "../../syntax/ast.ts";
import { columnsOf } from "../../syntax/columns.ts";
import { effective } from "../../syntax/effective.ts";
import type { CommandOf, Kind } from "../../syntax/generated/commands.ts";
import { all, last, negated, type StatementOf } from "../../syntax/select.ts";
import { spanOf, writtenFields } from "../../syntax/shaped-syntax.ts";
import type { Release } from "../device.ts";
import type { Place } from "../place.ts";

/** The router whose text is read. */
export interface Router {
  readonly name: string;
  /** Software release; undefined when the text shows no `version` line. */
  readonly release: Release | undefined;
}

/** One section (or the whole configuration) of a router: what the box would hold after all its lines. */
export interface Section {
  readonly router: Router;
  /** In order. */
  readonly statements: readonly Statement[];
  readonly byKind: ReadonlyMap<string, readonly Statement[]>;
}

const none: readonly never[] = [];

/** Indexes the lines in force. Lines whose place in the text is uncertain are left out. */
export function sectionOf(router: Router, statements: readonly Statement[]): Section {
  const inForce = effective(statements);
  const byKind = new Map<string, Statement[]>();
  for (const statement of inForce) {
    if (statement.uncertain) continue;
    addTo(byKind, statement.command.kind, statement);
  }
  return { router, statements: inForce, byKind };
}

/** The section that a line opens. */
export function inside(section: Section, statement: Statement): Section {
  return sectionOf(section.router, statement.children);
}

/** Every line of a kind that is set, in order. */
export function allOf<K extends Kind>(section: Section, kind: K): readonly StatementOf<K>[] {
  const found = section.byKind.get(kind);
  if (found === undefined) return none;
  if (found.length > 1) return all(found, kind);
  return last(found, kind) === undefined ? none : (found as readonly StatementOf<K>[]);
}

/** The line of a kind that counts, when it is set. */
export function lastOf<K extends Kind>(section: Section, kind: K): StatementOf<K> | undefined {
  const found = section.byKind.get(kind);
  return found && last(found, kind);
}

/** The `no` line of a kind that is in force. */
export function negatedOf<K extends Kind>(section: Section, kind: K): StatementOf<K> | undefined {
  const found = section.byKind.get(kind);
  return found && negated(found, kind);
}

/** Fields of a kind, as its commands hold them. */
export type FieldOf<K extends Kind> = Extract<keyof CommandOf<K>, string>;

/** Where a line stands, or one field of it. */
export function placeOf(section: Pick<Section, "router">, statement: Statement, field?: string): Place {
  return placeAt(section, statement, field === undefined ? undefined : spanOf(statement.command, field));
}

/** Where a span of a line's command stands, or the whole command. */
export function placeAt(
  section: Pick<Section, "router">,
  statement: Statement,
  span: Span | undefined,
): Place {
  const { path, line } = statement;
  const { start, end } = columnsOf(statement, span);
  return { device: section.router.name, path, line, column: start, endColumn: end };
}

/** The text gives this field a value, be it one that it hides. */
export function isWritten({ command }: Statement, field: string): boolean {
  return writtenFields(command).includes(field);
}
