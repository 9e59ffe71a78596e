import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { bgpOver } from "../../src/network/overlay.ts";

export default rule({
  id: "bgp/neighbor-unmapped",
  summary: "Two hubs are BGP neighbours but cannot find each other by NHRP",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    for (const hub of cloud.hubs) {
      const { nhrp } = hub;
      if (nhrp === undefined || hub.pointToPoint || nhrp.servers.length > 0) continue;
      for (const { neighbor, peer, via } of bgpOver(cloud, hub)) {
        if (via !== "tunnel" || peer.role !== "hub" || neighbor.shutdown !== undefined) continue;
        const [mine, theirs] = [hub.address?.value?.address, peer.address?.value?.address];
        const mapped = nhrp.maps.some(
          ({ protocol }) => protocol.value === theirs || protocol.value === undefined,
        );
        const registers = peer.nhrp?.servers.some(({ server }) => server.value === mine);
        if (mapped || registers) continue;
        report({
          at: neighbor.at,
          message: `${hub.device.name} has the BGP neighbour ${neighbor.address} (${tunnelOf(peer)}), but ${hub.interface.name} neither maps it nor registers with it: NHRP does not know where it is and the session stays in Active`,
        });
      }
    }
  },
});
