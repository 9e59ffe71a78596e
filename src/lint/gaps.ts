/** Faults of one line that hit several peers: found pair by pair, told once. */
import type { Place } from "../model/place.ts";
import { type DirectObstacle, directTraffic } from "../network/spoke-to-spoke.ts";
import type { Cloud, Member } from "../network/types.ts";
import type { Related } from "./diagnostic.ts";
import { placeKey } from "./order.ts";
import { devicesOf } from "./words.ts";

/** A line of a member that fails for these peers. */
export interface Gap {
  readonly member: Member;
  readonly at: Place;
  readonly peers: Member[];
  readonly related: Related[];
}

/** Gaps by the line at fault. */
export type Gaps = Map<string, Gap>;

/** Related places that are named. */
const named = 3;

/** Adds a peer to the gap at a line; of many peers the first few are told with a place of their own. */
export function addGap(gaps: Gaps, member: Member, peer: Member, at: Place, related?: Related): void {
  const key = placeKey(at);
  const gap = gaps.get(key) ?? { member, at, peers: [], related: [] };
  gaps.set(key, gap);
  gap.peers.push(peer);
  if (related && gap.related.length < named) gap.related.push(related);
}

/** `HUB (198.51.100.1)` for one peer, the names for several. */
export function peersOf({ peers }: Gap): string {
  const [first, ...others] = peers;
  return first && others.length === 0
    ? `${first.device.name} (${first.transport.address ?? "address unknown"})`
    : devicesOf(peers);
}

/**
 * The members of an obstacle to direct traffic whose case the gaps do not tell: they have none themselves, and not all whom
 * they miss are spokes that a hub misses too, while it serves others.
 */
export function unexplained(
  cloud: Cloud,
  { members, missed }: DirectObstacle,
  gaps: readonly Gap[],
): readonly Member[] {
  const cut = new Set(gaps.map(({ member }) => member.device));
  if (members.every(({ device }) => cut.has(device))) return [];
  const strangers = new Set(gaps.flatMap((gap) => strangersToHub(cloud, gap)));
  return members.filter((each) => missed.get(each)?.some(({ peer }) => !strangers.has(peer)) ?? true);
}

/** Where other spokes lack what a hub lacks of a spoke: of no weight while the hub lacks it. */
export function lackedToo(cloud: Cloud, gap: Gap, reason: DirectObstacle["reason"]): readonly Related[] {
  const strangers = new Set(strangersToHub(cloud, gap));
  if (strangers.size === 0) return [];
  const found = directTraffic(cloud).obstacles.filter((each) => each.reason === reason);
  return found
    .flatMap(({ missed }) => [...missed])
    .flatMap(([member, peers]) =>
      peers.flatMap(({ peer, at }) =>
        strangers.has(peer)
          ? [{ at, message: `${member.device.name} does not know ${peer.device.name} either` }]
          : [],
      ),
    )
    .slice(0, named);
}

function strangersToHub(cloud: Cloud, { member, peers }: Gap): readonly Member[] {
  if (member.role === "spoke") return peers.some(({ role }) => role === "hub") ? [member] : [];
  const spokes = peers.filter(({ role }) => role === "spoke");
  return spokes.length < cloud.spokes.length ? spokes : [];
}
