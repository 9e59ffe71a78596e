/** The result as JSON, as `schema/report.schema.json` describes it. */
import type { Diagnostic, LintResult } from "../lint/diagnostic.ts";
import { pairsIn } from "./pairs.ts";
import type { ReportOptions } from "./reporter.ts";
import { safeJson } from "./text.ts";

export async function json(result: LintResult, { briefs }: Pick<ReportOptions, "briefs">): Promise<string> {
  const networks = await result.networks();
  return `${safeJson({
    version: 1,
    files: result.files.map(({ path, devices, lines, status }) => ({ path, devices, lines, status })),
    diagnostics: result.diagnostics.map((each) => ({
      rule: each.rule,
      severity: each.severity,
      message: each.message,
      ...spot(each.at),
      ...(each.fix && { fix: { device: each.fix.device, commands: each.fix.commands } }),
      related: each.related.map(({ message, at }) => ({ message, ...spot(at) })),
    })),
    pairs: pairsIn(networks).map(({ cloud, link: { kind, a, b, state, outcome } }) => ({
      ...(cloud !== undefined && { cloud }),
      kind,
      a,
      b,
      state,
      outcome,
    })),
    routers: (await briefs()).flat(),
    summary: result.summary,
  })}\n`;
}

function spot({ device, path, line, column, endColumn }: Diagnostic["at"]) {
  return { device, path, range: { start: { line, column }, end: { line, column: endColumn } } };
}
