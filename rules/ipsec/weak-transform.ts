import { rule } from "../../src/lint/rule.ts";
import { weaknessesOfTransforms } from "../../src/lint/shared.ts";
import { weakTransforms } from "../../src/network/algorithms.ts";
import { isDisputed } from "../../src/network/disputed.ts";

export default rule({
  id: "ipsec/weak-transform",
  summary: "A transform set uses a weak algorithm or does not encrypt",
  scope: "network",
  severity: "warning",
  presets: ["recommended", "security"],
  check({ network, report }) {
    const found = weaknessesOfTransforms(network, (algorithms, at) =>
      weakTransforms(algorithms).filter((word) => !isDisputed(network, at, word)),
    );
    for (const { what, at, who } of found) {
      report({
        at,
        message: `the transform set of ${who} uses ${what}, which is weak or does not encrypt and which IOS XE refuses from 17.11 on`,
      });
    }
  },
});
