/** `ioslint rules`: all rules with their severities. */
import { rules } from "../../../rules/generated/registry.ts";
import { safeJson } from "../../report/text.ts";
import type { Io } from "../io.ts";
import type { Arguments } from "../request.ts";
import { noOperands, oneOf } from "../values.ts";

export async function listRules(read: Arguments, io: Io): Promise<number> {
  const format = oneOf(read, "format", ["text", "json"], "text");
  noOperands(read);
  if (format === "json") {
    const list = rules.map(({ id, severity, scope, summary }) => ({ id, severity, scope, summary }));
    io.out(`${safeJson(list)}\n`);
    return 0;
  }
  const width = Math.max(0, ...rules.map((each) => each.id.length));
  for (const { id, severity, summary } of rules) {
    io.out(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`);
  }
  return 0;
}
