/** What must hold for every input, whatever it is. */
import type { Statement } from "../../src/syntax/ast.ts";
import { columnsOf } from "../../src/syntax/columns.ts";
import { fits, parseCommand } from "../../src/syntax/command.ts";
import { type Document, print, readDocument, remarks, sourceLines } from "../../src/syntax/document.ts";
import { effective } from "../../src/syntax/effective.ts";
import { visibleLine } from "../../src/syntax/visible.ts";

/** What is wrong with the command read from a line; undefined when all is well. */
export function wrongWithLine(mode: string, text: string): string | undefined {
  const { kind, syntax } = parseCommand(mode, text);
  if ((kind === "Unknown") !== (fits(mode, text) === "no"))
    return `fits says ${fits(mode, text)}, it is ${kind}`;
  if (syntax.text !== text) return "another text";
  for (const { text: word, start, end } of syntax.words)
    if (text.slice(start - 1, end - 1) !== word) return `no word \`${word}\` at ${start}`;
  for (const [field, { start, end }] of Object.entries(syntax.spans))
    if (start < 1 || end <= start || end > text.length + 1) return `${field} stands at ${start} to ${end}`;
  if (kind === "Unknown" && syntax.fault === undefined) return "no fault";
  const { fault } = syntax;
  if (fault !== undefined && (fault.word < 0 || fault.word > syntax.words.length))
    return "a fault at no word";
  if (fault !== undefined && (fault.expected.length > 8 || fault.suggestion === "")) return "a strange fault";
  return undefined;
}

/** What is wrong with the document read from a text or from bytes; undefined when all is well. */
export function wrongWithText(path: string, source: string | Uint8Array): string | undefined {
  const document = readDocument(path, source);
  const bytes = typeof source === "string" ? Buffer.from(source) : Buffer.from(source);
  if (!Buffer.from(print(document)).equals(bytes)) return "another text is printed";
  const lines = sourceLines(document);
  if (document.lines !== lines.length) return `${document.lines} lines, ${lines.length} are there`;
  if (document.typed > document.commands) return "more typed commands than commands";
  for (const { statements } of document.configs) {
    const wrong = wrongWithStatements(statements, lines);
    if (wrong !== undefined) return wrong;
    effective(statements);
  }
  return wrongWithPlaces(document, lines);
}

function wrongWithPlaces(document: Document, lines: readonly string[]): string | undefined {
  for (const { line, column, endColumn } of document.notes) {
    const length = lines[line - 1]?.length ?? (document.lines === 0 && line === 1 ? 0 : -1);
    if (column < 1 || endColumn < column || endColumn > length + 1)
      return `a note at ${line}:${column} to ${endColumn}`;
  }
  for (const { line, column } of remarks(document))
    if (column < 1 || column > (lines[line - 1]?.length ?? -1)) return `a remark at ${line}:${column}`;
  for (const { from, to } of document.stretches)
    if (from < 1 || to < from || to > document.lines) return `a device from ${from} to ${to}`;
  for (let line = 1; line <= Math.min(3, document.lines); line++) visibleLine(document, line);
  return undefined;
}

function wrongWithStatements(statements: readonly Statement[], lines: readonly string[]): string | undefined {
  for (const statement of statements) {
    const { start, end } = columnsOf(statement);
    const length = lines[statement.line - 1]?.length ?? -1;
    if (start < 1 || end < start || end > length + 1)
      return `\`${statement.command.syntax.text}\` at ${statement.line}:${start} to ${end}`;
    const wrong = wrongWithStatements(statement.children, lines);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
