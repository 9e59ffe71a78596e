/** The text of a document, put together from its lines, statements and bodies. */
import type { Statement } from "./ast.ts";
import type { Document, Layout } from "./document.ts";
import { encode } from "./encoding.ts";
import { type Line, rawText } from "./lines.ts";

/** The bytes of the source: each line from what stands around its statement, the statement's command and its body. */
export function print(document: Document): Uint8Array {
  const { layout } = document;
  const texts = sourceLines(document);
  let text = layout.mark;
  for (let index = 0; index < texts.length; index++) text += texts[index] + endOf(layout, index);
  return encode(text, layout.encoding);
}

/**
 * The lines of the source as the document numbers them, without their ends. Lines that hold other characters than their
 * commands are those of the source.
 */
export function sourceLines(document: Document): readonly string[] {
  const { layout, configs } = document;
  const texts = layout.lines.map(rawText);
  if (layout.embedded === undefined)
    for (const config of configs) printStatements(config.statements, layout, texts);
  return texts;
}

function printStatements(statements: readonly Statement[], layout: Layout, texts: string[]): void {
  for (const statement of statements) {
    const index = statement.line - 1;
    const line = layout.lines[index];
    if (line !== undefined && line.source === undefined)
      texts[index] = commandLine(statement.command.syntax.text, line);
    statement.body?.forEach((text, offset) => {
      if (layout.lines[index + 1 + offset]?.source === undefined) texts[index + 1 + offset] = text;
    });
    printStatements(statement.children, layout, texts);
  }
}

function commandLine(text: string, line: Line): string {
  const around = line.uncut?.text === text ? line.uncut : line;
  return around.before + text + around.after;
}

function endOf(layout: Layout, index: number): string {
  return layout.otherEnds.get(index) ?? layout.end;
}
