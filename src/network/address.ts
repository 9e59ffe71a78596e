/** Address arithmetic for whole networks, over the model's prefixes. Texts that are no address match nothing. */
import type { Prefix } from "../model/routing.ts";
import { broadcastOf, contains, matchesWildcard, networkOf } from "../syntax/ip.ts";

export { matchesWildcard };

export type Family = "ipv4" | "ipv6";

/** Whether a text looks like an address, and of which family; names, `dynamic` and masked values are none. */
export function familyOf(text: string): Family | undefined {
  if (text.includes(":")) return "ipv6";
  return /^\d+\.\d+\.\d+\.\d+$/.test(text) ? "ipv4" : undefined;
}

/** Bits of an address of that family. */
export function widthOf(family: Family): 32 | 128 {
  return family === "ipv4" ? 32 : 128;
}

/** Whether a prefix covers an address. Prefixes of the other family cover nothing. */
export function covers(prefix: Prefix, address: string): boolean {
  if (prefix.length === 0) return familyOf(prefix.address) === familyOf(address);
  return contains(textOf(prefix), address);
}

/** Whether the first prefix holds every address of the second. */
export function includes(outer: Prefix, inner: Prefix): boolean {
  return outer.length <= inner.length && covers(outer, inner.address);
}

/** The prefix that an address with its length lies in: `10.0.0.7`, 24 gives `10.0.0.0`, 24. */
export function subnetOf(prefix: Prefix): Prefix {
  return { address: networkOf(textOf(prefix)) ?? prefix.address, length: prefix.length };
}

/** `10.0.0.0/24` */
export function textOf({ address, length }: Prefix): string {
  return `${address}/${length}`;
}

/** First and last address of a prefix, where no host may live; none in /31, /32 and IPv6. */
export function edgesOf(prefix: Prefix): readonly string[] {
  if (familyOf(prefix.address) !== "ipv4" || prefix.length > 30) return [];
  const text = textOf(prefix);
  return [networkOf(text), broadcastOf(text)].filter((each) => each !== undefined);
}

/** Private or carrier-grade space (RFC 1918, 6598, 4193), where translation on the path is likely when peers name another address. */
export function isPrivate(address: string): boolean {
  return privateSpace.some((prefix) => contains(prefix, address));
}

const privateSpace = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7"];
