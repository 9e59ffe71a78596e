/** Networks behind a member, and which of them it announces over its tunnel. */
import type { Interface, InterfaceAddress } from "../model/interface.ts";
import type { Place } from "../model/place.ts";
import type { DistributeList, Redistribution } from "../model/routing.ts";
import { remembered } from "../syntax/remembered.ts";
import { subnetOf, textOf } from "./address.ts";
import { networkCovers } from "./coverage.ts";
import { type BgpOverTunnel, bgpOver, eigrpOver, ospfOver, ripOver } from "./overlay.ts";
import type { Cloud, Member } from "./types.ts";

/** An inside interface and its address. */
export interface Lan {
  readonly member: Member;
  readonly interface: Interface;
  readonly address: InterfaceAddress;
  readonly at: Place;
}

export type AdvertisedLan = Lan;

/** Interfaces of the overlay's table with an address that are neither tunnels nor loopbacks nor the way out. */
export const lansOf: (member: Member) => readonly Lan[] = remembered((member) => {
  const { device, transport, interface: tunnel } = member;
  const starts = new Set([...device.interfaces.values()].map(({ tunnel: each }) => each?.source?.value));
  return [...device.interfaces.values()].flatMap((face): readonly Lan[] => {
    const { type, address, shutdown, vrf, natSide } = face;
    if (type === "Tunnel" || type === "Loopback" || shutdown !== undefined || address?.value === undefined)
      return [];
    if (face === transport.interface || starts.has(face.name) || vrf?.value !== tunnel.vrf?.value) return [];
    // What is behind translation, or a link to the Internet, is not meant to be announced.
    if (natSide?.value === "outside" || address.value.length > 29) return [];
    return [{ member, interface: face, address: address.value, at: address.at }];
  });
});

/** Lists and redistribution decide what is told: then only the box knows. */
function isFiltered(process: {
  readonly distributeLists: readonly DistributeList[];
  readonly redistribute: readonly Redistribution[];
}): boolean {
  return process.distributeLists.some(({ direction }) => direction === "out");
}

/** Inside networks that a `network` or interface line brings into a protocol over the tunnel. With redistribution of connected networks, all of them. */
export function advertisedLans(cloud: Cloud, member: Member): readonly AdvertisedLan[] {
  const sessions = bgpOver(cloud, member);
  return sessions.length === 0 ? toldByIgps(member) : findAdvertised(member, sessions);
}

/** Those of them that other protocols than BGP announce. */
export const toldByIgps = remembered((member: Member) => findAdvertised(member, []));

function findAdvertised(member: Member, bgp: readonly BgpOverTunnel[]): readonly AdvertisedLan[] {
  const lans = lansOf(member);
  if (lans.length === 0) return lans;
  const igps = [
    ...eigrpOver(member).flatMap(({ process, silent }) =>
      silent || (process.stubKinds.length > 0 && !process.stubKinds.includes("connected")) ? [] : [process],
    ),
    ...[ospfOver(member), ripOver(member)].flatMap((over) =>
      over?.process && !over.silent ? [over.process] : [],
    ),
  ];
  const told = igps.filter((process) => !isFiltered(process));
  const sessions = bgp.filter(({ neighbor }) => !neighbor.routeMapOut && !neighbor.prefixListOut);
  const networks = new Set(
    sessions.flatMap(({ table }) =>
      table.networks.flatMap(({ prefix }) => (prefix.value ? [textOf(prefix.value)] : [])),
    ),
  );
  const all = [...told, ...sessions.map(({ table }) => table)].some(({ redistribute }) =>
    redistribute.some(({ source }) => source === "connected"),
  );
  return lans.filter(
    ({ interface: face, address }) =>
      all ||
      networks.has(textOf(subnetOf(address))) ||
      told.some(
        (process) =>
          process.networks.some((network) => networkCovers(network, address.address)) ||
          ("process" in process && face.ospf.process?.process === process.process),
      ),
  );
}
