import { rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses, type Weakness } from "../../src/lint/shared.ts";
import { lacksIntegrity } from "../../src/network/algorithms.ts";
import { offeredSets } from "../../src/network/transform.ts";
import type { Member } from "../../src/network/types.ts";

function weaknessesOf(member: Member): readonly Weakness[] {
  return (offeredSets(member) ?? []).flatMap(({ algorithms, at }) =>
    algorithms !== undefined && lacksIntegrity(algorithms) ? [{ what: algorithms.join(" "), at }] : [],
  );
}

export default rule({
  id: "ipsec/no-integrity",
  summary: "A transform set encrypts without authenticating",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    for (const { what, at, who } of sharedWeaknesses(cloud, weaknessesOf)) {
      report({
        at,
        message: `the transform set of ${who} (${what}) has no authentication algorithm: packets can be changed on the way and replayed`,
      });
    }
  },
});
