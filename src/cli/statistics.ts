/** Numbers about a run: findings by rule, and time by rule. */
import type { LintResult, Severity } from "../lint/diagnostic.ts";
import { count, safeJson } from "../report/text.ts";

/** `  12  error  isakmp/key-mismatch`: the most frequent first, then by name. */
export function statistics(result: LintResult): string {
  const rows = countsOf(result);
  const width = Math.max(0, ...rows.map((each) => String(each.count).length));
  return rows
    .map((each) => `${String(each.count).padStart(width)}  ${each.severity.padEnd(7)}  ${each.rule}\n`)
    .join("");
}

/** The same for programs. */
export function statisticsJson(result: LintResult): string {
  return `${safeJson({ version: 1, statistics: countsOf(result) })}\n`;
}

interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

function countsOf({ diagnostics }: LintResult): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { rule, severity } of diagnostics) {
    const key = `${rule}\n${severity}`;
    counts.set(key, { rule, severity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([x, a], [y, b]) => b.count - a.count || (x < y ? -1 : 1)).map(([, each]) => each);
}

/** Collects how long each rule takes, in milliseconds. */
export function stopwatch(): {
  readonly onTime: (rule: string, ms: number) => void;
  readonly table: () => string;
} {
  const times = new Map<string, number>();
  return {
    onTime: (rule, ms) => times.set(rule, (times.get(rule) ?? 0) + ms),
    table: () => timeTable(times),
  };
}

function timeTable(times: ReadonlyMap<string, number>): string {
  const total = [...times.values()].reduce((sum, ms) => sum + ms, 0);
  const rows = [...times]
    .sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
    .map(([rule, ms]) => `${cell(ms)} ms  ${((100 * ms) / (total || 1)).toFixed(1).padStart(5)}%  ${rule}\n`);
  return `${rows.join("")}${cell(total)} ms  100.0%  ${count(times.size, "rule")}\n`;
}

function cell(ms: number): string {
  return ms.toFixed(2).padStart(9);
}
