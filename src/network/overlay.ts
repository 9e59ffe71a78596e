/** Which routing runs over a member's tunnel. */
import type { BgpNeighbor, BgpProcess, BgpTable } from "../model/bgp.ts";
import type { Place } from "../model/place.ts";
import type {
  EigrpProcess,
  InterfaceEigrp,
  NetworkStatement,
  OspfNetworkType,
  OspfProcess,
  RipProcess,
  StaticRoute,
} from "../model/routing.ts";
import type { Cloud, Member } from "./types.ts";

/** An EIGRP instance whose VRF and `network` lines cover the tunnel (IPv6: always). */
export interface EigrpOverTunnel {
  readonly process: EigrpProcess;
  /** Settings of the tunnel, from interface lines or af-interface; undefined when none is written: all defaults. */
  readonly settings: InterfaceEigrp | undefined;
  /** The `network` line that covers the tunnel, else the process. */
  readonly at: Place;
  /** Why it forms no neighbours there: passive or shutdown. */
  readonly silent?: Place;
}

export interface OspfOverTunnel {
  /** Undefined when `ip ospf P area A` names a process that the text does not show. */
  readonly process: OspfProcess | undefined;
  readonly processNumber: number;
  readonly area: number;
  /** The `network` or `ip ospf ... area` line. */
  readonly at: Place;
  /** In force; point-to-point when not written. Undefined when masked. */
  readonly type: OspfNetworkType | undefined;
  /** The `ip ospf network` line, else the tunnel's. */
  readonly typeAt: Place;
  readonly typeWritten: boolean;
  /** Seconds in force, from the lines or by type. Undefined when not known. */
  readonly hello: number | undefined;
  /** The `hello-interval` line, else that of the type. */
  readonly helloAt: Place;
  readonly dead: number | undefined;
  readonly deadAt: Place;
  /** 0-255 in force; default 1. */
  readonly priority: number | undefined;
  readonly priorityAt: Place;
  readonly silent?: Place;
}

export interface RipOverTunnel {
  readonly process: RipProcess;
  readonly at: Place;
  /** Passive: RIP still receives. */
  readonly silent?: Place;
}

/** A BGP neighbour that is another member of the cloud. */
export interface BgpOverTunnel {
  readonly process: BgpProcess;
  readonly table: BgpTable;
  readonly neighbor: BgpNeighbor;
  /** The neighbour's address is this member's tunnel address, a loopback of its device, or (listen range) this member dials. */
  readonly peer: Member;
  readonly via: "tunnel" | "loopback" | "listen-range";
}

/** EIGRP instances over a member's tunnel, in the order of the text. */
export function eigrpOver(_member: Member): readonly EigrpOverTunnel[] {
  return [];
}

/** OSPF over a member's tunnel. */
export function ospfOver(_member: Member): OspfOverTunnel | undefined {
  return undefined;
}

/** RIP over a member's tunnel. */
export function ripOver(_member: Member): RipOverTunnel | undefined {
  return undefined;
}

/** BGP sessions of a member with other members of its cloud. */
export function bgpOver(_cloud: Cloud, _member: Member): readonly BgpOverTunnel[] {
  return [];
}

/** Static routes whose next hop lies in the tunnel's subnet or whose interface is the tunnel. */
export function staticOver(_member: Member): readonly StaticRoute[] {
  return [];
}

/** The protocols that run over the tunnel; `unknown` when the text is an excerpt, has routing that is not modelled, or masks what decides. */
export interface OverlayRouting {
  readonly protocols: ReadonlySet<"eigrp" | "ospf" | "bgp" | "rip" | "odr" | "isis" | "static" | "ospfv3">;
  /** Something else may run: an excerpt, or a process whose coverage is not known. */
  readonly unknown: boolean;
}

export function overlayOf(_cloud: Cloud, _member: Member): OverlayRouting {
  return { protocols: new Set(), unknown: true };
}

/** Whether what runs over the tunnel needs multicast to find neighbours: EIGRP, OSPF or RIP without unicast `neighbor` lines there. */
export function needsMulticast(_member: Member): boolean {
  return false;
}

/** Whether a `network` line covers an address. */
export function networkCovers(_statement: NetworkStatement, _address: string): boolean {
  return false;
}
