/** `ioslint parse`: the syntax tree of one file as JSON, the file's bytes back from the tree, or its devices. */
import { safeJson } from "../../report/text.ts";
import type { Statement } from "../../syntax/ast.ts";
import { print } from "../../syntax/document.ts";
import { visibleCommand, visibleText } from "../../syntax/visible.ts";
import { complain, failed } from "../complain.ts";
import { deviceLines } from "../devices.ts";
import { read as readFile } from "../inputs.ts";
import type { Io } from "../io.ts";
import type { Arguments } from "../request.ts";
import { onlyOperand } from "../values.ts";

export async function parse(read: Arguments, io: Io): Promise<number> {
  const path = onlyOperand(read, "file");
  const document = await readFile({ path, named: true }, io);
  if (typeof document === "string") {
    complain(io, document);
    return failed;
  }
  if (read.switches.get("print")) {
    io.out(print(document));
    return 0;
  }
  if (read.switches.get("devices")) {
    io.out(deviceLines(document));
    return 0;
  }
  const { lines, commands, typed, notes, configs } = document;
  const devices = configs.map(({ name, namedBy, statements }) => ({
    name,
    namedBy,
    statements: statements.map(treeOf),
  }));
  io.out(`${safeJson({ version: 1, path: document.path, lines, commands, typed, notes, devices })}\n`);
  return 0;
}

/** One statement with the fields of its command. A secret turns into `<secret>` by itself; texts are masked. */
function treeOf(statement: Statement): Record<string, unknown> {
  const { command, line, column, children, body, uncertain } = statement;
  const { kind, negated, defaulted, syntax, ...fields } = command;
  return {
    kind,
    ...(negated ? { negated } : {}),
    ...(defaulted ? { defaulted } : {}),
    ...fields,
    text: visibleCommand(command),
    mode: syntax.mode,
    line,
    column,
    ...(syntax.fault ? { fault: { type: syntax.fault.type, expected: syntax.fault.expected } } : {}),
    ...(uncertain ? { uncertain } : {}),
    ...(body ? { body: body.map(visibleText) } : {}),
    ...(children.length > 0 || syntax.opens !== undefined ? { children: children.map(treeOf) } : {}),
  };
}
