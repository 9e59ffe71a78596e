/** Reads VRFs: `vrf definition` and the older `ip vrf`. */
import type { Vrf } from "../routing.ts";
import { allOf, placeOf, type Section } from "./section.ts";
import { shared } from "./values.ts";

/** The VRFs of a router by name; one that both forms define stands where it was defined first. */
export function buildVrfs(global: Section): ReadonlyMap<string, Vrf> {
  const vrfs = new Map<string, Vrf>();
  for (const line of [...allOf(global, "VrfDefinition"), ...allOf(global, "IpVrf")]) {
    const { name } = line.command;
    if (!vrfs.has(name)) vrfs.set(name, { name, at: placeOf(global, line) });
  }
  return shared(vrfs);
}
