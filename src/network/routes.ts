/** The routing table that a text alone gives: connected and static routes. */
import type { Device } from "../model/device.ts";
import type { Place } from "../model/place.ts";
import type { Prefix } from "../model/routing.ts";

export interface Route {
  readonly prefix: Prefix;
  readonly type: "connected" | "static";
  readonly at: Place;
  /** Outgoing interface, when written. */
  readonly interface?: string;
  readonly nextHop?: string;
  /** 0 for connected routes. */
  readonly distance: number;
}

export interface RoutingTable {
  /** Undefined = global. */
  readonly vrf: string | undefined;
  readonly routes: readonly Route[];
  /** Nothing else could bring routes: the text is complete, no DHCP, PPP or masked value, and no routing protocol in this table. */
  readonly closed: boolean;
}

/** The table of one VRF. Routes of interfaces that are shut down are left out. */
export function tableOf(device: Device, vrf: string | undefined): RoutingTable {
  return { vrf, routes: [], closed: device.text === "complete" && false };
}

/** The best route for an address: the longest prefix, then the lower distance. */
export function routeTo(_table: RoutingTable, _address: string): Route | undefined {
  return undefined;
}

/** Whether the table reaches an address; undefined when routes could come from elsewhere. */
export function reaches(_table: RoutingTable, _address: string): boolean | undefined {
  return undefined;
}
