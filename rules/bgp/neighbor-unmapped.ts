import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { isPrivate } from "../../src/network/address.ts";
import { twinsOf } from "../../src/network/nhrp.ts";
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
        const map = nhrp.maps.find(
          ({ protocol }) => protocol.value === theirs || protocol.value === undefined,
        );
        const registers = peer.nhrp?.servers.some(({ server }) => server.value === mine);
        const [mapped, own] = [map?.nbma.value, peer.transport.address];
        const isStranger = mapped !== undefined && own !== undefined && mapped !== own;
        // What is translated on the way has two right addresses.
        if (map && isStranger && twinsOf(cloud, peer).length === 0 && isPrivate(mapped) === isPrivate(own)) {
          report({
            at: map.nbma.at,
            message: `${hub.device.name} has the BGP neighbour ${neighbor.address} (${tunnelOf(peer)}) and maps it to ${mapped}, but it sends from ${own}: the packets of the session go elsewhere and it stays in Active`,
            related: [{ at: neighbor.at, message: "the neighbour" }],
          });
        }
        if (map || registers) continue;
        report({
          at: neighbor.at,
          message: `${hub.device.name} has the BGP neighbour ${neighbor.address} (${tunnelOf(peer)}), but ${hub.interface.name} neither maps it nor registers with it: NHRP does not know where it is and the session stays in Active`,
        });
      }
    }
  },
});
