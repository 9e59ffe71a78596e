import { rule } from "../../src/lint/rule.ts";
import { weaknessesOfTunnels } from "../../src/lint/shared.ts";
import { isWeakGroup } from "../../src/network/algorithms.ts";
import { isDisputed } from "../../src/network/disputed.ts";
import { pfsOf } from "../../src/network/transform.ts";

export default rule({
  id: "ipsec/weak-pfs",
  summary: "Perfect forward secrecy uses a weak group",
  scope: "network",
  severity: "warning",
  presets: ["recommended", "security"],
  check({ network, report }) {
    const weak = weaknessesOfTunnels(network, (member) => {
      const pfs = pfsOf(member);
      return typeof pfs?.group === "number" && isWeakGroup(pfs.group) && !isDisputed(network, pfs.at, "pfs")
        ? [{ what: `group${pfs.group}`, at: pfs.at }]
        : [];
    });
    for (const { what, at, who } of weak) {
      report({
        at,
        message: `the IPsec profile of ${who} sets PFS ${what}, which is weak and which IOS XE refuses from 17.11 on`,
      });
    }
  },
});
