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

/** A hub's eBGP sessions with spokes by the spokes' AS numbers. */
function spokesByAs(cloud: Cloud, hub: Member): ReadonlyMap<number, readonly BgpOverTunnel[]> {
  const byAs = new Map<number, BgpOverTunnel[]>();
  for (const session of bgpOver(cloud, hub)) {
    const { process, neighbor, peer } = session;
    const as = peer.device.bgp?.as;
    if (peer.role !== "spoke" || as === undefined || as === process.as || neighbor.remoteAs?.value !== as)
      continue;
    if (sendsLess(session)) continue;
    const known = byAs.get(as);
    if (known === undefined) byAs.set(as, [session]);
    else known.push(session);
  }
  return byAs;
}

function accepting(cloud: Cloud, hub: Member, spoke: Member): boolean {
  return bgpWith(cloud, spoke, hub).some(({ neighbor }) => neighbor.allowasIn !== undefined);
}

/** Whether a spoke refuses what its hub passes on from other spokes. One without a session of its own hears nothing. */
function refuses(cloud: Cloud, hub: Member, { neighbor, peer }: BgpOverTunnel): boolean {
  const speaks = bgpWith(cloud, peer, hub).length > 0;
  return speaks && neighbor.asOverride === undefined && !accepting(cloud, hub, peer);
}

export default rule({
  id: "bgp/as-loop",
  summary: "Spokes with one AS number refuse each other's routes",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const hub of cloud.hubs) {
      for (const [as, all] of spokesByAs(cloud, hub)) {
        const refused = all.filter((each) => refuses(cloud, hub, each));
        const [first] = refused;
        if (first === undefined || all.length < 2) continue;
        const overrides = all.some(({ neighbor }) => neighbor.asOverride !== undefined);
        const accepts = !overrides && all.some(({ peer }) => accepting(cloud, hub, peer));
        for (const { neighbor, peer, process } of overrides || accepts ? refused : []) {
          const [back] = bgpWith(cloud, peer, hub);
          const blamed = overrides ? hub : peer;
          report({
            at: (overrides ? neighbor : back?.neighbor)?.at ?? peer.interface.at,
            severity: blamed.device.text === "excerpt" ? "warning" : "error",
            message: overrides
              ? `${hub.device.name} has no \`as-override\` for ${peer.device.name}, but for other spokes with AS ${as}: ${peer.device.name} sees its own number in the path of their routes and refuses them`
              : `${peer.device.name} has no \`allowas-in\` for ${hub.device.name} (AS ${process.as}), the other spokes with AS ${as} have: it sees its own number in the path of their routes and refuses them`,
          });
        }
        if (overrides || accepts) continue;
        report({
          at: first.neighbor.at,
          severity: hub.device.text === "excerpt" ? "warning" : "error",
          message: `${devicesOf(refused.map(({ peer }) => peer))} all run AS ${as}, and ${hub.device.name} passes their routes on with it: each sees its own number in the path and refuses them, without \`allowas-in\` there or \`as-override\` here`,
        });
      }
    }
  },
});
