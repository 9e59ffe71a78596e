import { rule } from "../../src/lint/rule.ts";
import { type Weakness, weaknessesEverywhere } from "../../src/lint/shared.ts";
import type { TransformSet } from "../../src/model/ipsec.ts";
import { weakTransforms } from "../../src/network/algorithms.ts";
import type { SiteToSite } from "../../src/network/site-to-site.ts";
import { offeredSets } from "../../src/network/transform.ts";
import type { Member } from "../../src/network/types.ts";

type Algorithms = Pick<TransformSet, "algorithms" | "at">;

function weaknessesOf(sets: readonly Algorithms[]): readonly Weakness[] {
  return sets.flatMap(({ algorithms, at }) => {
    const weak = weakTransforms(algorithms ?? []);
    return weak.length === 0 ? [] : [{ what: weak.join(" "), at }];
  });
}

const ofMember = (member: Member) => weaknessesOf(offeredSets(member) ?? []);
const ofRouter = ({ transformSets }: SiteToSite) => weaknessesOf(transformSets);

export default rule({
  id: "ipsec/weak-transform",
  summary: "A transform set uses a weak algorithm or does not encrypt",
  scope: "network",
  severity: "warning",
  presets: ["recommended", "security"],
  check({ network, report }) {
    for (const { what, at, who } of weaknessesEverywhere(network, ofMember, ofRouter)) {
      report({
        at,
        message: `the transform set of ${who} uses ${what}, which is weak or does not encrypt and which IOS XE refuses from 17.11 on`,
      });
    }
  },
});
