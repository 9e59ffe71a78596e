import { rule } from "../../src/lint/rule.ts";
import { type Weakness, weaknessesEverywhere } from "../../src/lint/shared.ts";
import type { Device } from "../../src/model/device.ts";
import type { IsakmpKey } from "../../src/model/ike.ts";
import { protectionOf } from "../../src/network/ike.ts";

function isWildcard({ match }: IsakmpKey): boolean {
  return match.type === "address" && match.length === 0;
}

function wildcardOf({ isakmp: { keys, keyrings } }: Device): readonly Weakness[] {
  const key = [...keys, ...[...keyrings.values()].flatMap((ring) => ring.keys)].find(isWildcard);
  return key === undefined ? [] : [{ what: "any", at: key.at }];
}

export default rule({
  id: "isakmp/wildcard-key",
  summary: "A pre-shared key is for any peer",
  scope: "network",
  severity: "info",
  presets: ["recommended", "security"],
  severityIn: { security: "warning" },
  check({ network, report }) {
    const wildcards = weaknessesEverywhere(
      network,
      (member) => (protectionOf(member).type === "ikev1" ? wildcardOf(member.device) : []),
      ({ device, usesIkev1 }) => (usesIkev1 ? wildcardOf(device) : []),
    );
    for (const { at, who } of wildcards) {
      report({
        at,
        message: `${who} would use one pre-shared key for any peer: whoever learns it can join the network`,
      });
    }
  },
});
