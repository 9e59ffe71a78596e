/** Addresses of outputs as the catalogue has them: the boxes print `2001:DB8::A`, configurations are read as `2001:db8::a`. */
import { canonicalAddress } from "../../syntax/ip.ts";

/** A result of an output with each IPv6 address and prefix in canonical form; everything else as it is printed. */
export function withCanonicalAddresses<T>(result: T): T {
  return changed(result) as T;
}

function changed(value: unknown): unknown {
  if (typeof value === "string") return value.includes(":") ? canonical(value) : value;
  if (Array.isArray(value)) return value.map(changed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each)]));
}

/** What may be an address, with a length or without; a time of day or a MAC address looks so too. */
const ipv6 = /^([\dA-Fa-f]*:[\dA-Fa-f:.]*)(\/\d+)?$/;

function canonical(text: string): string {
  const [, address, length = ""] = ipv6.exec(text) ?? [];
  const known = address === undefined ? undefined : canonicalAddress(address);
  return known === undefined ? text : `${known}${length}`;
}
