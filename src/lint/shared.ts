/** One weakness that members of a cloud share is one finding, however many routers came from the same template. */
import type { Device } from "../model/device.ts";
import type { Place } from "../model/place.ts";
import { type SiteToSite, siteToSite } from "../network/site-to-site.ts";
import { offeredSets } from "../network/transform.ts";
import type { Cloud, Member, Network } from "../network/types.ts";
import { listOf } from "./words.ts";

/** A weakness at one member's line. */
export interface Weakness {
  /** What is weak, in words: members with the same words share it. */
  readonly what: string;
  readonly at: Place;
}

export interface SharedWeakness {
  readonly what: string;
  /** The first hub's line, else the first router's. */
  readonly at: Place;
  /** How many routers share it. */
  readonly count: number;
  /** `HUB` or `HUB, SPOKE1, SPOKE2 and 7 more`. */
  readonly who: string;
}

/** The weaknesses of a cloud, each once. */
export function sharedWeaknesses(
  { hubs, spokes }: Pick<Cloud, "hubs" | "spokes">,
  weaknessesOf: (member: Member) => readonly Weakness[],
): readonly SharedWeakness[] {
  return shared([...hubs, ...spokes], ({ device }) => device, weaknessesOf);
}

/** The weaknesses of every cloud, and of every pair of point-to-point tunnels outside of them. */
export function weaknessesOfTunnels(
  { clouds, tunnelPairs }: Network,
  weaknessesOf: (member: Member) => readonly Weakness[],
): readonly SharedWeakness[] {
  const pairs = tunnelPairs.map(({ a, b }) => ({ hubs: [], spokes: [a, b] }));
  return [...clouds, ...pairs].flatMap((group) => sharedWeaknesses(group, weaknessesOf));
}

/** The weaknesses of every cloud, and of the routers that use IPsec outside of all clouds. */
export function weaknessesEverywhere(
  network: Network,
  ofMember: (member: Member) => readonly Weakness[],
  ofRouter: (router: SiteToSite) => readonly Weakness[],
): readonly SharedWeakness[] {
  const inClouds = network.clouds.flatMap((cloud) => sharedWeaknesses(cloud, ofMember));
  return [...inClouds, ...shared(siteToSite(network), ({ device }) => device, ofRouter)];
}

/**
 * The weaknesses of the transform sets that tunnels and crypto maps use. Sets with a masked algorithm are left out.
 *
 * @param weakIn what is weak about some algorithms, as words that name it; none when nothing is
 */
export function weaknessesOfTransforms(
  network: Network,
  weakIn: (algorithms: readonly string[], at: Place) => readonly string[],
): readonly SharedWeakness[] {
  const weaknesses = (sets: readonly { algorithms: readonly string[] | undefined; at: Place }[]) =>
    sets.flatMap(({ algorithms, at }) => {
      const weak = algorithms === undefined ? [] : weakIn(algorithms, at);
      return weak.length === 0 ? [] : [{ what: weak.join(" "), at }];
    });
  return weaknessesEverywhere(
    network,
    (member) => weaknesses(offeredSets(member) ?? []),
    ({ transformSets }) => weaknesses(transformSets),
  );
}

function shared<T>(
  all: readonly T[],
  deviceOf: (one: T) => Device,
  weaknessesOf: (one: T) => readonly Weakness[],
): readonly SharedWeakness[] {
  const found = new Map<string, { at: Place; sharers: T[] }>();
  for (const one of all) {
    for (const { what, at } of weaknessesOf(one)) {
      const known = found.get(what);
      if (known === undefined) found.set(what, { at, sharers: [one] });
      else if (known.sharers.at(-1) !== one) known.sharers.push(one);
    }
  }
  return [...found].map(([what, { at, sharers }]) => {
    const names = new Set(sharers.map((one) => deviceOf(one).name));
    return { what, at, count: names.size, who: listOf([...names]) };
  });
}
