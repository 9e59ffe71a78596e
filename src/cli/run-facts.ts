/** What formats may ask of a run beside its findings. */
import { createHash } from "node:crypto";
import type { Settings } from "../config/settings.ts";
import { keyOf } from "../lint/fingerprint.ts";
import type { RunFacts } from "../report/reporter.ts";
import type { Checked } from "./check.ts";
import { pageOf } from "./rule-page.ts";
import { rulesOf } from "./settings.ts";

/** Digits of a fingerprint: enough that a million findings do not meet. */
const digits = 32;

export function runFacts({ fingerprint }: Checked, settings: Settings): RunFacts {
  const rules = new Map(rulesOf(settings).map((rule) => [rule.id, rule]));
  return {
    ruleNamed: (id) => rules.get(id),
    pageOf: (id) => pageOf(id, settings),
    fingerprint(diagnostic) {
      const print = fingerprint(diagnostic);
      const text = [keyOf(print), ...(print.peers ?? [])].join("\n");
      return createHash("sha256").update(text).digest("hex").slice(0, digits);
    },
  };
}
