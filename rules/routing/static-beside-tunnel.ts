import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { covers, isPrivate } from "../../src/network/address.ts";
import { lansOf } from "../../src/network/lans.ts";
import { indexOfMembers } from "../../src/network/member-index.ts";
import { isConnected } from "../../src/network/routes.ts";

export default rule({
  id: "routing/static-beside-tunnel",
  summary: "A static route sends a peer's private network to its transport address, beside the tunnel",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    const { byTransport } = indexOfMembers(cloud);
    for (const member of cloud.members) {
      const { device, interface: tunnel, transport } = member;
      if (transport.vrf !== tunnel.vrf?.value) continue;
      for (const { prefix, nextHop, vrf, at } of device.staticRoutes) {
        const hop = nextHop?.value;
        if (hop === undefined || prefix.value === undefined || vrf !== tunnel.vrf?.value) continue;
        const { value: network } = prefix;
        // To a neighbour on the transport network the packets go directly, unprotected but not astray.
        if (network.length === 0 || !isPrivate(network.address) || isConnected(device, vrf, hop)) continue;
        for (const peer of byTransport.get(hop) ?? []) {
          const isTheirs = lansOf(peer).some(({ address }) => covers(network, address.address));
          if (peer.device === device || !isTheirs) continue;
          report({
            at,
            message: `${device.name} sends ${network.address}/${network.length} to ${hop}, where ${tunnelOf(peer)} starts: the packets leave beside the tunnel, and between the two nobody knows this network; its tunnel address is ${peer.address?.value?.address ?? "not shown"}`,
          });
        }
      }
    }
  },
});
