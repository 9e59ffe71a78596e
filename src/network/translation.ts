/** Which packets a router's `ip nat inside source` rules translate. */
import type { Device } from "../model/device.ts";
import type { NatRule, RouteMapEntry } from "../model/filter.ts";
import { type Packet, verdictOf } from "./access-list.ts";

/** Whether a dynamic rule picks a packet that goes from inside to outside; undefined when that is not known. */
export function translates(device: Device, { list, routeMap }: NatRule, packet: Packet): boolean | undefined {
  if (list) return permits(device, list.value, packet);
  if (routeMap === undefined) return false;
  for (const entry of device.filters.routeMaps.get(routeMap.value ?? "") ?? []) {
    const answer = entryMatches(device, entry, packet);
    if (answer === undefined) return undefined;
    if (answer) return entry.action === "permit";
  }
  return false;
}

/** Rules that translate one address, whatever it sends: those of a route map or a VRF leave some of it alone. */
export function plainStatics({ filters }: Device): readonly NatRule[] {
  return filters.nat.filter(
    (each) => each.static !== undefined && each.routeMap === undefined && each.vrf === undefined,
  );
}

function entryMatches(device: Device, entry: RouteMapEntry, packet: Packet): boolean | undefined {
  if (entry.otherMatches || entry.matchPrefixLists.length > 0) return undefined;
  if (entry.matchAcls.length === 0) return true;
  const answers = entry.matchAcls.map(({ value }) => permits(device, value, packet));
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** A list that does not exist picks nothing here. */
function permits({ filters }: Device, name: string | undefined, packet: Packet): boolean | undefined {
  const acl = filters.acls.get(name ?? "");
  if (acl === undefined || acl.entries.length === 0) return name === undefined ? undefined : false;
  const { type } = verdictOf(acl, packet);
  return type === "unknown" ? undefined : type === "permit";
}
