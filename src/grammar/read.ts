/** Reads the lines of catalogue files. */
import { type IToken, Lexer } from "chevrotain";
import type { Entry, Place } from "./elements.ts";
import { NotationParser } from "./notation.ts";
import type { Report } from "./problems.ts";
import { Newline, tokens } from "./tokens.ts";

/** A text and the path to name in messages. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Reads all lines of one file. A line with a mistake is reported and left out. */
export function readEntries(file: TextFile, report: Report): readonly Entry[] {
  const lexed = lexer().tokenize(file.text);
  for (const error of lexed.errors)
    report(
      { path: file.path, line: error.line ?? 1, column: error.column ?? 1 },
      `unexpected "${file.text.slice(error.offset, error.offset + error.length)}"`,
    );
  return linesOf(lexed.tokens).flatMap((line) => readLine(file.path, line, report));
}

function readLine(path: string, line: IToken[], report: Report): readonly Entry[] {
  const reader = parser();
  reader.path = path;
  reader.input = line;
  const entry = reader.line();
  const error = reader.errors[0];
  if (!error) return entry ? [entry] : [];
  report(placeOf(path, error.token, line), error.message);
  return [];
}

/** Where a mistake is; at the end of a line Chevrotain gives a token without a place. */
function placeOf(path: string, token: IToken, line: readonly IToken[]): Place {
  if (token.startLine && !Number.isNaN(token.startOffset))
    return { path, line: token.startLine, column: token.startColumn ?? 1 };
  const last = line.at(-1);
  return { path, line: last?.endLine ?? 1, column: (last?.endColumn ?? 0) + 1 };
}

function linesOf(all: readonly IToken[]): readonly IToken[][] {
  const lines: IToken[][] = [[]];
  for (const token of all) {
    if (token.tokenType === Newline) lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines.filter((line) => line.length > 0);
}

let lexerOnce: Lexer | undefined;
let parserOnce: NotationParser | undefined;

function lexer(): Lexer {
  lexerOnce ??= new Lexer(tokens);
  return lexerOnce;
}

function parser(): NotationParser {
  parserOnce ??= new NotationParser();
  return parserOnce;
}
