import { rule } from "../../src/lint/rule.ts";
import { type Weakness, weaknessesEverywhere } from "../../src/lint/shared.ts";
import type { TransformSet } from "../../src/model/ipsec.ts";
import { lacksIntegrity } from "../../src/network/algorithms.ts";
import { isDisputed } from "../../src/network/disputed.ts";
import { offeredSets } from "../../src/network/transform.ts";
import type { Network } from "../../src/network/types.ts";

type Algorithms = Pick<TransformSet, "algorithms" | "at">;

function weaknessesOf(network: Network, sets: readonly Algorithms[]): readonly Weakness[] {
  return sets.flatMap(({ algorithms, at }) =>
    algorithms !== undefined && lacksIntegrity(algorithms) && !isDisputed(network, at, "integrity")
      ? [{ what: algorithms.join(" "), at }]
      : [],
  );
}

export default rule({
  id: "ipsec/no-integrity",
  summary: "A transform set encrypts without authenticating",
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
        message: `the transform set of ${who} (${what}) has no authentication algorithm: packets can be changed on the way and replayed`,
      });
    }
  },
});
