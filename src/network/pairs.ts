/** Point-to-point tunnels (GRE or VTI) that are no part of a cloud, with the tunnel at their other end. */
import { addTo } from "../syntax/add-to.ts";
import { remembered } from "../syntax/remembered.ts";
import { rememberedLike } from "./alike.ts";
import { type Candidate, isSameCandidate } from "./candidates.ts";
import { byName, memberOf } from "./cloud.ts";
import type { Member, TunnelPair } from "./types.ts";

/**
 * Pairs of tunnels of which at least one has the other's transport address as destination. Where several tunnels start at
 * that address, the one that points back is the other end, else the one in the same subnet, else the only one that points
 * at nothing known; where that does not tell, there is no pair.
 */
export const pairsOf: (candidates: readonly Candidate[]) => readonly TunnelPair[] = rememberedLike(
  findPairs,
  isSameCandidate,
  (pairs, replaced) => {
    const versions = new Map(
      [...replaced].map(([old, now]) => [memberOf(old, "spoke"), memberOf(now, "spoke")]),
    );
    const found = pairs.map(({ a, b }) => pairWith(versions.get(a) ?? a)(versions.get(b) ?? b));
    const isOrdered = found.every(
      (each, index) => byName(each.a, each.b) <= 0 && byNames(found[index - 1] ?? each, each) <= 0,
    );
    return isOrdered ? found : undefined;
  },
);

function findPairs(candidates: readonly Candidate[]): readonly TunnelPair[] {
  const tunnels = oncePerTunnel(
    candidates.filter(({ tunnel, interface: face }) => tunnel.destination && !face.shutdown),
  );
  const byStart = new Map<string, Candidate[]>();
  for (const each of tunnels) {
    const start = each.transport.address;
    if (start === undefined) continue;
    addTo(byStart, start, each);
  }
  const pairs = new Map<string, TunnelPair>();
  const numbers = new Map(tunnels.map((each, index) => [each, index]));
  for (const near of tunnels) {
    const far = farEnd(near, byStart);
    if (!far) continue;
    const key = [numbers.get(near) ?? 0, numbers.get(far) ?? 0].sort((a, b) => a - b).join(" ");
    if (pairs.has(key)) continue;
    const [a, b] = [memberOf(near, "spoke"), memberOf(far, "spoke")];
    pairs.set(key, byName(a, b) <= 0 ? pairWith(a)(b) : pairWith(b)(a));
  }
  return [...pairs.values()].sort(byNames);
}

function byNames(x: TunnelPair, y: TunnelPair): number {
  return byName(x.a, y.a) || byName(x.b, y.b);
}

/** The same pair again for the same tunnels, so that what is known of it stays known. */
const pairWith = remembered((a: Member) => remembered((b: Member): TunnelPair => ({ a, b })));

/** What differs between a tunnel's two families is no matter of the pair. */
function oncePerTunnel(candidates: readonly Candidate[]): readonly Candidate[] {
  const tunnels = new Map<unknown, Candidate>();
  for (const each of candidates) if (!tunnels.has(each.interface)) tunnels.set(each.interface, each);
  return [...tunnels.values()];
}

function farEnd(near: Candidate, byStart: ReadonlyMap<string, readonly Candidate[]>): Candidate | undefined {
  const there = (byStart.get(near.tunnel.destination?.value ?? "") ?? []).filter(
    (each) => each.device !== near.device,
  );
  const back = there.filter((each) => each.tunnel.destination?.value === near.transport.address);
  const neighbours = (back.length > 0 ? back : there).filter(
    (each) => each.subnet !== undefined && each.subnet === near.subnet,
  );
  if (neighbours.length > 0) return neighbours[0];
  const pool = back.length > 0 ? back : there.filter((each) => !pointsAtSomeone(each, byStart));
  // What shares a subnet with another tunnel of this router is that one's other end.
  const taken = (byStart.get(near.transport.address ?? "") ?? []).flatMap(({ device, subnet }) =>
    device === near.device && subnet !== undefined ? [subnet] : [],
  );
  const [only, ...more] = pool.filter(({ subnet }) => subnet === undefined || !taken.includes(subnet));
  return more.length === 0 ? only : undefined;
}

function pointsAtSomeone({ tunnel }: Candidate, byStart: ReadonlyMap<string, readonly Candidate[]>): boolean {
  return byStart.has(tunnel.destination?.value ?? "");
}
