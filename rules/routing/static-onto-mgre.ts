import { rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses, type Weakness } from "../../src/lint/shared.ts";
import type { Member } from "../../src/network/types.ts";

const weaknessesOf = ({ device, interface: face, tunnel }: Member): readonly Weakness[] => {
  if (tunnel.mode !== "mgre" && tunnel.mode !== "mgre6") return [];
  return device.staticRoutes
    .filter((route) => route.interface === face.name && route.nextHop === undefined)
    .map(({ at }) => ({ what: "static", at }));
};

export default rule({
  id: "routing/static-onto-mgre",
  summary: "A static route leads into a multipoint tunnel without a next hop",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    const routes = sharedWeaknesses(cloud, weaknessesOf);
    for (const { at, who } of routes) {
      report({
        at,
        message: `a static route of ${who} leads into the multipoint tunnel without a next hop: NHRP is asked for every single destination, and only addresses that someone registered are found`,
      });
    }
  },
});
