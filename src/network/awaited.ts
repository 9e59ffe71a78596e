/** Tunnel addresses that members of a cloud name and nobody bears. */
import type { InterfaceAddress } from "../model/interface.ts";
import { remembered } from "../syntax/remembered.ts";
import { covers, dotted, familyOf, ipv4 } from "./address.ts";
import { indexOfMembers } from "./member-index.ts";
import type { Cloud } from "./types.ts";

/** Those of a subnet, by BGP neighbours, static routes, next hop servers and mappings, each once. */
export function awaitedAddresses(cloud: Cloud, subnet: InterfaceAddress): readonly string[] {
  return awaitedIn(cloud).filter((each) => covers(subnet, each));
}

const awaitedIn = remembered((cloud: Cloud): readonly string[] => {
  const { byOverlay } = indexOfMembers(cloud);
  const named = cloud.members.flatMap(({ device, nhrp }) => [
    ...(nhrp?.servers ?? []).map(({ server }) => server.value),
    ...(nhrp?.maps ?? []).map(({ protocol }) => protocol.value),
    ...device.staticRoutes.map(({ nextHop }) => nextHop?.value),
    ...(device.bgp?.tables ?? []).flatMap(({ neighbors }) => neighbors.map(({ address }) => address)),
  ]);
  const free = named.flatMap((each) =>
    each !== undefined && familyOf(each) === "ipv4" && !byOverlay.has(each) ? [each] : [],
  );
  return [...new Set(free)];
});

/** An address moved into a subnet with its own host part; undefined where a member bears that already, or it is no host there. */
export function movedInto(cloud: Cloud, own: InterfaceAddress, subnet: InterfaceAddress): string | undefined {
  const [host, net] = [ipv4(own.address), ipv4(subnet.address)];
  if (host === undefined || net === undefined || subnet.length < 8 || subnet.length > 30) return undefined;
  const mask = -1 << (32 - subnet.length);
  const part = host & ~mask;
  if (part === 0 || part === ~mask) return undefined;
  const moved = dotted((net & mask) | part);
  return indexOfMembers(cloud).byOverlay.has(moved) ? undefined : moved;
}
