/** Static routes, VRFs, EIGRP, OSPF and RIP of one device, one shape for all spellings. */
import type { InterfaceAddress } from "./interface.ts";
import type { Located, NameUse, Place, Setting, Switch } from "./place.ts";
import type { Secret } from "./secret.ts";

/** A prefix: network address and length. */
export type Prefix = InterfaceAddress;

export interface Vrf {
  readonly name: string;
  readonly at: Place;
}

export interface StaticRoute {
  readonly at: Place;
  readonly family: "ipv4" | "ipv6";
  readonly prefix: Setting<Prefix>;
  /** Table; undefined = global. */
  readonly vrf?: string;
  /** Outgoing interface, canonical (`Null0` too). */
  readonly interface?: string;
  /** Next hop address, or `dhcp`. */
  readonly nextHop?: Setting<string>;
  /** The next hop is in the global table (`global` keyword). */
  readonly nextHopGlobal?: true;
  /** 1-255, default 1. */
  readonly distance: number;
  readonly track?: Setting<number>;
}

/** Where a process gets routes from. */
export interface Redistribution {
  readonly at: Place;
  /** `connected`, `static`, `eigrp`, `ospf`, `bgp`, `rip`, `isis`, ... */
  readonly source: string;
  /** Process number or name. */
  readonly process?: string;
  readonly routeMap?: NameUse;
}

/** A `network` line. Where the text gives no wildcard, the one of the address class stands here. */
export interface NetworkStatement {
  readonly at: Place;
  readonly address: string;
  /** Bits that are 0 must match: `0.0.0.255`. */
  readonly wildcard: string;
  /** OSPF area as a number (dotted ones converted). */
  readonly area?: number;
}

/** `passive-interface` lines. */
export interface Passive {
  /** `passive-interface default` (named EIGRP: `af-interface default` with `passive-interface`). */
  readonly byDefault?: Place;
  /** Interfaces named passive. */
  readonly on: ReadonlyMap<string, Place>;
  /** Interfaces named `no passive-interface`. */
  readonly off: ReadonlyMap<string, Place>;
}

/** A filter: `distribute-list X out [INTERFACE]`. */
export interface DistributeList {
  readonly at: Place;
  readonly direction: "in" | "out";
  readonly interface?: string;
  readonly list?: NameUse;
  readonly kind: "acl" | "prefix" | "route-map" | "gateway";
}

/** `ip summary-address` and the like. */
export interface Summary {
  readonly at: Place;
  readonly prefix: Setting<Prefix>;
}

/** A unicast `neighbor`. */
export interface StaticNeighbor {
  readonly at: Place;
  readonly address: string;
  readonly interface?: string;
}

/** EIGRP settings of one interface, from interface lines (classic) or `af-interface` (named). */
export interface InterfaceEigrp {
  /** Default on. */
  readonly splitHorizon: Switch;
  /** Default on. */
  readonly nextHopSelf: Switch;
  /** Seconds; default 5 (60 on slow NBMA links). */
  readonly helloInterval?: Setting<number>;
  /** Seconds; default 15. */
  readonly holdTime?: Setting<number>;
  readonly summaries: readonly Summary[];
  readonly authenticationMode?: Located<"md5" | "hmac-sha-256">;
  readonly keyChain?: NameUse;
  /** Key of `authentication mode hmac-sha-256 KEY`. */
  readonly authenticationKey?: Setting<Secret>;
  readonly bandwidthPercent?: Setting<number>;
  /** Named mode: `passive-interface` under this af-interface. */
  readonly passive: Switch;
  /** Named mode: `shutdown` under this af-interface. */
  readonly shutdown?: Place;
}

/** One EIGRP instance: a classic process, an address family inside one, or an address family of a named one. */
export interface EigrpProcess {
  readonly at: Place;
  readonly as: number;
  /** Name of the named process. */
  readonly name?: string;
  readonly family: "ipv4" | "ipv6";
  readonly vrf?: NameUse;
  readonly shutdown?: Place;
  readonly networks: readonly NetworkStatement[];
  readonly passive: Passive;
  /** Named mode: settings by canonical interface name, those of `af-interface default` already applied; `default` holds its own. */
  readonly interfaces: ReadonlyMap<string, InterfaceEigrp>;
  readonly stub?: Place;
  /** Words of the stub line: `connected`, `summary`, `receive-only`, ... */
  readonly stubKinds: readonly string[];
  readonly redistribute: readonly Redistribution[];
  readonly distributeLists: readonly DistributeList[];
  readonly routerId?: Setting<string>;
  /** `metric weights`, TOS left out. */
  readonly weights?: Located<readonly number[]>;
  /** Off by default since 15.0. */
  readonly autoSummary: Switch;
  readonly neighbors: readonly StaticNeighbor[];
}

export type OspfNetworkType =
  | "broadcast"
  | "non-broadcast"
  | "point-to-point"
  | "point-to-multipoint"
  | "point-to-multipoint non-broadcast";

/** OSPFv2 lines under an interface. */
export interface InterfaceOspf {
  readonly networkType?: Setting<OspfNetworkType>;
  /** 0-255; default 1. */
  readonly priority?: Setting<number>;
  /** Seconds. */
  readonly helloInterval?: Setting<number>;
  /** Seconds. */
  readonly deadInterval?: Setting<number>;
  /** `ip ospf PROCESS area AREA`. */
  readonly process?: { readonly at: Place; readonly process: number; readonly area: number };
  readonly mtuIgnore?: Place;
  readonly cost?: Setting<number>;
  readonly authentication?: Located<"null" | "simple" | "message-digest" | "key-chain">;
  /** `ip ospf authentication-key`. */
  readonly authenticationKey?: Setting<Secret>;
  /** `ip ospf message-digest-key` by id. */
  readonly digestKeys: ReadonlyMap<number, Setting<Secret>>;
}

export interface OspfProcess {
  readonly at: Place;
  readonly process: number;
  readonly vrf?: NameUse;
  readonly routerId?: Setting<string>;
  readonly networks: readonly NetworkStatement[];
  readonly passive: Passive;
  readonly redistribute: readonly Redistribution[];
  /** `default-information originate`. */
  readonly defaultOriginate?: Place;
  /** `area N authentication [message-digest]`, by area. */
  readonly areaAuthentication: ReadonlyMap<number, Located<"simple" | "message-digest">>;
  /** Areas with `stub` or `nssa`; `noSummary` for totally stubby ones. */
  readonly stubAreas: ReadonlyMap<
    number,
    { readonly at: Place; readonly type: "stub" | "nssa"; readonly noSummary: boolean }
  >;
  /** `area N range P` lines. */
  readonly summaries: readonly Summary[];
  readonly neighbors: readonly StaticNeighbor[];
  readonly distributeLists: readonly DistributeList[];
  readonly shutdown?: Place;
}

/** OSPFv3 of one address family under an interface. */
export interface InterfaceOspfv3 {
  /** The line that puts the interface into an area. */
  readonly at: Place;
  readonly process: number;
  readonly family: "ipv4" | "ipv6";
  readonly area: number;
  readonly networkType?: Setting<OspfNetworkType>;
  /** 0-255; default 1. */
  readonly priority?: Setting<number>;
  /** Seconds. */
  readonly helloInterval?: Setting<number>;
  /** Seconds. */
  readonly deadInterval?: Setting<number>;
}

/** `router ospfv3 N` or `ipv6 router ospf N`: where it stays silent. */
export interface Ospfv3Process {
  readonly at: Place;
  readonly process: number;
  /** Of the process for both families, then of one family. */
  readonly passives: readonly { readonly family?: "ipv4" | "ipv6"; readonly passive: Passive }[];
}

/** RIP lines under an interface. */
export interface InterfaceRip {
  /** Default on. */
  readonly splitHorizon: Switch;
  /** `ip rip send version`; default that of the process. */
  readonly sendVersions?: Located<readonly number[]>;
  /** `ip rip receive version`; default that of the process. */
  readonly receiveVersions?: Located<readonly number[]>;
  readonly summaries: readonly Summary[];
}

/** RIP in one table. */
export interface RipProcess {
  readonly at: Place;
  readonly vrf?: string;
  /** 1 or 2. Without it a router sends 1 and takes both. */
  readonly version?: Setting<number>;
  readonly networks: readonly NetworkStatement[];
  readonly passive: Passive;
  readonly redistribute: readonly Redistribution[];
  readonly defaultOriginate?: Place;
  readonly distributeLists: readonly DistributeList[];
  readonly neighbors: readonly StaticNeighbor[];
}

/** Processes whose presence matters and whose details do not. */
export interface OtherProtocols {
  readonly isis: readonly Place[];
  readonly odr?: Place;
  readonly ospfv3: readonly Ospfv3Process[];
}
