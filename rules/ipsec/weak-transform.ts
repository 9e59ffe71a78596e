import { rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses, type Weakness } from "../../src/lint/shared.ts";
import { weakTransforms } from "../../src/network/algorithms.ts";
import { offeredSets } from "../../src/network/transform.ts";
import type { Member } from "../../src/network/types.ts";

function weaknessesOf(member: Member): readonly Weakness[] {
  return (offeredSets(member) ?? []).flatMap(({ algorithms, at }) => {
    const weak = weakTransforms(algorithms ?? []);
    return weak.length === 0 ? [] : [{ what: weak.join(" "), at }];
  });
}

export default rule({
  id: "ipsec/weak-transform",
  summary: "A transform set uses a weak algorithm or does not encrypt",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    for (const { what, at, who } of sharedWeaknesses(cloud, weaknessesOf)) {
      report({
        at,
        message: `the transform set of ${who} uses ${what}, which is weak or does not encrypt and which IOS XE refuses from 17.11 on`,
      });
    }
  },
});
