/** What formats may ask of a run beside its findings. */
import { createHash } from "node:crypto";
import { pages } from "../../rules/generated/pages.ts";
import { rules } from "../../rules/generated/registry.ts";
import { keyOf } from "../lint/fingerprint.ts";
import type { RunFacts } from "../report/reporter.ts";
import type { Checked } from "./check.ts";

/** Digits of a fingerprint: enough that a million findings do not meet. */
const digits = 32;

export function runFacts({ fingerprint }: Checked): RunFacts {
  return {
    ruleNamed: (id) => rules.find((each) => each.id === id),
    pageOf: (id) => pages.get(id),
    fingerprint(diagnostic) {
      const print = fingerprint(diagnostic);
      const text = [keyOf(print), ...(print.peers ?? [])].join("\n");
      return createHash("sha256").update(text).digest("hex").slice(0, digits);
    },
  };
}
