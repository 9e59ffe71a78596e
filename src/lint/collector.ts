/** Takes down what a rule reports. */
import type { Diagnostic } from "./diagnostic.ts";
import type { Finding, Rule } from "./rule.ts";

/** What a rule reports, as diagnostics. */
export function collector(rule: Pick<Rule, "id" | "severity">): {
  readonly found: Diagnostic[];
  readonly report: (finding: Finding) => void;
} {
  const found: Diagnostic[] = [];
  const report = ({ at, message, severity, related, fix }: Finding): void => {
    found.push({
      rule: rule.id,
      severity: severity ?? rule.severity,
      message,
      at,
      related: related ?? [],
      ...(fix && { fix }),
    });
  };
  return { found, report };
}
