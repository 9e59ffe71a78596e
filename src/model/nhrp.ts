/** NHRP of one interface, IPv4 or IPv6: the same shape for both. */
import type { NameUse, Place, Setting, Switch } from "./place.ts";
import type { Secret } from "./secret.ts";

/** `ip nhrp map PROTOCOL NBMA`. */
export interface NhrpMapping {
  readonly at: Place;
  /** Overlay address, or prefix address when a mask is given. */
  readonly protocol: Setting<string>;
  /** Transport address or host name. */
  readonly nbma: Setting<string>;
}

/** `ip nhrp map multicast X` with an address or name; `dynamic` is `multicastDynamic`. */
export interface NhrpMulticast {
  readonly at: Place;
  readonly nbma: Setting<string>;
}

/** `ip nhrp nhs X [nbma Y] [multicast] [priority N] [cluster N]`. */
export interface NextHopServer {
  readonly at: Place;
  /** Overlay address, or `dynamic`. */
  readonly server: Setting<string>;
  readonly nbma?: Setting<string>;
  readonly multicast: boolean;
  readonly priority?: number;
  readonly cluster?: number;
}

/** `ip nhrp map group G service-policy output P`. */
export interface NhrpGroupMap {
  readonly at: Place;
  readonly group: NameUse;
  readonly policy: NameUse;
}

export interface NhrpSettings {
  /** First NHRP line of the interface. */
  readonly at: Place;
  /** 1-4294967295; turns NHRP on. */
  readonly networkId?: Setting<number>;
  /** At most 8 characters, sent in clear. */
  readonly authentication?: Setting<Secret>;
  readonly maps: readonly NhrpMapping[];
  readonly multicast: readonly NhrpMulticast[];
  /** `ip nhrp map multicast dynamic`: default-on and hidden from XE 16.3 and classic 15.7. */
  readonly multicastDynamic: Switch;
  readonly servers: readonly NextHopServer[];
  /** Default-on and hidden from XE 16.3 and classic 15.7. */
  readonly shortcut: Switch;
  readonly redirect: Switch;
  /** Seconds, 1-65535. */
  readonly holdtime?: Setting<number>;
  readonly registrationNoUnique?: Place;
  /** Seconds. */
  readonly registrationTimeout?: Setting<number>;
  /** `ip nhrp group` / `nhrp group`. */
  readonly group?: NameUse;
  readonly groupMaps: readonly NhrpGroupMap[];
  readonly serverOnly?: Place;
}
