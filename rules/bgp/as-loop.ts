import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { type BgpOverTunnel, bgpOver, bgpWith } from "../../src/network/overlay.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

function sendsLess({ neighbor, table }: BgpOverTunnel): boolean {
  return (
    neighbor.defaultOriginate !== undefined ||
    table.aggregates.length > 0 ||
    table.networks.some(({ prefix }) => prefix.value?.length === 0)
  );
}

function acceptsItsOwn(cloud: Cloud, spoke: Member, hub: Member): boolean {
  return bgpWith(cloud, spoke, hub).some(({ neighbor }) => neighbor.allowasIn !== undefined);
}

export default rule({
  id: "bgp/as-loop",
  summary: "Spokes with one AS number refuse each other's routes",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const hub of cloud.hubs) {
      const byAs = new Map<number, BgpOverTunnel[]>();
      for (const session of bgpOver(cloud, hub)) {
        const { process, neighbor, peer } = session;
        const as = peer.device.bgp?.as;
        if (
          peer.role !== "spoke" ||
          as === undefined ||
          as === process.as ||
          neighbor.asOverride !== undefined
        )
          continue;
        if (sendsLess(session) || neighbor.remoteAs?.value !== as) continue;
        const known = byAs.get(as);
        if (known === undefined) byAs.set(as, [session]);
        else known.push(session);
      }
      for (const [as, all] of byAs) {
        const sessions = all.filter(({ peer }) => !acceptsItsOwn(cloud, peer, hub));
        const [first] = sessions;
        if (first === undefined || all.length < 2) continue;
        if (sessions.length < all.length) {
          for (const { peer, process } of sessions) {
            const [back] = bgpWith(cloud, peer, hub);
            report({
              at: back?.neighbor.at ?? peer.device.bgp?.at ?? peer.interface.at,
              severity: peer.device.text === "excerpt" ? "warning" : "error",
              message: `${peer.device.name} has no \`allowas-in\` for ${hub.device.name} (AS ${process.as}), the other spokes with AS ${as} have: it sees its own number in the path of their routes and refuses them`,
            });
          }
          continue;
        }
        report({
          at: first.neighbor.at,
          severity: hub.device.text === "excerpt" ? "warning" : "error",
          message: `${devicesOf(sessions.map(({ peer }) => peer))} all run AS ${as}, and ${hub.device.name} passes their routes on with it: each sees its own number in the path and refuses them, without \`allowas-in\` there or \`as-override\` here`,
        });
      }
    }
  },
});
