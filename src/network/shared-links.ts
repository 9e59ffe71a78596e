/** Links on which several routers of the files stand, as far as the texts prove it. */
import type { Device } from "../model/device.ts";
import type { Interface, InterfaceAddress } from "../model/interface.ts";
import { remembered } from "../syntax/remembered.ts";
import { isPrivate, subnetOf, textOf } from "./address.ts";
import { virtualGroups } from "./first-hop.ts";
import { sharersOf } from "./sharers.ts";
import type { Network } from "./types.ts";

/** One router's interface on a link. */
export interface LinkEnd {
  readonly device: Device;
  readonly interface: Interface;
  readonly address: InterfaceAddress;
}

/** Two ends of one link; `a` comes first by device name. */
export interface SharedLink {
  readonly a: LinkEnd;
  readonly b: LinkEnd;
}

/** Longest subnets that no two sites use by chance. */
const smallSubnet = 29;

/** Above this many routers on one subnet, each is compared with the first alone. */
const fewRouters = 16;

const virtualTypes: ReadonlySet<string> = new Set(["Tunnel", "Loopback", "Virtual-Template", "Null"]);

/**
 * Pairs of interfaces on one link: in one subnet with different addresses, where the subnet is public or tiny, where both have a
 * virtual address, where one names the other as its next hop or neighbour, or where one of the routers has no other way to the
 * other sites, neither tunnel nor crypto map. Equal private networks at two sites are no link.
 */
export const sharedLinks: (network: Network) => readonly SharedLink[] = remembered(findLinks);

function findLinks(network: Network): readonly SharedLink[] {
  return neighboursIn(network.devices)
    .map(({ key, items }) =>
      items.flatMap((device) => endsOn(device).flatMap(([subnet, end]) => (subnet === key ? [end] : []))),
    )
    .flatMap(pairsOf)
    .filter(isOneLink);
}

/** The ends of a device with their subnets as text. */
const endsOn = remembered((device: Device): readonly (readonly [subnet: string, end: LinkEnd])[] =>
  [...device.interfaces.values()].flatMap((face) => {
    const address = face.address?.value;
    if (!address || face.shutdown || virtualTypes.has(face.type) || address.length >= 32) return [];
    return [[textOf(subnetOf(address)), { device, interface: face, address }] as const];
  }),
);

const neighboursIn = sharersOf((device: Device) => endsOn(device).map(([subnet]) => subnet));

function pairsOf(ends: readonly LinkEnd[]): readonly SharedLink[] {
  const firsts = ends.length <= fewRouters ? ends : ends.slice(0, 1);
  return firsts.flatMap((a, index) => ends.slice(index + 1).map((b) => ({ a, b })));
}

function isOneLink({ a, b }: SharedLink): boolean {
  if (a.device === b.device || a.address.address === b.address.address) return false;
  if (!isPrivate(a.address.address) || a.address.length >= smallSubnet) return true;
  if (virtualGroups(a).length > 0 && virtualGroups(b).length > 0) return true;
  // Two customers of a provider may number their networks alike.
  const [mine, theirs] = [a.interface.vrf?.value, b.interface.vrf?.value];
  if (mine !== undefined && theirs !== undefined && mine !== theirs) return false;
  return [a, b].some(({ device }) => !isSite(device)) || names(a, b) || names(b, a);
}

/** The router may be a site of its own: a tunnel or a crypto map leads to the others. */
const isSite = remembered((device: Device): boolean =>
  [...device.interfaces.values()].some(
    ({ type, cryptoMap, shutdown }) =>
      !shutdown && (type === "Tunnel" || type === "Virtual-Template" || cryptoMap !== undefined),
  ),
);

/** One end sends to the other's address, or expects a neighbour there. */
function names({ device }: LinkEnd, { address: { address } }: LinkEnd): boolean {
  return namedOn(device).has(address);
}

const namedOn = remembered((device: Device): ReadonlySet<string | undefined> => {
  const hops = device.staticRoutes.map(({ nextHop }) => nextHop?.value);
  const sessions =
    device.bgp?.tables.flatMap(({ neighbors }) => neighbors.map(({ address }) => address)) ?? [];
  return new Set([...hops, ...sessions]);
});
