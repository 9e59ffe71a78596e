/** Which packets a router's `ip nat inside source` rules translate. */
import type { Device } from "../model/device.ts";
import type { NatRule, RouteMapEntry } from "../model/filter.ts";
import type { Interface } from "../model/interface.ts";
import { type Packet, verdictOf } from "./access-list.ts";
import { addressesOf } from "./transport.ts";

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

/** What of a router's own tunnels a static translation takes away from it. */
export interface Forwarding {
  readonly at: NatRule["at"];
  readonly what: "IKE (UDP 500)" | "UDP 4500" | "ESP" | "all packets";
  /** The host that gets it instead. */
  readonly inside: string;
}

/**
 * The first translation that hands on what comes to the tunnels that start at an interface; undefined where none does. Ports 500 and 4500
 * are usually forwarded together.
 *
 * @param own the address at which the tunnels start; undefined: the interface's, which others hand out
 */
export function forwardingAt(
  device: Device,
  face: Interface,
  own: string | undefined,
): Forwarding | undefined {
  for (const each of plainStatics(device)) {
    const what = taken(each);
    const inside = each.static?.inside;
    if (what === undefined || inside === undefined || !isFor(each, face, own) || isOwn(device, inside))
      continue;
    return { at: each.at, what, inside };
  }
  return undefined;
}

function taken({ static: translation }: NatRule): Forwarding["what"] | undefined {
  if (translation === undefined) return undefined;
  const { protocol, outsidePort } = translation;
  if (protocol === "esp") return "ESP";
  if (protocol === undefined) return outsidePort === undefined ? "all packets" : undefined;
  if (protocol !== "udp") return undefined;
  if (outsidePort === 500) return "IKE (UDP 500)";
  return outsidePort === 4500 ? "UDP 4500" : undefined;
}

/** The host inside is the router itself. */
function isOwn({ interfaces }: Device, inside: string): boolean {
  return [...interfaces.values()].some((face) =>
    addressesOf(face).some(({ value }) => value?.address === inside),
  );
}

/** The translation is for the address at which the tunnels start. */
function isFor(
  { static: translation, interface: name }: NatRule,
  face: Interface,
  own: string | undefined,
): boolean {
  const isOfFace = own === undefined || own === face.address?.value?.address;
  return (isOfFace && name === face.name) || (own !== undefined && translation?.outside === own);
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
