import { rule } from "../../src/lint/rule.ts";
import { type Weakness, weaknessesEverywhere } from "../../src/lint/shared.ts";
import { listOf } from "../../src/lint/words.ts";
import type { Device } from "../../src/model/device.ts";
import type { IsakmpPolicy } from "../../src/model/ike.ts";
import { isWeakEncryption, isWeakGroup, isWeakHash } from "../../src/network/algorithms.ts";
import { type IsDisputed, whereDisputed } from "../../src/network/disputed.ts";
import { protectionOf } from "../../src/network/ike.ts";
import { type PolicyField, policyPlace } from "../../src/network/isakmp-policy.ts";
import type { SiteToSite } from "../../src/network/site-to-site.ts";
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

function weaknessesOf(
  { isakmp }: Device,
  allowed: readonly string[],
  isDisputed: IsDisputed,
): readonly Weakness[] {
  return isakmp.policies.flatMap((policy) => {
    const weak = weakFields(policy).filter(
      (words) => !allowed.includes(words.join(" ")) && !isDisputed(policyPlace(policy, words[0]), words[0]),
    );
    const [first] = weak;
    if (first === undefined) return [];
    return [{ what: listOf(weak.map((words) => words.join(" "))), at: policyPlace(policy, first[0]) }];
  });
}

const weaknessesWhere = whereDisputed((isDisputed) => {
  const allowing = (allowed: readonly string[]) => ({
    ofMember: (member: Member) =>
      protectionOf(member).type === "ikev1" ? weaknessesOf(member.device, allowed, isDisputed) : [],
    ofRouter: ({ device, usesIkev1 }: SiteToSite) =>
      usesIkev1 ? weaknessesOf(device, allowed, isDisputed) : [],
  });
  return { usual: allowing([]), allowing };
});

export default rule({
  id: "isakmp/weak-policy",
  summary: "An ISAKMP policy uses a weak algorithm",
  scope: "network",
  severity: "warning",
  presets: ["recommended", "security"],
  options: (z) =>
    z.strictObject({
      allow: z
        .array(z.string())
        .describe("Weak algorithms that are accepted, as `group 2` or `hash md5`")
        .optional(),
    }),
  check({ network, options: { allow }, report }) {
    const { usual, allowing } = weaknessesWhere(network);
    const { ofMember, ofRouter } = allow === undefined ? usual : allowing(allow);
    for (const { what, at, who } of weaknessesEverywhere(network, ofMember, ofRouter)) {
      report({
        at,
        message: `the ISAKMP policy of ${who} uses ${what}: weak, and IOS XE refuses it from 17.11 on`,
      });
    }
  },
});
