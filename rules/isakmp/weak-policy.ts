import { rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses, type Weakness } from "../../src/lint/shared.ts";
import { isWeakEncryption, isWeakGroup, isWeakHash } from "../../src/network/algorithms.ts";
import { protectionOf } from "../../src/network/ike.ts";
import type { Member } from "../../src/network/types.ts";

function weaknessesOf(member: Member): readonly Weakness[] {
  if (protectionOf(member).type !== "ikev1") return [];
  return member.device.isakmp.policies.flatMap(({ encryption, hash, group }) => [
    ...(encryption.value !== undefined && isWeakEncryption(encryption.value)
      ? [{ what: `encryption ${encryption.value}`, at: encryption.at }]
      : []),
    ...(hash.value !== undefined && isWeakHash(hash.value)
      ? [{ what: `hash ${hash.value}`, at: hash.at }]
      : []),
    ...(group.value !== undefined && isWeakGroup(group.value)
      ? [{ what: `group ${group.value}`, at: group.at }]
      : []),
  ]);
}

export default rule({
  id: "isakmp/weak-policy",
  summary: "An ISAKMP policy uses a weak algorithm",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    for (const { what, at, who } of sharedWeaknesses(cloud, weaknessesOf)) {
      report({
        at,
        message: `the ISAKMP policy of ${who} uses ${what}, which is weak and which IOS XE refuses from 17.11 on`,
      });
    }
  },
});
