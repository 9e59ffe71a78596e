import { removeTyped } from "../../src/lint/line-text.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { bgpOver } from "../../src/network/overlay.ts";
import { wantsShortcuts } from "../../src/network/shortcuts.ts";

export default rule({
  id: "bgp/next-hop-self",
  summary: "A phase 2 hub makes itself the next hop of BGP routes",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    if (cloud.phase !== 2 || cloud.spokes.length < 2 || wantsShortcuts(cloud)) return;
    for (const hub of cloud.hubs) {
      for (const { process, neighbor, peer } of bgpOver(cloud, hub)) {
        const { nextHopSelf, remoteAs } = neighbor;
        if (nextHopSelf === undefined || remoteAs?.value === undefined || peer.role !== "spoke") continue;
        // Plain next-hop-self leaves the next hop of reflected iBGP routes alone.
        if (remoteAs.value === process.as && !nextHopSelf.all) continue;
        report({
          at: nextHopSelf.at,
          message: `${tunnelOf(hub)} makes itself the next hop of BGP routes between spokes in a phase 2 cloud: it works, but all of their traffic goes through the hub`,
          fix: removeTyped(hub.device, "BgpNeighborNextHopSelf", nextHopSelf.at),
        });
      }
    }
  },
});
