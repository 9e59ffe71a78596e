/** Whether the routing protocols that two members run over their tunnel become neighbours there, and why not. */
import type { EigrpProcess, StaticNeighbor } from "../model/routing.ts";
import { verdictOf } from "./access-list.ts";
import { covers } from "./address.ts";
import type { Spot } from "./chain.ts";
import { multicastsToSpokes, serversOf } from "./nhrp.ts";
import { stuckInExchange } from "./ospf-mtu.ts";
import { type EigrpOverTunnel, eigrpOver, type OspfOverTunnel, ospfOver, ripOver } from "./overlay.ts";
import { subnetRelation } from "./overlay-subnet.ts";
import {
  compareAuthentication,
  eigrpAuthentication,
  methodWords,
  ospfAuthentication,
  type RoutingAuthentication,
} from "./routing-authentication.ts";
import type { Cloud, Link, Member } from "./types.ts";

/**
 * `flaps`: it comes and goes; `no routes`: it stands and nothing comes of it; `not shown`: nothing speaks against it, and a default of the
 * release or a line outside of an excerpt decides.
 */
export type NeighborState = "up" | "down" | "flaps" | "no routes" | "unknown" | "not shown";

/** A protocol that looks for the other end on both tunnels. */
export interface Neighborship {
  readonly protocol: "eigrp" | "ospf" | "rip" | "bgp";
  /** `EIGRP 1`, `OSPF area 0`, `RIP`, `BGP`. */
  readonly name: string;
  /** The AS of EIGRP, the process of OSPF, the neighbour's AS in BGP. */
  readonly number: number | undefined;
  /** Under which the first of the two knows the other. */
  readonly address: string | undefined;
  readonly state: NeighborState;
  /** Why it is not up. */
  readonly says: string;
  readonly spots: readonly Spot[];
}

/** One thing that has to fit. */
export interface Fit {
  readonly state: NeighborState;
  readonly says: string;
}

export const fits: Fit = { state: "up", says: "" };

const gravity: readonly NeighborState[] = ["down", "flaps", "no routes", "unknown", "not shown", "up"];

/** The gravest of some verdicts, the first of equals. */
export function gravest(all: readonly Fit[]): Fit {
  return all.toSorted((x, y) => gravity.indexOf(x.state) - gravity.indexOf(y.state))[0] ?? fits;
}

/** EIGRP, OSPF and RIP as the first of two members sees it. */
export function interiorNeighbors(
  link: Pick<Link, "cloud" | "kind">,
  self: Member,
  peer: Member,
): readonly Neighborship[] {
  return [...eigrp(link, self, peer), ...ospf(link, self, peer), ...rip(link, self, peer)];
}

function eigrp({ cloud }: Pick<Link, "cloud">, self: Member, peer: Member): readonly Neighborship[] {
  return eigrpOver(self).flatMap((mine): readonly Neighborship[] => {
    const other = eigrpOver(peer).find(({ process }) => process.as === mine.process.as);
    if (mine.silent || other === undefined || other.silent) return [];
    const name = `EIGRP ${mine.process.as}`;
    const fit = gravest([
      authenticate(eigrpAuthentication(self, mine), eigrpAuthentication(peer, other), self, peer),
      weigh(mine, other, self, peer),
      greet(cloud, self, peer, mine, other),
      oneSubnet(self, peer),
    ]);
    return [
      { protocol: "eigrp", name, number: mine.process.as, ...common(self, peer, mine, other, name), ...fit },
    ];
  });
}

/** Who does not hear the other has no neighbour; who hears and is not heard takes it for one again and again. */
function greet(cloud: Cloud, self: Member, peer: Member, mine: EigrpOverTunnel, other: EigrpOverTunnel): Fit {
  if (isNamed(mine.process.neighbors, self) && isNamed(other.process.neighbors, peer)) return fits;
  const [heard, hears] = [hearing(cloud, self, peer, "eigrp"), hearing(cloud, peer, self, "eigrp")];
  if (hears.state === "down") return hears;
  return heard.state === "down" ? { ...heard, state: "flaps" } : gravest([hears, heard]);
}

function isNamed(neighbors: readonly StaticNeighbor[], { interface: face, address }: Member): boolean {
  return neighbors.some(
    (each) =>
      each.interface === face.name || (address?.value !== undefined && covers(address.value, each.address)),
  );
}

function weigh(mine: EigrpOverTunnel, other: EigrpOverTunnel, self: Member, peer: Member): Fit {
  if (self.device.text === "excerpt" || peer.device.text === "excerpt") return fits;
  const [ours, theirs] = [weightsOf(mine.process), weightsOf(other.process)];
  if (ours === theirs) return fits;
  return { state: "down", says: `${self.device.name} has weights ${ours}, ${peer.device.name} ${theirs}` };
}

/** K1 to K6 as EIGRP compares them; the default counts bandwidth and delay. */
export function weightsOf({ weights }: EigrpProcess): string {
  const values = weights?.value ?? [1, 0, 1, 0, 0];
  return [0, 1, 2, 3, 4, 5].map((index) => values[index] ?? 0).join(" ");
}

function ospf(
  { cloud, kind }: Pick<Link, "cloud" | "kind">,
  self: Member,
  peer: Member,
): readonly Neighborship[] {
  const [mine, other] = [ospfOver(self), ospfOver(peer)];
  if (!mine || !other || mine.silent || other.silent) return [];
  const name = `OSPF area ${mine.area}`;
  const unicast = [mine, other].every(({ type }) => type?.includes("non-broadcast"));
  const fit = gravest([
    authenticate(ospfAuthentication(self, mine), ospfAuthentication(peer, other), self, peer),
    agree(mine, other, self, peer),
    ...(unicast ? [] : [hearing(cloud, peer, self, "ospf"), hearing(cloud, self, peer, "ospf")]),
    oneSubnet(self, peer),
    stuckInExchange(self, peer)
      ? { state: "down", says: "the MTU of one is larger than the other takes: EXSTART" }
      : fits,
    ofTypes(mine, other, self, peer),
    kind === "hub-spoke" ? oneNeighborOnly(cloud, self, peer) : fits,
  ]);
  return [
    { protocol: "ospf", name, number: mine.processNumber, ...common(self, peer, mine, other, name), ...fit },
  ];
}

/** Area and timers. */
function agree(mine: OspfOverTunnel, other: OspfOverTunnel, self: Member, peer: Member): Fit {
  const names = [self.device.name, peer.device.name] as const;
  if (mine.area !== other.area) {
    return {
      state: "down",
      says: `${names[0]} has the tunnel in area ${mine.area}, ${names[1]} in area ${other.area}`,
    };
  }
  if ([mine.hello, mine.dead, other.hello, other.dead].includes(undefined)) {
    return { state: "unknown", says: "an interval is masked" };
  }
  if (mine.hello === other.hello && mine.dead === other.dead) return fits;
  return {
    state: "down",
    says: `${names[0]} has hello ${mine.hello} and dead ${mine.dead}, ${names[1]} ${other.hello} and ${other.dead}`,
  };
}

/** Types with a designated router describe the tunnel as a network, the others as links: the databases do not fit each other. */
function ofTypes(mine: OspfOverTunnel, other: OspfOverTunnel, self: Member, peer: Member): Fit {
  if (
    mine.type === undefined ||
    other.type === undefined ||
    hasDesignatedRouter(mine) === hasDesignatedRouter(other)
  ) {
    return fits;
  }
  return {
    state: "no routes",
    says: `${self.device.name} is network type ${mine.type}, ${peer.device.name} ${other.type}: neighbours without routes`,
  };
}

/** Whether the network type elects a designated router. */
export function hasDesignatedRouter({ type }: Pick<OspfOverTunnel, "type">): boolean {
  return type === "broadcast" || type === "non-broadcast";
}

/** A multipoint tunnel of type point-to-point keeps one of several spokes. */
function oneNeighborOnly({ spokes }: Cloud, self: Member, peer: Member): Fit {
  const hub = self.role === "hub" ? self : peer;
  if (ospfOver(hub)?.type !== "point-to-point" || hub.tunnel.mode === "gre" || spokes.length < 2) return fits;
  return {
    state: "flaps",
    says: `${hub.device.name} is network type point-to-point and keeps one neighbour only`,
  };
}

function rip({ cloud }: Pick<Link, "cloud">, self: Member, peer: Member): readonly Neighborship[] {
  const [mine, other] = [ripOver(self), ripOver(peer)];
  if (!mine || !other || mine.silent || other.silent) return [];
  const [ours, theirs] = [mine.process.version?.value, other.process.version?.value];
  const version: Fit =
    ours === undefined || theirs === undefined || ours === theirs
      ? fits
      : {
          state: "down",
          says: `${self.device.name} runs version ${ours}, ${peer.device.name} version ${theirs}`,
        };
  const unicast = isNamed(mine.process.neighbors, self) && isNamed(other.process.neighbors, peer);
  const fit = gravest([
    version,
    ...(unicast ? [] : [hearing(cloud, peer, self, "rip"), hearing(cloud, self, peer, "rip")]),
  ]);
  return [
    { protocol: "rip", name: "RIP", number: undefined, ...common(self, peer, mine, other, "RIP"), ...fit },
  ];
}

function common(
  self: Member,
  peer: Member,
  mine: { readonly at: Spot["at"] },
  other: typeof mine,
  name: string,
) {
  return {
    address: peer.address?.value?.address,
    spots: [
      { at: mine.at, says: `${self.device.name} runs ${name}` },
      { at: other.at, says: `${peer.device.name} runs ${name}` },
    ],
  };
}

function authenticate(
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

function oneSubnet(self: Member, peer: Member): Fit {
  if (subnetRelation(self, peer) !== "apart") return fits;
  return { state: "down", says: `${self.device.name} and ${peer.device.name} are in two subnets` };
}

const groups = { eigrp: "224.0.0.10", ospf: "224.0.0.5" } as const;

/** Whether what one member sends to all neighbours reaches another: spokes send to their hubs, hubs to their spokes. */
function hearing(cloud: Cloud, from: Member, to: Member, protocol: "eigrp" | "ospf" | "rip"): Fit {
  const sent = from.pointToPoint ? true : sendsTo(cloud, from, to);
  if (sent === false)
    return { state: "down", says: `${from.device.name} sends no multicast to ${to.device.name}` };
  if (protocol !== "rip" && helloVerdict(to, from, protocol)?.type === "deny") {
    return {
      state: "down",
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
