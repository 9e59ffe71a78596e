/** `ioslint rules`: all rules with their severities. */
import { rules } from "../../../rules/generated/registry.ts";
import { presetsOf } from "../../lint/presets.ts";
import { safeJson } from "../../report/text.ts";
import type { Io } from "../io.ts";
import type { Arguments } from "../request.ts";
import { noOperands, oneOf } from "../values.ts";

export async function listRules(read: Arguments, io: Io): Promise<number> {
  const format = oneOf(read, "format", ["text", "json"], "text");
  noOperands(read);
  if (format === "json") {
    const { pages } = await import("../../../rules/generated/pages.ts");
    const list = rules.map((rule) => ({
      id: rule.id,
      severity: rule.severity,
      scope: rule.scope,
      summary: rule.summary,
      presets: presetsOf(rule),
      severityIn: rule.severityIn ?? {},
      page: pages.get(rule.id) ?? "",
    }));
    io.out(`${safeJson(list)}\n`);
    return 0;
  }
  const width = Math.max(0, ...rules.map((each) => each.id.length));
  for (const rule of rules) {
    const { id, severity, summary } = rule;
    const optional = presetsOf(rule).includes("recommended") ? "" : ` (${presetsOf(rule).join(", ")})`;
    io.out(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}${optional}\n`);
  }
  return 0;
}
