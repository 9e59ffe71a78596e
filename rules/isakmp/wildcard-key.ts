import { rule } from "../../src/lint/rule.ts";
import { type Weakness, weaknessesEverywhere } from "../../src/lint/shared.ts";
import type { Device } from "../../src/model/device.ts";
import type { IsakmpKey } from "../../src/model/ike.ts";
import { protectionOf } from "../../src/network/ike.ts";
import type { SiteToSite } from "../../src/network/site-to-site.ts";
import type { Member } from "../../src/network/types.ts";

function isWildcard({ match }: IsakmpKey): boolean {
  return match.type === "address" && match.length === 0;
}

function wildcardOf({ isakmp: { keys, keyrings } }: Device): readonly Weakness[] {
  const key = [...keys, ...[...keyrings.values()].flatMap((ring) => ring.keys)].find(isWildcard);
  return key === undefined ? [] : [{ what: "any", at: key.at }];
}

const ofMember = (member: Member) => (protectionOf(member).type === "ikev1" ? wildcardOf(member.device) : []);

const ofRouter = ({ device, usesIkev1 }: SiteToSite) => (usesIkev1 ? wildcardOf(device) : []);

export default rule({
  id: "isakmp/wildcard-key",
  summary: "A pre-shared key is for any peer",
  scope: "network",
  severity: "info",
  presets: ["recommended", "security"],
  severityIn: { security: "warning" },
  check({ network, report }) {
    for (const { at, who } of weaknessesEverywhere(network, ofMember, ofRouter)) {
      report({
        at,
        message: `${who} would use one pre-shared key for any peer: whoever learns it can join the network`,
      });
    }
  },
});
