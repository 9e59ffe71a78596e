/** Whether a routing protocol could bring the way to the transport addresses, or only carries what goes through the tunnels. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import { remembered } from "../syntax/remembered.ts";
import { subnetOf, textOf } from "./address.ts";
import { networkCovers } from "./coverage.ts";
import { isPassive, type RouteSource, type RoutingTable } from "./routes.ts";
import type { Network } from "./types.ts";

/**
 * Whether nothing but the overlay's own protocols could bring routes to a table: they listen to the router's own networks, but not
 * on the interface that the tunnel starts from, and no router of the files stands in one of those networks. Asked about transport over IPv4:
 * what carries IPv6 alone brings no way there.
 *
 * @param source the interface that the tunnel starts from; from a loopback any network may lead on
 */
export function isOverlayOnly(
  network: Network,
  device: Device,
  table: RoutingTable,
  source: Interface | undefined,
): boolean {
  if (source === undefined || source.type === "Loopback" || source.type === "Tunnel") return false;
  const faces = [...device.interfaces.values()].filter(({ shutdown }) => shutdown === undefined);
  const tunnels = faces.filter(({ type }) => type === "Tunnel");
  return table.openTo.every((process) => {
    if (!isProcess(process)) return false;
    if (isIpv6(process)) return true;
    if (listens(process, source)) return false;
    if (!tunnels.some((face) => listens(process, face))) return false;
    return faces.every((face) => face.type === "Tunnel" || !listens(process, face) || isAlone(network, face));
  });
}

type Process = Exclude<RouteSource, string>;

function isProcess(source: RouteSource): source is Process {
  return typeof source !== "string";
}

function isIpv6(process: Process): boolean {
  return "family" in process && process.family === "ipv6";
}

function listens(process: Process, face: Interface): boolean {
  if (isPassive(process.passive, face.name)) return false;
  if ("process" in process && face.ospf.process?.process === process.process) return true;
  const address = face.address?.value?.address;
  return address !== undefined && process.networks.some((network) => networkCovers(network, address));
}

/** No other router has an address in the interface's subnet. */
function isAlone(network: Network, { address }: Interface): boolean {
  const subnet = address?.value;
  return subnet !== undefined && populationOf(network).get(textOf(subnetOf(subnet))) === 1;
}

/** The number of interfaces in each subnet. */
const populationOf = remembered((network: Network): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const device of network.devices) {
    for (const { address } of device.interfaces.values()) {
      if (!address?.value) continue;
      const key = textOf(subnetOf(address.value));
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
});
