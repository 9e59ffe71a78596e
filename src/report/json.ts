/** The result as JSON, as `schema/report.schema.json` describes it. */
import type { Diagnostic, LintResult } from "../lint/diagnostic.ts";
import type { LinkView } from "../network/view.ts";
import { safeJson } from "./text.ts";

export async function json(result: LintResult): Promise<string> {
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
    pairs: networks.flatMap(({ clouds, tunnels }) => [
      ...clouds.flatMap(({ label, links }) => links.map((link) => ({ cloud: label, ...pair(link) }))),
      ...tunnels.map(pair),
    ]),
    summary: result.summary,
  })}\n`;
}

/** Two routers that may talk over tunnels, and whether they can. */
function pair({ kind, a, b, state, outcome }: LinkView) {
  return { kind, a, b, state, outcome };
}

function spot({ device, path, line, column, endColumn }: Diagnostic["at"]) {
  return { device, path, range: { start: { line, column }, end: { line, column: endColumn } } };
}
