/** What `interface Tunnel` says about encapsulation and protection. */
import type { NameUse, Place, Setting } from "./place.ts";

/**
 * Encapsulation. `gre` is the default (`tunnel mode gre ip`, hidden in `show run`); `mgre` is `gre multipoint`;
 * `vti` is `ipsec ipv4`; the `6` forms run over IPv6.
 */
export type TunnelMode = "gre" | "mgre" | "gre6" | "mgre6" | "vti" | "vti6" | "vti-dual" | "ipip" | "other";

export interface TunnelProtection {
  /** The `tunnel protection ipsec profile` line. */
  readonly at: Place;
  readonly profile: NameUse;
  readonly shared: boolean;
  /** Overrides the profile's own. */
  readonly ikev2Profile?: NameUse;
  /** Overrides the profile's own. */
  readonly isakmpProfile?: NameUse;
}

export interface TunnelSettings {
  /** Mode in force: `gre` when nothing is written. */
  readonly mode: TunnelMode;
  /** The `tunnel mode` line, when written. */
  readonly modeAt?: Place;
  /** Interface name (canonical) or literal address. */
  readonly source?: Setting<string>;
  /** Which of the two the source is. */
  readonly sourceKind?: "interface" | "address";
  /** Literal address or host name; `dynamic` for FlexVPN. */
  readonly destination?: Setting<string>;
  /** 0-4294967295. */
  readonly key?: Setting<number>;
  /** Front-door VRF (`tunnel vrf`). */
  readonly vrf?: NameUse;
  readonly protection?: TunnelProtection;
  /** `keepalive` under the tunnel. */
  readonly keepalive?: Place;
  readonly pathMtuDiscovery?: Place;
  /** `if-state nhrp`. */
  readonly ifStateNhrp?: Place;
}
