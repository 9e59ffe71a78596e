/** Finds the entry whose address covers a peer with the longest match, without walking all host entries. */
import { covers, familyOf, widthOf } from "./address.ts";

/** Entries by address: hosts at once, prefixes by length. */
export interface AddressTable<T> {
  /** The entries of the longest match, in the order given; empty when none covers the address. */
  longest(address: string): readonly T[];
}

/** Builds a table from entries with an address and a prefix length each. */
export function addressTable<T>(
  entries: readonly { readonly address: string; readonly length: number; readonly entry: T }[],
): AddressTable<T> {
  const hosts = new Map<string, T[]>();
  const prefixes: { readonly address: string; readonly length: number; readonly entry: T }[] = [];
  for (const each of entries) {
    const family = familyOf(each.address);
    if (family === undefined || each.length !== widthOf(family)) {
      prefixes.push(each);
      continue;
    }
    const same = hosts.get(each.address);
    if (same) same.push(each.entry);
    else hosts.set(each.address, [each.entry]);
  }
  prefixes.sort((a, b) => b.length - a.length);
  return {
    longest(address) {
      const host = hosts.get(address);
      if (host) return host;
      const best = prefixes.find((each) => covers(each, address));
      if (!best) return [];
      return prefixes
        .filter((each) => each.length === best.length && covers(each, address))
        .map(({ entry }) => entry);
    },
  };
}
