/** Lets one rule look at everything of its scope in one network. */
import type { Link, Network } from "../network/types.ts";
import { blame } from "./blame.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Difference, End, Finding, PairRule, Rule } from "./rule.ts";

/** What a rule found, in no particular order. Rules of scope `run` look at no network. */
export function run(
  rule: Rule,
  network: Network,
  links: readonly Link[],
  options: object,
): readonly Diagnostic[] {
  const { found, report } = collector(rule);
  switch (rule.scope) {
    case "device":
      for (const device of network.devices) rule.check({ device, network, options, report });
      return found;
    case "cloud":
      for (const cloud of network.clouds) rule.check({ cloud, network, options, report });
      return found;
    case "network":
      rule.check({ network, options, report });
      return found;
    case "pair":
      return comparePairs(rule, network, links, options);
    case "run":
      return found;
  }
}

/** What a rule reports, as diagnostics. */
export function collector(rule: Pick<Rule, "id" | "severity">): {
  readonly found: readonly Diagnostic[];
  readonly report: (finding: Finding) => void;
} {
  const found: Diagnostic[] = [];
  const report = ({ at, message, severity, related }: Finding): void => {
    found.push({ rule: rule.id, severity: severity ?? rule.severity, message, at, related: related ?? [] });
  };
  return { found, report };
}

/** All clouds are judged together: a key for all peers may serve several, and is blamed once. */
function comparePairs(
  rule: PairRule,
  network: Network,
  links: readonly Link[],
  options: object,
): readonly Diagnostic[] {
  const differences: Difference[] = [];
  const agreements: (readonly [End, End])[] = [];
  const differ = (difference: Difference): void => {
    differences.push(difference);
  };
  const agree = (ends: readonly [End, End]): void => {
    agreements.push(ends);
  };
  for (const link of links) rule.check({ link, network, options, differ, agree });
  return blame(rule, differences, agreements);
}
