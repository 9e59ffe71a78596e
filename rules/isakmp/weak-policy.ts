import { rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses, type Weakness } from "../../src/lint/shared.ts";
import { listOf } from "../../src/lint/words.ts";
import type { IsakmpPolicy } from "../../src/model/ike.ts";
import { isWeakEncryption, isWeakGroup, isWeakHash } from "../../src/network/algorithms.ts";
import { protectionOf } from "../../src/network/ike.ts";
import { type PolicyField, policyPlace } from "../../src/network/isakmp-policy.ts";
import type { Member } from "../../src/network/types.ts";

/** The weak fields of a policy; written ones first, so that the finding points at a line that can be changed. */
function weakFields(policy: IsakmpPolicy): readonly (readonly [field: PolicyField, words: string])[] {
  const { encryption, hash, group, written } = policy;
  const weak: (readonly [PolicyField, string])[] = [];
  if (encryption.value !== undefined && isWeakEncryption(encryption.value))
    weak.push(["encryption", encryption.value]);
  if (hash.value !== undefined && isWeakHash(hash.value)) weak.push(["hash", hash.value]);
  if (group.value !== undefined && isWeakGroup(group.value)) weak.push(["group", `${group.value}`]);
  return weak.toSorted(([x], [y]) => Number(written.has(y)) - Number(written.has(x)));
}

function weaknessesOf(member: Member): readonly Weakness[] {
  if (protectionOf(member).type !== "ikev1") return [];
  return member.device.isakmp.policies.flatMap((policy) => {
    const weak = weakFields(policy);
    const [first] = weak;
    if (first === undefined) return [];
    return [{ what: listOf(weak.map((words) => words.join(" "))), at: policyPlace(policy, first[0]) }];
  });
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
        message: `the ISAKMP policy of ${who} uses ${what}: weak, and IOS XE refuses it from 17.11 on`,
      });
    }
  },
});
