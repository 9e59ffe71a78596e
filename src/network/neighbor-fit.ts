/** What has to fit for two routers to become neighbours over a tunnel, whatever the protocol. */

import type { Place } from "../model/place.ts";
import { verdictOf } from "./access-list.ts";
import { multicastsToSpokes, serversOf } from "./nhrp.ts";
import { subnetRelation } from "./overlay-subnet.ts";
import { recursionsOf } from "./recursion.ts";
import { compareAuthentication, methodWords, type RoutingAuthentication } from "./routing-authentication.ts";
import type { Cloud, Member } from "./types.ts";

/**
 * `flaps`: it comes and goes; `no routes`: it stands and nothing comes of it; `not shown`: nothing speaks against it, and a default of the
 * release or a line outside of an excerpt decides.
 */
export type NeighborState = "up" | "down" | "flaps" | "no routes" | "unknown" | "not shown";

/** One thing that has to fit. */
export interface Fit {
  readonly state: NeighborState;
  readonly says: string;
  /** The line at fault, where it is none of the protocol's own. */
  readonly at?: Place;
}

export const fits: Fit = { state: "up", says: "" };

const gravity: readonly NeighborState[] = ["down", "flaps", "no routes", "unknown", "not shown", "up"];

/** The gravest of some verdicts, the first of equals. */
export function gravest(all: readonly Fit[]): Fit {
  return all.toSorted((x, y) => gravity.indexOf(x.state) - gravity.indexOf(y.state))[0] ?? fits;
}

/** Keys and methods of authentication. */
export function authenticate(
  ours: RoutingAuthentication,
  theirs: RoutingAuthentication,
  self: Member,
  peer: Member,
): Fit {
  const verdict = compareAuthentication(ours, theirs);
  if (verdict === "same") return fits;
  if (verdict === "unknown") {
    const state = ours.method === undefined && theirs.method === undefined ? "not shown" : "unknown";
    return { state, says: "how the two authenticate is not shown" };
  }
  const words = [
    `${self.device.name} has ${methodWords(ours)}`,
    `${peer.device.name} ${methodWords(theirs)}`,
  ];
  return { state: "down", says: verdict === "key" ? "the two have no key in common" : words.join(", ") };
}

/** Without an address of its own or a borrowed one IP does not run on the tunnel. */
export function runsIp({ device, interface: face }: Member): Fit {
  const { address, unnumbered, dynamicAddress, ipv6Addresses } = face;
  if (
    (address ?? unnumbered ?? dynamicAddress ?? ipv6Addresses[0]) !== undefined ||
    device.text === "excerpt"
  )
    return fits;
  return { state: "down", says: `${device.name}'s ${face.name} has no address` };
}

/** Neighbours in two subnets do not hear each other. */
export function oneSubnet(self: Member, peer: Member): Fit {
  const [mine, theirs] = [self.address?.value?.address, peer.address?.value?.address];
  if (mine !== undefined && mine === theirs) {
    return { state: "unknown", says: `${self.device.name} and ${peer.device.name} both have ${mine}` };
  }
  if (subnetRelation(self, peer) !== "apart") return fits;
  return { state: "down", says: `${self.device.name} and ${peer.device.name} are in two subnets` };
}

const groups = { eigrp: "224.0.0.10", ospf: "224.0.0.5" } as const;

/** Whether what one member sends to all neighbours reaches another: spokes send to their hubs, hubs to their spokes. */
export function hearing(cloud: Cloud, from: Member, to: Member, protocol: "eigrp" | "ospf" | "rip"): Fit {
  const sent = from.pointToPoint ? true : sendsTo(cloud, from, to);
  if (sent === false)
    return { state: "down", says: `${from.device.name} sends no multicast to ${to.device.name}` };
  const verdict = protocol === "rip" ? undefined : helloVerdict(to, from, protocol);
  if (verdict?.type === "deny") {
    return {
      state: "down",
      at: verdict.at,
      says: `an access list on ${to.device.name}'s tunnel drops what ${from.device.name} sends`,
    };
  }
  return sent === undefined
    ? {
        state: "not shown",
        says: `whether ${from.device.name} sends multicast to ${to.device.name} is not in the text`,
      }
    : fits;
}

function sendsTo(cloud: Cloud, from: Member, to: Member): boolean | undefined {
  const line = serversOf(cloud, from).find(({ hub }) => hub === to);
  if (line !== undefined) return line.multicast;
  const target = to.transport.address;
  const named = from.nhrp?.multicast.some(({ nbma }) => target !== undefined && nbma.value === target);
  return named || multicastsToSpokes(cloud, from);
}

/** What the list on a member's tunnel does with hellos of another one; undefined where there is no list or the sender's address is not known. */
export function helloVerdict(
  member: Member,
  from: Member,
  protocol: "eigrp" | "ospf",
): ReturnType<typeof verdictOf> | undefined {
  const acl = member.device.filters.acls.get(member.interface.accessGroupIn?.value ?? "");
  const source = from.address?.value?.address;
  if (acl === undefined || source === undefined) return undefined;
  return verdictOf(acl, { protocol, source, destination: groups[protocol] });
}

/** Whether the protocol replaces the way between the two by one through the tunnel itself: the neighbours are lost as soon as it does. */
export function staysUp(
  cloud: Cloud,
  self: Member,
  peer: Member,
  protocol: "eigrp" | "ospf" | "rip" | "bgp",
): Fit {
  const leak = [...recursionsOf(cloud, self), ...recursionsOf(cloud, peer)].find(
    (each) => each.protocol === protocol && (each.member === self || each.member === peer),
  );
  if (leak === undefined) return fits;
  const network = `${leak.prefix.address}/${leak.prefix.length}`;
  return {
    state: "flaps",
    says: `${leak.member.device.name} tells the transport network ${network} over the tunnel, which then leads into itself`,
  };
}
