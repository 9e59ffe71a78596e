import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { covers, isPrivate } from "../../src/network/address.ts";
import { gathered } from "../../src/network/gathered.ts";
import { lansOf } from "../../src/network/lans.ts";
import { indexOfMembers } from "../../src/network/member-index.ts";
import { isConnected } from "../../src/network/routes.ts";
import type { Member } from "../../src/network/types.ts";

/** Static routes of private networks in the table of transport, to somebody who is no neighbour there. */
const distantIn = gathered(({ device, interface: tunnel, transport }: Member) => {
  if (transport.vrf !== tunnel.vrf?.value) return [];
  return device.staticRoutes.flatMap(({ prefix, nextHop, vrf, at }) => {
    const [hop, network] = [nextHop?.value, prefix.value];
    if (hop === undefined || network === undefined || vrf !== tunnel.vrf?.value) return [];
    // To a neighbour on the transport network the packets go directly, unprotected but not astray.
    if (network.length === 0 || !isPrivate(network.address) || isConnected(device, vrf, hop)) return [];
    return [{ device, network, hop, at }];
  });
});

export default rule({
  id: "routing/static-beside-tunnel",
  summary: "A static route sends a peer's private network to its transport address, beside the tunnel",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    const { byTransport } = indexOfMembers(cloud);
    for (const { device, network, hop, at } of distantIn(cloud.members)) {
      for (const peer of byTransport.get(hop) ?? []) {
        const isTheirs = lansOf(peer).some(({ address }) => covers(network, address.address));
        if (peer.device === device || !isTheirs) continue;
        report({
          at,
          message: `${device.name} sends ${network.address}/${network.length} to ${hop}, where ${tunnelOf(peer)} starts: the packets leave beside the tunnel, and between the two nobody knows this network; its tunnel address is ${peer.address?.value?.address ?? "not shown"}`,
        });
      }
    }
  },
});
