/** Static routes over tunnels: they stand in the table while the tunnel's interface is up. */
import type { Device } from "../model/device.ts";
import type { StaticRoute } from "../model/routing.ts";
import { covers, subnetOf, textOf } from "../network/address.ts";
import type { InterfacePrediction, RoutePrediction, TunnelPrediction } from "./prediction.ts";

/** Those whose next hop lies in a tunnel's subnet. What a probe watches over, or another route is preferred to, is left out. */
export function routesOf(
  device: Device,
  tunnels: readonly TunnelPrediction[],
  interfaces: readonly InterfacePrediction[],
): readonly RoutePrediction[] {
  if (tunnels.length === 0) return [];
  const up = new Set(
    interfaces.filter(({ protocol }) => protocol === "up").map(({ interface: name }) => name),
  );
  return device.staticRoutes.flatMap((route): readonly RoutePrediction[] => {
    const { prefix, nextHop, family, vrf, track, distance, nextHopGlobal } = route;
    const hop = nextHop?.value;
    if (prefix.value === undefined || hop === undefined || track || nextHopGlobal || distance > 1) return [];
    const tunnel = tunnels.find((each) => up.has(each.interface) && leadsInto(device, each, route, hop));
    if (tunnel === undefined) return [];
    return [
      { family, vrf, prefix: textOf(subnetOf(prefix.value)), nextHop: hop, interface: tunnel.interface },
    ];
  });
}

function leadsInto(
  { interfaces }: Device,
  { interface: name, family, vrf }: TunnelPrediction,
  route: StaticRoute,
  hop: string,
): boolean {
  const face = interfaces.get(name);
  if (route.family !== family || route.vrf !== vrf || face === undefined) return false;
  const own = family === "ipv4" ? [face.address] : face.ipv6Addresses;
  return own.some((each) => each?.value !== undefined && covers(each.value, hop));
}
