import { rule } from "../../src/lint/rule.ts";
import { isAnnounced } from "../../src/network/announced.ts";
import { sessionsBesideTunnels } from "../../src/network/bgp-sessions.ts";
import { isConnected } from "../../src/network/routes.ts";

export default rule({
  id: "bgp/loopback-unreachable",
  summary: "Nothing leads to the loopback that a BGP neighbour calls",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const told = new Set<object>();
    for (const { device, neighbor, peer, table } of sessionsBesideTunnels(network)) {
      if (peer === undefined || peer.interface.type !== "Loopback" || told.has(peer.interface)) continue;
      if (device.text === "excerpt" || isConnected(device, table.vrf, neighbor.address)) continue;
      if (isAnnounced(network, peer.device, peer.interface)) continue;
      told.add(peer.interface);
      report({
        at: peer.interface.address?.at ?? peer.interface.at,
        message: `${device.name} calls ${peer.device.name} at ${neighbor.address}, but no routing protocol of ${peer.device.name} covers ${peer.interface.name} and no router has a static route to it: the session stays in Active`,
        related: [{ at: neighbor.at, message: `${device.name} names the neighbour here` }],
      });
    }
  },
});
