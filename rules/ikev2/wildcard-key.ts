import { rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses, type Weakness } from "../../src/lint/shared.ts";
import { protectionOf } from "../../src/network/ike.ts";
import type { Member } from "../../src/network/types.ts";

const weaknessesOf = (member: Member): readonly Weakness[] => {
  const protection = protectionOf(member);
  if (protection.type !== "ikev2") return [];
  const ring = member.device.ikev2.keyrings.get(protection.ikev2Profile?.keyring?.value ?? "");
  const peer = ring?.peers.find(({ address }) => address?.value?.length === 0);
  return peer === undefined ? [] : [{ what: "any", at: peer.address?.at ?? peer.at }];
};

export default rule({
  id: "ikev2/wildcard-key",
  summary: "An IKEv2 keyring has one key for any peer",
  scope: "cloud",
  severity: "info",
  presets: ["recommended", "security"],
  severityIn: { security: "warning" },
  check({ cloud, report }) {
    const wildcards = sharedWeaknesses(cloud, weaknessesOf);
    for (const { at, who } of wildcards) {
      report({
        at,
        message: `the IKEv2 keyring of ${who} has one key for any peer: whoever learns it can join the network`,
      });
    }
  },
});
