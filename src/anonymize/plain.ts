/** The configuration of one device as a box would print it, with other values. */
import type { Config, Statement } from "../syntax/ast.ts";
import { otherBody } from "./body.ts";
import { otherCommand } from "./command.ts";
import type { Values } from "./values.ts";

/** Where no line names the device, its file has to. */
export function plainConfig({ statements }: Config, values: Values): string {
  return [...linesOf(statements, "", values), ""].join("\n");
}

function linesOf(statements: readonly Statement[], indent: string, values: Values): readonly string[] {
  return statements.flatMap((statement) => [
    indent + otherCommand(statement.command, values),
    ...otherBody(statement, values),
    ...linesOf(statement.children, `${indent} `, values),
    ...(indent === "" && statement.children.length > 0 ? ["!"] : []),
  ]);
}
