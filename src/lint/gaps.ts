/** Faults of one line that hit several peers: found pair by pair, told once. */
import type { Place } from "../model/place.ts";
import type { Member } from "../network/types.ts";
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
