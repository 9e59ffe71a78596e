/** Address arithmetic for whole networks. Texts that are no address match nothing. */
import ipaddr from "ipaddr.js";
import type { Prefix } from "../model/routing.ts";

export type Family = "ipv4" | "ipv6";

/** Whether a text is an address, and of which family; names, `dynamic` and masked values are none. */
export function familyOf(text: string): Family | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return "ipv4";
  return text.includes(":") && ipaddr.IPv6.isValid(text) ? "ipv6" : undefined;
}

/** Bits of an address of that family. */
export function widthOf(family: Family): 32 | 128 {
  return family === "ipv4" ? 32 : 128;
}

/** Whether a prefix covers an address. Prefixes of the other family cover nothing. */
export function covers(prefix: Prefix, address: string): boolean {
  const a = bytesOf(prefix.address);
  const b = bytesOf(address);
  return a !== undefined && b !== undefined && sameBits(a, b, prefix.length);
}

/** Whether the first prefix holds every address of the second. */
export function includes(outer: Prefix, inner: Prefix): boolean {
  return outer.length <= inner.length && covers(outer, inner.address);
}

/** Whether two prefixes share an address. */
export function overlap(a: Prefix, b: Prefix): boolean {
  return includes(a, b) || includes(b, a);
}

/** The prefix that an address with its length lies in, as `10.0.0.0/24`; undefined when the text is no address. */
export function subnetOf({ address, length }: Prefix): string | undefined {
  const bytes = bytesOf(address);
  if (!bytes) return undefined;
  const network = bytes.map((byte, index) => byte & byteMask(length - index * 8));
  return `${ipaddr.fromByteArray(network).toString()}/${length}`;
}

/** Whether an address is one that `ADDRESS WILDCARD` names: bits of the wildcard that are 0 must match. IPv4 only. */
export function matchesWildcard(address: string, base: string, wildcard: string): boolean {
  const [a, b, w] = [bytesOf(address), bytesOf(base), bytesOf(wildcard)];
  if (a?.length !== 4 || b?.length !== 4 || w?.length !== 4) return false;
  return a.every((byte, index) => ((byte ^ (b[index] ?? 0)) & ~(w[index] ?? 0) & 255) === 0);
}

/** Whether an address is from private or carrier-grade space, so that translation on the path is likely when a peer names another. */
export function isPrivate(address: string): boolean {
  if (!familyOf(address)) return false;
  const range = ipaddr.parse(address).range();
  return range === "private" || range === "carrierGradeNat" || range === "uniqueLocal";
}

function bytesOf(text: string): number[] | undefined {
  return familyOf(text) && ipaddr.parse(text).toByteArray();
}

function sameBits(a: readonly number[], b: readonly number[], length: number): boolean {
  return (
    a.length === b.length &&
    a.every((byte, index) => ((byte ^ (b[index] ?? 0)) & byteMask(length - index * 8)) === 0)
  );
}

function byteMask(bits: number): number {
  if (bits >= 8) return 255;
  return bits <= 0 ? 0 : (255 << (8 - bits)) & 255;
}
