/** Whether the routing protocols that two members run over their tunnel become neighbours there, and why not. */
import type { EigrpProcess, StaticNeighbor } from "../model/routing.ts";
import { covers } from "./address.ts";
import type { Spot } from "./chain.ts";
import { shortHold } from "./eigrp-timers.ts";
import {
  authenticate,
  type Fit,
  fits,
  gravest,
  hearing,
  type NeighborState,
  oneSubnet,
  runsIp,
  staysUp,
} from "./neighbor-fit.ts";
import { stuckInExchange } from "./ospf-mtu.ts";
import type { OspfSettings } from "./ospf-settings.ts";
import { type EigrpOverTunnel, eigrpOver, type OspfOverTunnel, ospfOver, ripOver } from "./overlay.ts";
import { ripVersionsOf } from "./rip-versions.ts";
import { eigrpAuthentication, ospfAuthentication } from "./routing-authentication.ts";
import type { Cloud, Link, Member } from "./types.ts";

/** A protocol that looks for the other end on both tunnels. */
export interface Neighborship {
  readonly protocol: "eigrp" | "ospf" | "rip" | "isis" | "bgp";
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

/** EIGRP, OSPF and RIP as the first of two members sees it. */
export function interiorNeighbors(link: Link, self: Member, peer: Member): readonly Neighborship[] {
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
      keeps(self, mine),
      keeps(peer, other),
      oneSubnet(self, peer),
      runsIp(self),
      runsIp(peer),
      staysUp(cloud, self, peer, "eigrp"),
    ]);
    return [
      { protocol: "eigrp", name, number: mine.process.as, ...common(self, peer, mine, other, name, fit) },
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

/** A hold time that is shorter than the hellos apart are. */
function keeps({ device }: Member, over: EigrpOverTunnel): Fit {
  const short = shortHold(over);
  if (short === undefined) return fits;
  const says = `${device.name} tells a hold time of ${short.hold} seconds and hellos come every ${short.hello}`;
  return { state: "flaps", says };
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

function ospf(link: Link, self: Member, peer: Member): readonly Neighborship[] {
  const { cloud } = link;
  const [mine, other] = [ospfOver(self), ospfOver(peer)];
  if (!mine || !other || mine.silent || other.silent) return [];
  const name = `OSPF area ${mine.area}`;
  const unicast = [mine, other].every(({ type }) => type?.includes("non-broadcast"));
  const fit = gravest([
    authenticate(ospfAuthentication(self, mine), ospfAuthentication(peer, other), self, peer),
    hellosFit(link, mine, other, self, peer),
    ...(unicast
      ? [isCalled(mine, peer, other, self)]
      : [hearing(cloud, peer, self, "ospf"), hearing(cloud, self, peer, "ospf")]),
    oneSubnet(self, peer),
    runsIp(self),
    runsIp(peer),
    stuckInExchange(self, peer)
      ? { state: "down", says: "the MTU of one is larger than the other takes: EXSTART" }
      : fits,
    ofPriorities(mine, other, self, peer),
    staysUp(cloud, self, peer, "ospf"),
  ]);
  return [
    { protocol: "ospf", name, number: mine.processNumber, ...common(self, peer, mine, other, name, fit) },
  ];
}

/** Non-broadcast OSPF says its first hello to whom a line names. */
function isCalled(mine: OspfOverTunnel, peer: Member, other: OspfOverTunnel, self: Member): Fit {
  const names = ({ process }: OspfOverTunnel, { address }: Member) =>
    process?.neighbors.some((each) => each.address === address?.value?.address) ?? true;
  if (names(mine, peer) || names(other, self)) return fits;
  const isShown = [self, peer].every(({ device }) => device.text === "complete");
  const says = `neither of ${self.device.name} and ${peer.device.name} names the other as neighbour`;
  return { state: isShown ? "down" : "unknown", says };
}

type OspfHello = OspfSettings & { readonly area: number };

/** What the hellos of two routers say, of either version of OSPF. */
export function hellosFit(
  { cloud, kind }: Link,
  mine: OspfHello,
  other: OspfHello,
  self: Member,
  peer: Member,
): Fit {
  return gravest([
    agree(mine, other, self, peer),
    ofTypes(mine, other, self, peer),
    kind === "hub-spoke" ? oneNeighborOnly(cloud, self.role === "hub" ? mine : other, self, peer) : fits,
  ]);
}

/** Area and timers. */
function agree(mine: OspfHello, other: OspfHello, self: Member, peer: Member): Fit {
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
function ofTypes(mine: OspfSettings, other: OspfSettings, self: Member, peer: Member): Fit {
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

/** Of two that elect a designated router and may not become it neither goes further than 2WAY. */
function ofPriorities(mine: OspfSettings, other: OspfSettings, self: Member, peer: Member): Fit {
  if (![mine, other].every((each) => hasDesignatedRouter(each) && each.priority === 0)) return fits;
  return {
    state: "no routes",
    says: `${self.device.name} and ${peer.device.name} both have priority 0: neighbours in 2WAY, without routes`,
  };
}

/** Whether the network type elects a designated router. */
export function hasDesignatedRouter({ type }: Pick<OspfSettings, "type">): boolean {
  return type === "broadcast" || type === "non-broadcast";
}

/** A multipoint tunnel of type point-to-point keeps one of several spokes. */
function oneNeighborOnly({ spokes }: Cloud, { type }: OspfSettings, self: Member, peer: Member): Fit {
  const hub = self.role === "hub" ? self : peer;
  if (type !== "point-to-point" || hub.tunnel.mode === "gre" || spokes.length < 2) return fits;
  return {
    state: "flaps",
    says: `${hub.device.name} is network type point-to-point and keeps one neighbour only`,
  };
}

function rip({ cloud }: Pick<Link, "cloud">, self: Member, peer: Member): readonly Neighborship[] {
  const [mine, other] = [ripOver(self), ripOver(peer)];
  if (!mine || !other || mine.silent || other.silent) return [];
  const [sent, taken] = [ripVersionsOf(peer, "send"), ripVersionsOf(self, "receive")];
  const version: Fit =
    sent === undefined || taken === undefined || sent.numbers.some((each) => taken.numbers.includes(each))
      ? fits
      : {
          state: "down",
          says: `${peer.device.name} sends version ${sent.numbers.join(" and ")}, ${self.device.name} takes version ${taken.numbers.join(" and ")}`,
        };
  const unicast = isNamed(mine.process.neighbors, self) && isNamed(other.process.neighbors, peer);
  const fit = gravest([
    version,
    oneSubnet(self, peer),
    staysUp(cloud, self, peer, "rip"),
    ...(unicast ? [] : [hearing(cloud, peer, self, "rip"), hearing(cloud, self, peer, "rip")]),
  ]);
  return [
    { protocol: "rip", name: "RIP", number: undefined, ...common(self, peer, mine, other, "RIP", fit) },
  ];
}

function common(
  self: Member,
  peer: Member,
  mine: { readonly at: Spot["at"] },
  other: typeof mine,
  name: string,
  { state, says, at }: Fit,
) {
  return {
    state,
    says,
    address: peer.address?.value?.address,
    spots: [
      { at: mine.at, says: `${self.device.name} runs ${name}` },
      { at: other.at, says: `${peer.device.name} runs ${name}` },
      ...(at === undefined ? [] : [{ at, says: "what drops it" }]),
    ],
  };
}
