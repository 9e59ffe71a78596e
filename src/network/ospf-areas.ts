/** OSPF areas that span several routers: over links and tunnels, however many hops. */
import type { Device } from "../model/device.ts";
import type { OspfProcess } from "../model/routing.ts";
import { ospfOn } from "./link-routing.ts";
import { linksOf } from "./links.ts";
import { ospfOver } from "./overlay.ts";
import { pairClouds } from "./pair-clouds.ts";
import { sharedLinks } from "./shared-links.ts";
import type { Network } from "./types.ts";

export interface OspfRouter {
  readonly device: Device;
  readonly process: OspfProcess;
}

/** An area as far as neighbours lead to each other. */
export interface OspfDomain {
  readonly area: number;
  /** At least two, in the order in which they were met. */
  readonly routers: readonly OspfRouter[];
}

/** All areas with two routers or more. */
export function ospfDomains(network: Network): readonly OspfDomain[] {
  if (network.devices.every(({ ospf }) => ospf.length === 0)) return [];
  const groups = new Map<number, Map<OspfProcess, Set<OspfRouter>>>();
  const join = (area: number, a: OspfRouter, b: OspfRouter): void => {
    const ofArea = groups.get(area) ?? new Map<OspfProcess, Set<OspfRouter>>();
    groups.set(area, ofArea);
    const [mine, theirs] = [a, b].map((each) => ofArea.get(each.process) ?? new Set([each]));
    if (!mine || !theirs) return;
    const [large, small] = mine.size < theirs.size ? [theirs, mine] : [mine, theirs];
    for (const each of small) large.add(each);
    for (const each of large) ofArea.set(each.process, large);
  };
  for (const { a, b } of sharedLinks(network)) {
    const [mine, theirs] = [ospfOn(a), ospfOn(b)];
    if (mine && theirs && mine.area === theirs.area)
      join(
        mine.area,
        { device: a.device, process: mine.process },
        { device: b.device, process: theirs.process },
      );
  }
  for (const cloud of [...network.clouds, ...pairClouds(network)]) {
    for (const { a, b, kind } of linksOf(cloud)) {
      const [mine, theirs] = [ospfOver(a), ospfOver(b)];
      if (kind === "spoke-spoke" || !mine?.process || !theirs?.process || mine.area !== theirs.area) continue;
      if (mine.silent || theirs.silent) continue;
      join(
        mine.area,
        { device: a.device, process: mine.process },
        { device: b.device, process: theirs.process },
      );
    }
  }
  return [...groups].flatMap(([area, ofArea]) =>
    [...new Set(ofArea.values())].map((routers) => ({ area, routers: [...routers] })),
  );
}
