/** Interfaces and what stands under them. */
import type { NhrpSettings } from "./nhrp.ts";
import type { Located, NameUse, Place, Setting } from "./place.ts";
import type { InterfaceEigrp, InterfaceOspf, InterfaceOspfv3, InterfaceRip } from "./routing.ts";
import type { TunnelSettings } from "./tunnel.ts";

/** An address with its prefix length: `10.0.0.1`, 24; canonical text; IPv4 or IPv6. */
export interface InterfaceAddress {
  readonly address: string;
  readonly length: number;
}

/** How an interface gets an address that is not written: DHCP, PPP (`negotiated`), autoconfiguration. */
export type DynamicAddress = "dhcp" | "negotiated" | "pool" | "autoconfig";

export interface Interface {
  /** Canonical name: `Tunnel0`, `GigabitEthernet0/0/1.100`. */
  readonly name: string;
  /** Canonical type: `Tunnel`, `GigabitEthernet`, `Loopback`, `Vlan`, `Virtual-Template`. */
  readonly type: string;
  /** The `interface` line. */
  readonly at: Place;
  /** Primary IPv4 address. */
  readonly address?: Setting<InterfaceAddress>;
  readonly secondaryAddresses: readonly Setting<InterfaceAddress>[];
  readonly dynamicAddress?: Located<DynamicAddress>;
  /** `ip unnumbered X`: the interface whose address is borrowed. */
  readonly unnumbered?: NameUse;
  /** `no ip address` is written. */
  readonly noAddress?: Place;
  readonly ipv6Addresses: readonly Setting<InterfaceAddress>[];
  /** `vrf forwarding` or `ip vrf forwarding`: undefined = global table. */
  readonly vrf?: NameUse;
  /** `shutdown` in force. */
  readonly shutdown?: Place;
  /** Bytes. */
  readonly mtu?: Setting<number>;
  /** `ip mtu`, bytes. */
  readonly ipMtu?: Setting<number>;
  /** `ip tcp adjust-mss`, bytes. */
  readonly adjustMss?: Setting<number>;
  readonly ipv6Mtu?: Setting<number>;
  /** kbit/s. */
  readonly bandwidth?: Setting<number>;
  /** `ip access-group NAME in`. */
  readonly accessGroupIn?: NameUse;
  readonly accessGroupOut?: NameUse;
  readonly natSide?: Located<"inside" | "outside">;
  readonly zone?: NameUse;
  /** `crypto map NAME` on the interface. */
  readonly cryptoMap?: NameUse;
  readonly servicePolicyIn?: NameUse;
  readonly servicePolicyOut?: NameUse;
  /** Only for tunnels and tunnel templates. */
  readonly tunnel?: TunnelSettings;
  /** `ip nhrp ...`; undefined when no such line is there. */
  readonly nhrp?: NhrpSettings;
  /** `ipv6 nhrp ...`. */
  readonly nhrp6?: NhrpSettings;
  readonly ospf: InterfaceOspf;
  /** OSPFv3 by family. */
  readonly ospfv3: readonly InterfaceOspfv3[];
  readonly rip: InterfaceRip;
  /** Interface lines of classic EIGRP, by AS. */
  readonly eigrp: ReadonlyMap<number, InterfaceEigrp>;
  /** IS-IS runs on it (`ip router isis`). */
  readonly isis?: Place;
}
