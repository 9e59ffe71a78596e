/** Sets of IPv4 addresses as access lists name them: an address and the bits of it that are free. */
import type { AclAddress } from "../model/filter.ts";
import type { Prefix } from "../model/routing.ts";
import { dotted, ipv4 } from "./address.ts";

/** Addresses that agree with `base` in all bits that are 0 in `free`. Both are 32 bits as a signed number. */
export interface Block {
  readonly base: number;
  readonly free: number;
}

const everything: Block = { base: 0, free: -1 };

/** What one side of an access-list entry names; undefined for object groups, masked values and IPv6. */
export function blockOf(address: AclAddress): Block | undefined {
  if (address.type === "any") return everything;
  if (address.type === "prefix") return blockOfPrefix(address.prefix);
  if (address.type !== "wildcard") return undefined;
  const [base, free] = [ipv4(address.address), ipv4(address.wildcard)];
  return base === undefined || free === undefined ? undefined : { base: base & ~free, free };
}

/** The addresses of a prefix; undefined for IPv6. */
export function blockOfPrefix({ address, length }: Prefix): Block | undefined {
  const base = ipv4(address);
  const free = length >= 32 ? 0 : -1 >>> length;
  return base === undefined ? undefined : { base: base & ~free, free: free | 0 };
}

/** Whether some address is in both. */
function meets(a: Block, b: Block): boolean {
  return ((a.base ^ b.base) & ~(a.free | b.free)) === 0;
}

/** Whether every address of `inner` is in `outer`. */
export function holds(outer: Block, inner: Block): boolean {
  return ((outer.base ^ inner.base) & ~outer.free) === 0 && (inner.free & ~outer.free) === 0;
}

/** What two sets have in common. */
export function common(a: Block, b: Block): Block | undefined {
  if (!meets(a, b)) return undefined;
  const free = a.free & b.free;
  return { base: ((a.base & ~a.free) | (b.base & ~b.free)) & ~free, free };
}

/** Some hosts of a set, the edges left out where there is more than one address: near its beginning, its middle and its end. */
export function samplesOf({ base, free }: Block): readonly string[] {
  const low = base | (free & 1);
  const spread = [low, base | (free & 0x66666666) | (free & 1), (base | free) & ~(free & 1)];
  return [...new Set(spread)].map(dotted);
}
