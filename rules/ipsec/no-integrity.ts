import { rule } from "../../src/lint/rule.ts";
import { type WeakWords, weaknessesOfTransforms } from "../../src/lint/shared.ts";
import { lacksIntegrity } from "../../src/network/algorithms.ts";
import { whereDisputed } from "../../src/network/disputed.ts";

const weakIn = whereDisputed(
  (isDisputed): WeakWords =>
    (algorithms, at) =>
      lacksIntegrity(algorithms) && !isDisputed(at, "integrity") ? algorithms : [],
);

export default rule({
  id: "ipsec/no-integrity",
  summary: "A transform set encrypts without authenticating",
  scope: "network",
  severity: "warning",
  presets: ["recommended", "security"],
  check({ network, report }) {
    for (const { what, at, who } of weaknessesOfTransforms(network, weakIn(network))) {
      report({
        at,
        message: `the transform set of ${who} (${what}) has no authentication algorithm: packets can be changed on the way and replayed`,
      });
    }
  },
});
