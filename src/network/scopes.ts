/** Keeps networks apart that were given together and number their tunnels alike: copies of one lab in several folders. */
import { dirname } from "node:path/posix";
import { addTo } from "../syntax/add-to.ts";
import type { Candidate } from "./candidates.ts";

/**
 * For each tunnel the name of its network when folders repeat each other: two folders in which at least two devices each
 * bear the same overlay addresses are different networks. Elsewhere an address that occurs twice is a mistake, and the
 * scope is empty.
 */
export function scopesOf(candidates: readonly Candidate[]): (candidate: Candidate) => string {
  const bearers = new Map<string, Candidate[]>();
  for (const each of candidates) {
    const address = each.address?.value?.address;
    if (address === undefined) continue;
    const key = `${each.vrf} ${address}`;
    addTo(bearers, key, each);
  }
  const shared = new Map<string, { readonly devices: Set<unknown>; readonly folders: readonly string[] }>();
  for (const group of bearers.values()) {
    if (group.length > 1 && group.length <= mostCopies) countShared(group, shared);
  }
  const apart = new Set(
    [...shared.values()].filter(({ devices }) => devices.size >= 4).flatMap(({ folders }) => folders),
  );
  if (apart.size === 0) return () => "";
  return (candidate) => {
    const folder = folderOf(candidate);
    return apart.has(folder) ? folder : "";
  };
}

/** More bearers of one address than this are no copies of a network but a template with one address. */
const mostCopies = 50;

function countShared(
  group: readonly Candidate[],
  shared: Map<string, { readonly devices: Set<unknown>; readonly folders: readonly string[] }>,
): void {
  for (const [index, a] of group.entries()) {
    for (const b of group.slice(index + 1)) {
      const folders = [folderOf(a), folderOf(b)].sort();
      if (folders[0] === folders[1] || a.device === b.device) continue;
      const key = folders.join("\n");
      const entry = shared.get(key) ?? { devices: new Set(), folders };
      entry.devices.add(a.device).add(b.device);
      shared.set(key, entry);
    }
  }
}

function folderOf({ device }: Candidate): string {
  return dirname(device.paths[0] ?? "");
}
