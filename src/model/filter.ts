/** Access lists, prefix lists, route maps, zones, key chains and translation. */
import { prefixLength } from "../syntax/ip.ts";
import type { NameUse, Place, Setting } from "./place.ts";
import type { Prefix } from "./routing.ts";
import type { Secret } from "./secret.ts";

/** Addresses that an ACL entry matches. */
export type AclAddress =
  | { readonly type: "any" }
  /** Bits of the wildcard that are 0 must match; a host has 0.0.0.0. */
  | { readonly type: "wildcard"; readonly address: string; readonly wildcard: string }
  | { readonly type: "prefix"; readonly prefix: Prefix }
  /** `members` where the text shows the group; none of them is a group. */
  | { readonly type: "group"; readonly name: string; readonly members?: readonly AclAddress[] }
  | { readonly type: "unknown" };

/** Ports that an entry matches. */
export interface AclPorts {
  readonly operator: "eq" | "neq" | "lt" | "gt" | "range";
  /** Numbers; names are converted (`isakmp` 500, `non500-isakmp` 4500). */
  readonly ports: readonly number[];
}

export interface AclEntry {
  readonly at: Place;
  readonly action: "permit" | "deny" | "evaluate";
  /** `ip`, `tcp`, `udp`, `esp`, `ahp`, `gre`, `icmp`, `eigrp`, `ospf`, or another in the text's words; `ip` in standard lists. */
  readonly protocol: string;
  readonly source: AclAddress;
  readonly sourcePorts?: AclPorts;
  readonly destination: AclAddress;
  readonly destinationPorts?: AclPorts;
  readonly established: boolean;
  /** It also asks for something else: flags, fragments, marks, a message type, a time of day. */
  readonly conditional: boolean;
}

export interface Acl {
  readonly name: string;
  readonly at: Place;
  readonly kind: "standard" | "extended" | "ipv6" | "other";
  /** How many lines of it stand in the text, remarks included. */
  readonly lines: number;
  /** In the order in which they are tried; remarks left out. */
  readonly entries: readonly AclEntry[];
  /** Those with a netmask where a wildcard belongs. The others are not read for it. */
  readonly netmasks: readonly AclEntry[];
}

/** Whether a wildcard is a netmask like 255.255.255.0: it has its ones at the wrong end. */
export function isNetmask(wildcard: string | undefined): boolean {
  // Asked of each line of long lists: nearly all tell by their first character.
  if (wildcard === undefined || !/^[12]/.test(wildcard)) return false;
  const length = prefixLength(wildcard) ?? 0;
  return length > 0 && length < 32;
}

export interface PrefixListEntry {
  readonly at: Place;
  readonly action: "permit" | "deny";
  readonly prefix: Setting<Prefix>;
  readonly ge?: number;
  readonly le?: number;
}

export interface RouteMapEntry {
  readonly at: Place;
  readonly action: "permit" | "deny";
  readonly sequence: number;
  readonly matchAcls: readonly NameUse[];
  readonly matchPrefixLists: readonly NameUse[];
  /** It has match lines of other kinds. */
  readonly otherMatches: boolean;
}

/** `ip nat inside source ...`. */
export interface NatRule {
  readonly at: Place;
  readonly list?: NameUse;
  readonly routeMap?: NameUse;
  readonly interface?: string;
  /** Inside VRF. */
  readonly vrf?: string;
  readonly overload: boolean;
  /**
   * Addresses (or an interface outside); `port` and `outsidePort` when only one port is translated, `protocol` when one protocol is:
   * `tcp`, `udp`, `esp`.
   */
  readonly static?: {
    readonly inside: string;
    readonly outside: string;
    readonly protocol?: string;
    readonly port?: number;
    readonly outsidePort?: number;
  };
}

export interface ZonePair {
  readonly at: Place;
  readonly name: string;
  readonly source: NameUse;
  readonly destination: NameUse;
  readonly policy?: NameUse;
}

export interface KeyChainKey {
  readonly at: Place;
  readonly id: number;
  readonly keyString?: Setting<Secret>;
}

export interface KeyChain {
  readonly name: string;
  readonly at: Place;
  readonly keys: readonly KeyChainKey[];
}

export interface Filters {
  readonly acls: ReadonlyMap<string, Acl>;
  readonly prefixLists: ReadonlyMap<string, readonly PrefixListEntry[]>;
  /** Entries by sequence. */
  readonly routeMaps: ReadonlyMap<string, readonly RouteMapEntry[]>;
  readonly nat: readonly NatRule[];
  readonly zones: ReadonlyMap<string, Place>;
  readonly zonePairs: readonly ZonePair[];
  readonly keyChains: ReadonlyMap<string, KeyChain>;
}
