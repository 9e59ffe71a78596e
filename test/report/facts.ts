/** What formats ask of a run, made by hand. */
import type { ReportOptions } from "../../src/report/reporter.ts";

export const options: ReportOptions = {
  colour: false,
  briefs: async () => [],
  facts: async () => ({
    ruleNamed: (id) =>
      id === "tunnel/key-mismatch"
        ? { summary: "Members of a cloud use different tunnel keys", severity: "error" }
        : undefined,
    pageOf: (id) => (id === "tunnel/key-mismatch" ? "# Keys\n" : undefined),
    fingerprint: ({ rule, at }) => `${rule}@${at.device}`,
  }),
};
