import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import { covers, familyOf } from "../../src/network/address.ts";
import { isConnected, routeTo, tableOf } from "../../src/network/routes.ts";

/** A tunnel with the address of its far end is a fault of its own. */
function isOwn({ interfaces }: Device, address: string): boolean {
  return [...interfaces.values()].some(
    (face) => face.type !== "Tunnel" && face.address?.value?.address === address,
  );
}

function isShut({ interfaces }: Device, address: string): boolean {
  return [...interfaces.values()].some(
    (face) => face.shutdown !== undefined && face.address?.value && covers(face.address.value, address),
  );
}

export default rule({
  id: "routing/next-hop-unreachable",
  summary: "The next hop of a static route lies in no connected network",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    for (const { nextHop, nextHopGlobal, interface: face, vrf, at, prefix, family } of device.staticRoutes) {
      const address = nextHop?.value;
      if (family === "ipv6" || address === undefined || familyOf(address) === undefined || face !== undefined)
        continue;
      if (prefix.value === undefined) continue;
      if (isOwn(device, address)) {
        report({
          at: nextHop?.at ?? at,
          message: `the next hop ${address} of ${device.name}'s route to ${prefix.value.address}/${prefix.value.length} is an address of its own: the router refuses the line`,
        });
        continue;
      }
      if (isConnected(device, nextHopGlobal ? undefined : vrf, address)) continue;
      const table = tableOf(device, nextHopGlobal ? undefined : vrf);
      const route = routeTo(table, address);
      // A route that leads to its own next hop helps nobody; any other one may.
      // The interface that leads there is shut down, which is a fault of its own where it matters.
      if (isShut(device, address)) continue;
      if (!table.closed || (route !== undefined && route.at !== at)) continue;
      report({
        at: nextHop?.at ?? at,
        message: `the next hop ${address} of ${device.name}'s route to ${prefix.value.address}/${prefix.value.length} lies in no connected network: the route is not installed`,
      });
    }
  },
});
