/** GitLab's code quality report: the widget of a merge request shows what is new by the fingerprints. */
import type { LintResult } from "../lint/diagnostic.ts";
import type { ReportOptions } from "./reporter.ts";
import { safeJson, visible } from "./text.ts";

const severities = { error: "major", warning: "minor", info: "info" } as const;

export async function gitlab(result: LintResult, options: ReportOptions): Promise<string> {
  const facts = await options.facts();
  const seen = new Map<string, number>();
  const report = result.diagnostics.map((each) => {
    const print = facts.fingerprint(each);
    const times = (seen.get(print) ?? 0) + 1;
    seen.set(print, times);
    return {
      description: visible(each.message),
      check_name: each.rule,
      // GitLab drops findings whose fingerprint it has seen.
      fingerprint: times === 1 ? print : `${print}-${times}`,
      severity: severities[each.severity],
      location: { path: each.at.path, lines: { begin: each.at.line, end: each.at.line } },
    };
  });
  return `${safeJson(report)}\n`;
}
