import { rule } from "../../src/lint/rule.ts";
import { type Weakness, weaknessesEverywhere } from "../../src/lint/shared.ts";
import type { TransformSet } from "../../src/model/ipsec.ts";
import { weakTransforms } from "../../src/network/algorithms.ts";
import { isDisputed } from "../../src/network/disputed.ts";
import { offeredSets } from "../../src/network/transform.ts";
import type { Network } from "../../src/network/types.ts";

type Algorithms = Pick<TransformSet, "algorithms" | "at">;

function weaknessesOf(network: Network, sets: readonly Algorithms[]): readonly Weakness[] {
  return sets.flatMap(({ algorithms, at }) => {
    const weak = weakTransforms(algorithms ?? []).filter((word) => !isDisputed(network, at, word));
    return weak.length === 0 ? [] : [{ what: weak.join(" "), at }];
  });
}

export default rule({
  id: "ipsec/weak-transform",
  summary: "A transform set uses a weak algorithm or does not encrypt",
  scope: "network",
  severity: "warning",
  presets: ["recommended", "security"],
  check({ network, report }) {
    const found = weaknessesEverywhere(
      network,
      (member) => weaknessesOf(network, offeredSets(member) ?? []),
      ({ transformSets }) => weaknessesOf(network, transformSets),
    );
    for (const { what, at, who } of found) {
      report({
        at,
        message: `the transform set of ${who} uses ${what}, which is weak or does not encrypt and which IOS XE refuses from 17.11 on`,
      });
    }
  },
});
