/** Statements as an indented outline, for tests that compare trees. */
import type { Statement } from "../../src/syntax/ast.ts";
import { type Document, readDocument } from "../../src/syntax/document.ts";

/** One line a statement, two blanks a level. */
export function outline(statements: readonly Statement[], indent = ""): string {
  return statements
    .map(({ command, children }) => `${indent}${command.syntax.text}\n${outline(children, `${indent}  `)}`)
    .join("");
}

/** The outline of the only device in a text. */
export function outlineOf(text: string): string {
  return outline(readDocument("r1.cfg", text).configs[0]?.statements ?? []);
}

/** Each device of a text with its outline. */
export function devicesOf(path: string, text: string): Record<string, string> {
  const { configs } = readDocument(path, text);
  return Object.fromEntries(configs.map((config) => [config.name, outline(config.statements)]));
}

/** Every statement of a document, sections before their lines. */
export function everyStatement(document: Document): readonly Statement[] {
  const collect = (statements: readonly Statement[]): Statement[] =>
    statements.flatMap((statement) => [statement, ...collect(statement.children)]);
  return document.configs.flatMap((config) => collect(config.statements));
}

/** The statement whose command is this text. */
export function statementOf(document: Document, text: string): Statement | undefined {
  return everyStatement(document).find((statement) => statement.command.syntax.text === text);
}
