import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { type BgpOverTunnel, bgpOver } from "../../src/network/overlay.ts";

function sendsLess({ neighbor, table }: BgpOverTunnel): boolean {
  return (
    neighbor.defaultOriginate !== undefined ||
    table.aggregates.length > 0 ||
    table.networks.some(({ prefix }) => prefix.value?.length === 0)
  );
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
        if (bgpOver(cloud, peer).some((back) => back.peer === hub && back.neighbor.allowasIn !== undefined))
          continue;
        const known = byAs.get(as);
        if (known === undefined) byAs.set(as, [session]);
        else known.push(session);
      }
      for (const [as, sessions] of byAs) {
        const [first] = sessions;
        if (first === undefined || sessions.length < 2) continue;
        report({
          at: first.neighbor.at,
          severity: hub.device.text === "excerpt" ? "warning" : "error",
          message: `${devicesOf(sessions.map(({ peer }) => peer))} all run AS ${as}, and ${hub.device.name} passes their routes on with it: each sees its own number in the path and refuses them, without \`allowas-in\` there or \`as-override\` here`,
        });
      }
    }
  },
});
