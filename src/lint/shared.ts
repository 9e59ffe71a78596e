/** One weakness that members of a cloud share is one finding, however many routers came from the same template. */
import type { Device } from "../model/device.ts";
import type { Place } from "../model/place.ts";
import { gathered } from "../network/gathered.ts";
import { type SiteToSite, siteToSite } from "../network/site-to-site.ts";
import { offeredSets } from "../network/transform.ts";
import type { Cloud, Member, Network } from "../network/types.ts";
import { remembered } from "../syntax/remembered.ts";
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
  return shared([hubs, spokes], weaknessesOf);
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
  return [...inClouds, ...shared([siteToSite(network)], ofRouter)];
}

/** What is weak about some algorithms at a line, as words that name it; none when nothing is. */
export type WeakWords = (algorithms: readonly string[], at: Place) => readonly string[];

/** The weaknesses of the transform sets that tunnels and crypto maps use. Sets with a masked algorithm are left out. */
export function weaknessesOfTransforms(network: Network, weakIn: WeakWords): readonly SharedWeakness[] {
  const { ofMember, ofRouter } = inTransforms(weakIn);
  return weaknessesEverywhere(network, ofMember, ofRouter);
}

const inTransforms = remembered((weakIn: WeakWords) => {
  const weaknesses = (sets: readonly { algorithms: readonly string[] | undefined; at: Place }[]) =>
    sets.flatMap(({ algorithms, at }) => {
      const weak = algorithms === undefined ? [] : weakIn(algorithms, at);
      return weak.length === 0 ? [] : [{ what: weak.join(" "), at }];
    });
  return {
    ofMember: (member: Member) => weaknesses(offeredSets(member) ?? []),
    ofRouter: ({ transformSets }: SiteToSite) => weaknesses(transformSets),
  };
});

interface Found {
  readonly device: Device;
  readonly what: string;
  readonly at: Place;
}

/** What a function finds; a function that stands by itself is not asked again about who did not change. */
const foundBy = remembered((weaknessesOf: (one: never) => readonly Weakness[]) =>
  gathered((one: { readonly device: Device }): readonly Found[] =>
    weaknessesOf(one as never).map(({ what, at }) => ({ device: one.device, what, at })),
  ),
);

function shared<T extends { readonly device: Device }>(
  lists: readonly (readonly T[])[],
  weaknessesOf: (one: T) => readonly Weakness[],
): readonly SharedWeakness[] {
  const found = new Map<string, { readonly at: Place; readonly names: Set<string> }>();
  for (const { device, what, at } of lists.flatMap(foundBy(weaknessesOf))) {
    const known = found.get(what);
    if (known === undefined) found.set(what, { at, names: new Set([device.name]) });
    else known.names.add(device.name);
  }
  return [...found].map(([what, { at, names }]) => ({
    what,
    at,
    count: names.size,
    who: listOf([...names]),
  }));
}
