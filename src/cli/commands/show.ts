/** `ioslint show`: the outputs of show commands in one file as typed JSON. */
import { safeJson } from "../../report/text.ts";
import { readCaptures } from "../../show/captures.ts";
import { visibleText } from "../../syntax/visible.ts";
import { complain, failed } from "../complain.ts";
import { read as readFile } from "../inputs.ts";
import type { Io } from "../io.ts";
import type { Arguments } from "../request.ts";
import { onlyOperand } from "../values.ts";

export async function show(read: Arguments, io: Io): Promise<number> {
  const path = onlyOperand(read, "file");
  const document = await readFile({ path, named: true }, io);
  if (typeof document === "string") {
    complain(io, document);
    return failed;
  }
  const { captures, unknown } = readCaptures(document);
  const outputs = captures.map(({ device, command, output, at, result, unread }) => ({
    ...(device === undefined ? {} : { device }),
    ...(command === undefined ? {} : { command: visibleText(command) }),
    output,
    line: at.line,
    result,
    unread: unread.map(({ line, text }) => ({ line, text: visibleText(text) })),
  }));
  const others = unknown.map(({ device, command, at }) => ({
    ...(device === undefined ? {} : { device }),
    command: visibleText(command),
    line: at.line,
  }));
  io.out(`${safeJson({ version: 1, path: document.path, outputs, unknown: others })}\n`);
  if (outputs.length > 0) return 0;
  complain(io, `${document.path}: no output of a show command that ioslint knows`);
  return failed;
}
