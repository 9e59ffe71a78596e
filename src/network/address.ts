/**
 * Address arithmetic over the model's prefixes. Texts that are no address match nothing. IPv4 is computed here as numbers,
 * because a fleet asks some hundred times a router; IPv6 is ipaddr.js's.
 */
import type { Prefix } from "../model/routing.ts";
import { broadcastOf, contains, networkOf, matchesWildcard as wildcardMatches } from "../syntax/ip.ts";

export type Family = "ipv4" | "ipv6";

/** Whether a text looks like an address, and of which family; names, `dynamic` and masked values are none. */
export function familyOf(text: string): Family | undefined {
  if (ipv4(text) !== undefined) return "ipv4";
  return text.includes(":") ? "ipv6" : undefined;
}

/** Bits of an address of that family. */
export function widthOf(family: Family): 32 | 128 {
  return family === "ipv4" ? 32 : 128;
}

/** Whether a prefix covers an address. Prefixes of the other family cover nothing. */
export function covers(prefix: Prefix, address: string): boolean {
  const network = ipv4(prefix.address);
  const inside = ipv4(address);
  if (network !== undefined && inside !== undefined)
    return ((network ^ inside) & maskOf(prefix.length)) === 0;
  return network === undefined && inside === undefined && contains(textOf(prefix), address);
}

/** Whether the first prefix holds every address of the second. */
export function includes(outer: Prefix, inner: Prefix): boolean {
  return outer.length <= inner.length && covers(outer, inner.address);
}

/** The prefix that an address with its length lies in: `10.0.0.7`, 24 gives `10.0.0.0`, 24. */
export function subnetOf(prefix: Prefix): Prefix {
  const { address, length } = prefix;
  const number = ipv4(address);
  if (number === undefined) return { address: networkOf(textOf(prefix)) ?? address, length };
  return { address: dotted(number & maskOf(length)), length };
}

/** `10.0.0.0/24` */
export function textOf({ address, length }: Prefix): string {
  return `${address}/${length}`;
}

/** First and last address of a prefix, where no host may live; none in /31, /32 and IPv6. */
export function edgesOf(prefix: Prefix): readonly string[] {
  if (ipv4(prefix.address) === undefined || prefix.length > 30) return [];
  const text = textOf(prefix);
  return [networkOf(text), broadcastOf(text)].filter((each) => each !== undefined);
}

/** Whether an address is one that `BASE WILDCARD` names: bits of the wildcard that are 0 must match. */
export function matchesWildcard(address: string, base: string, wildcard: string): boolean {
  const [a, b, w] = [ipv4(address), ipv4(base), ipv4(wildcard)];
  if (a === undefined || b === undefined || w === undefined) return wildcardMatches(address, base, wildcard);
  return ((a ^ b) & ~w) === 0;
}

/** Private or carrier-grade space (RFC 1918, 6598, 4193), where translation on the path is likely when peers name another address. */
export function isPrivate(address: string): boolean {
  return privateSpace.some((prefix) => covers(prefix, address));
}

const privateSpace: readonly Prefix[] = [
  { address: "10.0.0.0", length: 8 },
  { address: "172.16.0.0", length: 12 },
  { address: "192.168.0.0", length: 16 },
  { address: "100.64.0.0", length: 10 },
  { address: "fc00::", length: 7 },
];

/** The 32 bits of a dotted address, as a signed number; undefined for any other text. */
export function ipv4(text: string): number | undefined {
  let bits = 0;
  let byte = -1;
  let dots = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 46) {
      if (byte < 0) return undefined;
      bits = (bits << 8) | byte;
      byte = -1;
      dots++;
    } else if (code >= 48 && code <= 57) {
      byte = (byte < 0 ? 0 : byte * 10) + code - 48;
      if (byte > 255) return undefined;
    } else return undefined;
  }
  return dots === 3 && byte >= 0 ? (bits << 8) | byte : undefined;
}

function maskOf(length: number): number {
  return length <= 0 ? 0 : -1 << (32 - length);
}

/** The other address of a subnet that has two hosts. */
export function otherHost({ address, length }: Prefix): string | undefined {
  const bits = ipv4(address);
  if (bits === undefined || length < 30 || length > 31) return undefined;
  return dotted(bits ^ (length === 31 ? 1 : 3));
}

/** `255.255.255.0` for 24. */
export function netmaskOf(length: number): string {
  return dotted(maskOf(length));
}

/** The dotted address of 32 bits. */
export function dotted(bits: number): string {
  return `${(bits >>> 24) & 255}.${(bits >>> 16) & 255}.${(bits >>> 8) & 255}.${bits & 255}`;
}
