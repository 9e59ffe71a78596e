/** Addresses with prefix lengths, from the ways in which IOS writes them. */
import { prefixLength } from "../../syntax/ip.ts";
import type { InterfaceAddress } from "../interface.ts";

const lengths = new Map<string, number | undefined>();

/** Length of a dotted mask, as `prefixLength` gives it. A network uses few different masks, so each is reckoned once. */
export function maskLength(mask: string): number | undefined {
  if (!lengths.has(mask)) lengths.set(mask, prefixLength(mask));
  return lengths.get(mask);
}

/** Address and mask; undefined when one of them is masked out in the text or is no mask. */
export function withMask(
  address: string | undefined,
  mask: string | undefined,
): InterfaceAddress | undefined {
  const length = mask === undefined ? undefined : maskLength(mask);
  return address === undefined || length === undefined ? undefined : { address, length };
}

/** `10.0.0.1/24`, `2001:db8::1/64`. */
export function withLength(prefix: string | undefined): InterfaceAddress | undefined {
  const slash = prefix?.lastIndexOf("/") ?? -1;
  if (prefix === undefined || slash < 0) return undefined;
  return { address: prefix.slice(0, slash), length: Number(prefix.slice(slash + 1)) };
}

/**
 * The peers that an address and its optional mask cover, as IKE lines write them: no mask means one host, but 0.0.0.0 means any.
 */
export function peersOf(address: string, mask: string | undefined): InterfaceAddress | undefined {
  if (mask === undefined) return { address, length: address === "0.0.0.0" ? 0 : 32 };
  return withMask(address, mask);
}
