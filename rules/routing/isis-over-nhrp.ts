import { rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses, type Weakness } from "../../src/lint/shared.ts";
import type { Member } from "../../src/network/types.ts";

const weaknessesOf = ({ interface: face, tunnel }: Member): readonly Weakness[] =>
  face.isis !== undefined && tunnel.mode === "mgre" ? [{ what: "isis", at: face.isis }] : [];

export default rule({
  id: "routing/isis-over-nhrp",
  summary: "IS-IS is configured on a multipoint tunnel",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    const found = sharedWeaknesses(cloud, weaknessesOf);
    for (const { at, who } of found) {
      report({
        at,
        message: `IS-IS runs on the multipoint tunnel of ${who}: it is no IP protocol, NHRP cannot map its packets and no neighbour comes up`,
      });
    }
  },
});
