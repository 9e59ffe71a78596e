/** Where the words of a statement stand in their line. */
import type { Span, Statement } from "./ast.ts";

/** 1-based columns, end exclusive, of a span of a statement's command, or of the whole command. */
export function columnsOf(statement: Pick<Statement, "column" | "columns" | "command">, span?: Span): Span {
  const { start, end } = span ?? { start: 1, end: statement.command.syntax.text.length + 1 };
  return { start: columnOf(statement, start), end: columnOf(statement, end) };
}

function columnOf({ column, columns }: Pick<Statement, "column" | "columns">, position: number): number {
  return columns?.[position - 1] ?? column + position - 1;
}
