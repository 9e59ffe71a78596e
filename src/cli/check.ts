/** Lints what was read as the settings and the command line say. */
import { assumptionsOf } from "../config/facts.ts";
import { groupsOf } from "../config/networks.ts";
import { type Plan, planOf, type RuleWishes } from "../config/plan.ts";
import type { Settings } from "../config/settings.ts";
import type { Diagnostic, LintResult } from "../lint/diagnostic.ts";
import { type Fingerprint, fingerprinter } from "../lint/fingerprint.ts";
import { type LintOptions, lint } from "../lint/lint.ts";
import type { Document } from "../syntax/document.ts";
import { rulesOf } from "./settings.ts";

export interface Checked {
  readonly result: LintResult;
  /** The rules that ran. */
  readonly ran: ReadonlySet<string>;
  readonly fingerprint: (diagnostic: Diagnostic) => Fingerprint;
}

/** What may differ between two runs over the same settings. */
export type CheckOptions = Pick<LintOptions, "ignore" | "partial" | "onTime">;

/** All findings in some documents. */
export function check(
  documents: readonly Document[],
  settings: Settings,
  wishes: RuleWishes,
  options: CheckOptions = {},
): Checked {
  const rules = rulesOf(settings);
  const plan: Plan = planOf(rules, settings, wishes);
  const groups = groupsOf(documents, settings.networks);
  const result = lint(documents, {
    ...plan,
    known: rules.map(({ id }) => id),
    assumptions: assumptionsOf(settings),
    networks: groups.map((group) => group.documents),
    ignore: settings.ignore,
    ...options,
  });
  const networkAt = (path: string) =>
    settings.networks.map((each) => each.networkOf(path)).find((name) => name !== undefined);
  return {
    result,
    ran: new Set(plan.rules.map(({ id }) => id)),
    fingerprint: fingerprinter(documents, networkAt),
  };
}
