import { rule } from "../../src/lint/rule.ts";
import { weaknessesOfTransforms } from "../../src/lint/shared.ts";
import { lacksIntegrity } from "../../src/network/algorithms.ts";
import { isDisputed } from "../../src/network/disputed.ts";

export default rule({
  id: "ipsec/no-integrity",
  summary: "A transform set encrypts without authenticating",
  scope: "network",
  severity: "warning",
  presets: ["recommended", "security"],
  check({ network, report }) {
    const found = weaknessesOfTransforms(network, (algorithms, at) =>
      lacksIntegrity(algorithms) && !isDisputed(network, at, "integrity") ? algorithms : [],
    );
    for (const { what, at, who } of found) {
      report({
        at,
        message: `the transform set of ${who} (${what}) has no authentication algorithm: packets can be changed on the way and replayed`,
      });
    }
  },
});
