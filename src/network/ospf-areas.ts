/** OSPF areas that span several routers: over links and tunnels, however many hops. */
import type { Device } from "../model/device.ts";
import type { OspfProcess } from "../model/routing.ts";
import { ospfOn } from "./link-routing.ts";
import { tiesOf } from "./links.ts";
import { ospfOver } from "./overlay.ts";
import { pairClouds } from "./pair-clouds.ts";
import { sharedLinks } from "./shared-links.ts";
import type { Member, Network } from "./types.ts";

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
  for (const [{ area, ...a }, b] of adjacent(network)) {
    if (area !== b.area) continue;
    const ofArea = groups.get(area) ?? new Map<OspfProcess, Set<OspfRouter>>();
    groups.set(area, ofArea);
    const mine = ofArea.get(a.process) ?? new Set([a]);
    const theirs = ofArea.get(b.process) ?? new Set([{ device: b.device, process: b.process }]);
    const [large, small] = mine.size < theirs.size ? [theirs, mine] : [mine, theirs];
    for (const each of small) large.add(each);
    for (const each of large) ofArea.set(each.process, large);
  }
  return [...groups].flatMap(([area, ofArea]) =>
    [...new Set(ofArea.values())].map((routers) => ({ area, routers: [...routers] })),
  );
}

interface InArea extends OspfRouter {
  readonly area: number;
}

/** Pairs of routers that run OSPF over one link or tunnel, and the area of each there. */
function adjacent(network: Network): readonly (readonly [InArea, InArea])[] {
  const onLinks = sharedLinks(network).map(({ a, b }) => [
    inArea(a.device, ospfOn(a)),
    inArea(b.device, ospfOn(b)),
  ]);
  const ties = [...network.clouds, ...pairClouds(network)].flatMap(tiesOf);
  const overTunnels = ties
    .filter(({ kind }) => kind !== "spoke-spoke")
    .map(({ a, b }) => [overTunnel(a), overTunnel(b)]);
  return [...onLinks, ...overTunnels].flatMap(([a, b]) => (a && b ? [[a, b] as const] : []));
}

function overTunnel(member: Member): InArea | undefined {
  const ospf = ospfOver(member);
  return ospf?.silent ? undefined : inArea(member.device, ospf);
}

function inArea(
  device: Device,
  ospf: { readonly process?: OspfProcess | undefined; readonly area: number } | undefined,
): InArea | undefined {
  return ospf?.process && { device, process: ospf.process, area: ospf.area };
}
