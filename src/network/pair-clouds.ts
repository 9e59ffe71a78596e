/** Point-to-point tunnels without NHRP as clouds of two, for rules that compare what runs over a tunnel. */
import { linkOfPair } from "./links.ts";
import { subnetRelation } from "./overlay-subnet.ts";
import type { Cloud, Member, Network } from "./types.ts";

/**
 * Each such tunnel as a cloud of its two ends. Left out where it is not certain that the two are meant for each other: where
 * they neither point at each other nor share a subnet.
 */
export function pairClouds({ tunnelPairs }: Network): readonly Cloud[] {
  return tunnelPairs
    .filter(({ a, b }) => (goesTo(a, b) && goesTo(b, a)) || subnetRelation(a, b) === "same")
    .map((pair) => linkOfPair(pair).cloud);
}

function goesTo({ tunnel }: Member, { transport }: Member): boolean {
  return tunnel.destination?.value !== undefined && tunnel.destination.value === transport.address;
}
