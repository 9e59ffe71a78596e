/** On which line each name of a statement is written, where the values of several lines add up to one statement. */
import type { Statement } from "../../syntax/ast.ts";
import { type MarkedName, marksOf } from "./marks.ts";

/** A name and the line that writes it. */
export interface Mention {
  readonly name: MarkedName;
  readonly line: Statement;
}

/** The names of a statement, each on its line; a name that several of the lines write is on the last of them. */
export function mentionsOf(statement: Statement, names: readonly MarkedName[]): readonly Mention[] {
  if (statement.adds === undefined) return names.map((name) => ({ name, line: statement }));
  const written = new Map<string, Mention>();
  for (const line of linesOf(statement)) {
    for (const name of marksOf(line.command)?.names ?? []) {
      const key = keyOf(name);
      if (!written.has(key)) written.set(key, { name, line });
    }
  }
  return names.map((name) => written.get(keyOf(name)) ?? { name, line: statement });
}

/** The lines that add up, the last one first. */
function linesOf(statement: Statement): readonly Statement[] {
  const lines: Statement[] = [];
  let rest = statement;
  while (rest.adds) {
    lines.push(rest.adds.line);
    rest = rest.adds.to;
  }
  return [...lines, rest];
}

function keyOf({ field, key, defines }: MarkedName): string {
  return `${defines} ${field} ${key}`;
}
