import { rule } from "../../src/lint/rule.ts";
import { weaknessesOfTunnels } from "../../src/lint/shared.ts";
import { isWeakGroup } from "../../src/network/algorithms.ts";
import { whereDisputed } from "../../src/network/disputed.ts";
import { pfsOf } from "../../src/network/transform.ts";
import type { Member } from "../../src/network/types.ts";

const weaknessesOf = whereDisputed((isDisputed) => (member: Member) => {
  const pfs = pfsOf(member);
  return typeof pfs?.group === "number" && isWeakGroup(pfs.group) && !isDisputed(pfs.at, "pfs")
    ? [{ what: `group${pfs.group}`, at: pfs.at }]
    : [];
});

export default rule({
  id: "ipsec/weak-pfs",
  summary: "Perfect forward secrecy uses a weak group",
  scope: "network",
  severity: "warning",
  presets: ["recommended", "security"],
  check({ network, report }) {
    const weak = weaknessesOfTunnels(network, weaknessesOf(network));
    for (const { what, at, who } of weak) {
      report({
        at,
        message: `the IPsec profile of ${who} sets PFS ${what}, which is weak and which IOS XE refuses from 17.11 on`,
      });
    }
  },
});
