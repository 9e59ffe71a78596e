/** BGP of one device. */
import type { NameUse, Place, Setting, Switch } from "./place.ts";
import type { Prefix, Redistribution } from "./routing.ts";
import type { Secret } from "./secret.ts";

/** One BGP neighbour in one table; what its peer-group and templates give is included. */
export interface BgpNeighbor {
  /** The `remote-as` line, else the neighbour's first line. */
  readonly at: Place;
  /** Address; for a listen range the peer-group's name. */
  readonly address: string;
  readonly remoteAs?: Setting<number>;
  readonly peerGroup?: NameUse;
  readonly localAs?: Setting<number>;
  readonly updateSource?: NameUse;
  readonly ebgpMultihop?: Place;
  readonly disableConnectedCheck?: Place;
  readonly password?: Setting<Secret>;
  readonly shutdown?: Place;
  /** Active in unicast of its own address family: written, or by default. */
  readonly activated: Switch;
  readonly routeReflectorClient?: Place;
  /** Active in `vpnv4` or `vpnv6`, with what that family says. */
  readonly vpn?: { readonly at: Place; readonly routeReflectorClient?: Place };
  /** `next-hop-self`; `all` also rewrites reflected routes. */
  readonly nextHopSelf?: { readonly at: Place; readonly all: boolean };
  readonly defaultOriginate?: Place;
  readonly allowasIn?: Place;
  readonly asOverride?: Place;
  readonly routeMapIn?: NameUse;
  readonly routeMapOut?: NameUse;
  readonly prefixListIn?: NameUse;
  readonly prefixListOut?: NameUse;
}

/** `bgp listen range P peer-group G`. */
export interface BgpListenRange {
  readonly at: Place;
  readonly prefix: Setting<Prefix>;
  readonly peerGroup: NameUse;
  /** What the group gives. */
  readonly neighbor: BgpNeighbor;
}

/** A `network` line of BGP. */
export interface BgpNetwork {
  readonly at: Place;
  readonly prefix: Setting<Prefix>;
  readonly routeMap?: NameUse;
}

/** BGP in one table: the global one (plain lines and `address-family ipv4|ipv6`), or an `address-family ipv4 vrf`. */
export interface BgpTable {
  readonly at: Place;
  readonly vrf?: string;
  readonly neighbors: readonly BgpNeighbor[];
  readonly listenRanges: readonly BgpListenRange[];
  readonly networks: readonly BgpNetwork[];
  readonly aggregates: readonly {
    readonly at: Place;
    readonly prefix: Setting<Prefix>;
    readonly summaryOnly: boolean;
  }[];
  readonly redistribute: readonly Redistribution[];
  /** `default-information originate`. */
  readonly defaultOriginate?: Place;
}

export interface BgpProcess {
  readonly at: Place;
  readonly as: number;
  readonly routerId?: Setting<string>;
  /** `bgp confederation identifier`. */
  readonly confederation?: Setting<number>;
  readonly defaultIpv4Unicast: Switch;
  readonly tables: readonly BgpTable[];
}
