/** Lines that were not understood, told without what may be secret. */
import type { Command, Fault, Span, Statement } from "../../syntax/ast.ts";
import { columnsOf } from "../../syntax/columns.ts";
import { elsewhere } from "../../syntax/elsewhere.ts";
import type { Note } from "../../syntax/note.ts";
import { visibleText } from "../../syntax/visible.ts";
import type { OtherMode, SyntaxProblem } from "../device.ts";
import type { Place } from "../place.ts";

/** What is wrong with a command, whatever its place. */
export interface CommandProblem extends Pick<SyntaxProblem, "type" | "mode" | "before" | "word"> {
  /** The word that does not fit, in columns of the command. */
  readonly span: Span;
  readonly fault: Fault;
}

/** The fault of an unknown command; undefined for every other. */
export function problemOf({ kind, syntax }: Command): CommandProblem | undefined {
  if (kind !== "Unknown" || !syntax.fault) return undefined;
  const { fault, words, text, mode } = syntax;
  const word = words[fault.word];
  const before = text.slice(0, (word?.start ?? text.length + 1) - 1).trimEnd();
  const span = word ?? { start: 1, end: text.length + 1 };
  return {
    type: fault.type,
    mode,
    before: visibleText(before),
    span,
    fault,
    ...(word && isVisible(text, word) && { word: word.text }),
  };
}

/** Whether a word of a text that was not understood is surely no secret. */
function isVisible(text: string, { end, text: word }: Span & { readonly text: string }): boolean {
  return visibleText(text.slice(0, end - 1)).endsWith(word);
}

/** The problem of a line that stands at a place. */
export function problemAt(
  line: Place,
  statement: Statement,
  { span, fault, ...problem }: CommandProblem,
): SyntaxProblem {
  const { start, end } = columnsOf(statement, span);
  return {
    ...problem,
    at: { ...line, column: start, endColumn: end },
    // Only some rules ask, and it takes a search among all keywords of the mode.
    get expected() {
      return fault.expected;
    },
    get suggestion() {
      return statement.uncertain ? undefined : fault.suggestion;
    },
    get elsewhere() {
      return misplaced(line, statement, fault);
    },
    get below() {
      return linesOf(statement.children);
    },
  };
}

const nowhere: readonly OtherMode[] = [];

/** A line of a known mode that is a command of others; a slip of the keyboard is the better explanation unless they are sure. */
function misplaced(line: Place, statement: Statement, { type, suggestion }: Fault): readonly OtherMode[] {
  if (statement.uncertain || type === "invalid-value") return nowhere;
  const found = elsewhere(statement.command);
  if (!found[0]?.sure && (type !== "unknown" || suggestion !== undefined)) return nowhere;
  return found.map(({ span, ...mode }) => {
    const { start, end } = columnsOf(statement, span);
    return { ...mode, at: { ...line, column: start, endColumn: end } };
  });
}

function linesOf(statements: readonly Statement[]): number {
  return statements.reduce((total, { children }) => total + 1 + linesOf(children), 0);
}

/** What the reader had to say about a text. */
export function problemFrom(
  device: string,
  path: string,
  { line, column, endColumn, message, topic }: Note,
): SyntaxProblem {
  return {
    type: "note",
    topic,
    at: { device, path, line, column, endColumn },
    mode: "",
    before: "",
    expected: [],
    elsewhere: nowhere,
    below: 0,
    message,
  };
}
