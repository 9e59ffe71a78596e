/** Finds the entries whose prefix covers an address with the longest match, without walking all of them. */
import { addTo } from "../syntax/add-to.ts";
import { type Family, familyOf, subnetOf, textOf, widthOf } from "./address.ts";

/** Entries by prefix. */
export interface AddressTable<T> {
  /** The entries of the longest match, in the order given; empty when none covers the address. */
  longest(address: string): readonly T[];
}

/** Builds a table from entries with an address and a prefix length each. Entries without an address cover nothing. */
export function addressTable<T>(
  entries: readonly { readonly address: string; readonly length: number; readonly entry: T }[],
): AddressTable<T> {
  const hosts = new Map<string, T[]>();
  // Most tables hold a host or two: nothing is made for prefixes until one comes.
  const prefixes: Partial<Record<Family, Map<number, Map<string, T[]>>>> = {};
  for (const { address, length, entry } of entries) {
    const family = familyOf(address);
    if (family === undefined) continue;
    if (length === widthOf(family)) {
      addTo(hosts, address, entry);
      continue;
    }
    prefixes[family] ??= new Map();
    addTo(ofLength(prefixes[family], length), textOf(subnetOf({ address, length })), entry);
  }
  const lengths = { ipv4: longestFirst(prefixes.ipv4), ipv6: longestFirst(prefixes.ipv6) };
  return {
    longest(address) {
      const host = hosts.get(address);
      if (host) return host;
      for (const [length, networks] of lengths[familyOf(address) ?? "ipv6"]) {
        const found = networks.get(textOf(subnetOf({ address, length })));
        if (found) return found;
      }
      return none;
    },
  };
}

const none: readonly never[] = [];

function longestFirst<T>(
  prefixes: Map<number, Map<string, T[]>> | undefined,
): readonly (readonly [number, Map<string, T[]>])[] {
  return prefixes === undefined ? none : [...prefixes].sort(([a], [b]) => b - a);
}

function ofLength<T>(prefixes: Map<number, Map<string, T[]>>, length: number): Map<string, T[]> {
  const known = prefixes.get(length);
  if (known) return known;
  const networks = new Map<string, T[]>();
  prefixes.set(length, networks);
  return networks;
}
