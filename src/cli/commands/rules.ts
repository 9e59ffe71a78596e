/** `ioslint rules`: all rules with their severities. */
import { presetsOf } from "../../lint/presets.ts";
import { safeJson, visible } from "../../report/text.ts";
import type { Io } from "../io.ts";
import type { Arguments } from "../request.ts";
import { rulesOf, settingsOf } from "../settings.ts";
import { noOperands, oneOf } from "../values.ts";

export async function listRules(read: Arguments, io: Io): Promise<number> {
  const format = oneOf(read, "format", ["text", "json"], "text");
  noOperands(read);
  const settings = await settingsOf(read, io);
  const rules = rulesOf(settings);
  if (format === "json") {
    const { pageOf } = await import("../rule-page.ts");
    const list = rules.map((rule) => ({
      id: rule.id,
      severity: rule.severity,
      scope: rule.scope,
      summary: rule.summary,
      presets: presetsOf(rule),
      ...(rule.help !== undefined && { help: rule.help }),
      severityIn: rule.severityIn ?? {},
      page: pageOf(rule.id, settings) ?? "",
    }));
    io.out(`${safeJson(list)}\n`);
    return 0;
  }
  const width = Math.max(0, ...rules.map((each) => each.id.length));
  for (const rule of rules) {
    const { id, severity, summary } = rule;
    const optional = presetsOf(rule).includes("recommended") ? "" : ` (${presetsOf(rule).join(", ")})`;
    io.out(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${visible(summary)}${optional}\n`);
  }
  return 0;
}
