/**
 * One walk over all lines of a router for what the catalogue marks: names that are defined and used, lines that were not
 * understood, values that are masked. Nothing here knows a particular command.
 */
import type { Statement } from "../../syntax/ast.ts";
import { effective } from "../../syntax/effective.ts";
import type { SyntaxProblem } from "../device.ts";
import type { NamedThing } from "../names.ts";
import type { Place } from "../place.ts";
import { type CommandMarks, marksOf } from "./marks.ts";
import { mentionsOf } from "./mentions.ts";
import { addName, type Names, type Scope } from "./names.ts";
import { problemAt } from "./problems.ts";
import { placeAt, placeOf, type Router } from "./section.ts";

/** What the walk finds, in the order of the lines. */
export interface Survey {
  readonly names: readonly NamedThing[];
  readonly problems: readonly SyntaxProblem[];
  readonly masked: readonly Place[];
  /** Some line that was understood may stand in another section than the reader took it for. */
  readonly uncertain: boolean;
}

interface Walk {
  readonly from: { readonly router: Router };
  readonly names: Names;
  readonly problems: SyntaxProblem[];
  readonly masked: Place[];
  uncertain: boolean;
}

/** Surveys the lines in force. */
export function survey(router: Router, statements: readonly Statement[]): Survey {
  const walk: Walk = { from: { router }, names: new Map(), problems: [], masked: [], uncertain: false };
  visit(walk, statements, undefined);
  return {
    names: [...walk.names.values()],
    problems: walk.problems,
    masked: walk.masked,
    uncertain: walk.uncertain,
  };
}

function visit(walk: Walk, statements: readonly Statement[], scope: Scope | undefined): void {
  for (const statement of effective(statements)) {
    const { command, children } = statement;
    if (statement.uncertain && command.kind !== "Unknown") walk.uncertain = true;
    const marks = marksOf(command);
    if (marks) note(walk, statement, marks, scope);
    if (children.length > 0) visit(walk, children, inner(statement, scope));
  }
}

function inner(statement: Statement, outer: Scope | undefined): Scope {
  return { mode: statement.command.syntax.opens ?? "", section: statement, outer };
}

function note(walk: Walk, statement: Statement, marks: CommandMarks, scope: Scope | undefined): void {
  const { from } = walk;
  for (const field of marks.masked) walk.masked.push(placeOf(from, statement, field));
  for (const { name, line } of mentionsOf(statement, marks.names))
    addName(walk.names, name, placeAt(from, line, name.span), statement, scope);
  if (marks.problem) walk.problems.push(problemAt(placeOf(from, statement), statement, marks.problem));
}
