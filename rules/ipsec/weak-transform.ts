import { rule } from "../../src/lint/rule.ts";
import { type WeakWords, weaknessesOfTransforms } from "../../src/lint/shared.ts";
import { weakTransforms } from "../../src/network/algorithms.ts";
import { whereDisputed } from "../../src/network/disputed.ts";

const weakIn = whereDisputed(
  (isDisputed): WeakWords =>
    (algorithms, at) =>
      weakTransforms(algorithms).filter((word) => !isDisputed(at, word)),
);

export default rule({
  id: "ipsec/weak-transform",
  summary: "A transform set uses a weak algorithm or does not encrypt",
  scope: "network",
  severity: "warning",
  presets: ["recommended", "security"],
  check({ network, report }) {
    for (const { what, at, who } of weaknessesOfTransforms(network, weakIn(network))) {
      report({
        at,
        message: `the transform set of ${who} uses ${what}, which is weak or does not encrypt and which IOS XE refuses from 17.11 on`,
      });
    }
  },
});
