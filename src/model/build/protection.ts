/** Reads what IPsec profiles and crypto maps have in common. */
import type { Pfs } from "../ipsec.ts";
import type { NameUse } from "../place.ts";
import { lastOf, placeOf, type Section } from "./section.ts";

const none: readonly NameUse[] = [];

/** Transform sets in order of preference. */
export function transformSetsOf(section: Section): readonly NameUse[] {
  const line = lastOf(section, "SetTransformSet");
  if (!line) return none;
  const at = placeOf(section, line, "sets");
  return line.command.sets.map((value) => ({ value, at }));
}

/** `set pfs`, with its group when one is written. */
export function pfsOf(section: Section): Pfs | undefined {
  const line = lastOf(section, "SetPfs");
  const group = line?.command.group;
  return line && { at: placeOf(section, line), group: group && Number(group.slice("group".length)) };
}
