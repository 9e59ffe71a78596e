/** Whether a tunnel can come up by its own lines. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import type { Place } from "../model/place.ts";
import { remembered } from "../syntax/remembered.ts";
import { virtualGroups } from "./first-hop.ts";
import { boundaryOf } from "./interface-address.ts";
import { addressesOf, startsInItsVrf } from "./transport.ts";
import type { Cloud, Member } from "./types.ts";

/** Why a tunnel stays down. */
export interface TunnelFault {
  readonly reason:
    | "no source"
    | "source shut down"
    | "source without address"
    | "source of no interface"
    | "source address refused"
    | "source in another VRF"
    | "no destination"
    | "same source and key";
  /** The line to blame. */
  readonly at: Place;
  /** The interface that it starts from, and the line that says what is wrong with it. */
  readonly source?: { readonly name: string; readonly at: Place };
}

/** What keeps a member's tunnel down, as far as the text tells for sure. */
export function tunnelFault(member: Member): TunnelFault | undefined {
  const { device, tunnel, transport, interface: face } = member;
  if (device.text === "excerpt" || face.shutdown !== undefined || member.cryptoMap) return undefined;
  if (transport.unknown === "no source") return { reason: "no source", at: face.at };
  const source = transport.interface;
  const at = transport.at ?? tunnel.source?.at ?? face.at;
  if (source?.shutdown !== undefined) {
    return { reason: "source shut down", at, source: { name: source.name, at: source.shutdown } };
  }
  if (source?.noAddress !== undefined && transport.unknown === "no address") {
    return { reason: "source without address", at, source: { name: source.name, at: source.noAddress } };
  }
  const refused = source?.address?.value && boundaryOf(source.address.value);
  if (source?.address && refused !== undefined && tunnel.sourceKind === "interface") {
    return { reason: "source address refused", at: source.address.at };
  }
  if (tunnel.source && startsNowhere(member) === "certain") {
    return { reason: "source of no interface", at: tunnel.source.at };
  }
  if (tunnel.source && startsInItsVrf(device, tunnel) === false) {
    return { reason: "source in another VRF", at: tunnel.vrf?.at ?? tunnel.source.at };
  }
  const twin = twinTunnels(device).find(({ second }) => second === face);
  if (twin) return { reason: "same source and key", at: twin.at };
  return lacksDestination(device, face)
    ? { reason: "no destination", at: tunnel.modeAt ?? face.at }
    : undefined;
}

/** Two multipoint tunnels of one router that cannot be told apart: the second stays down. */
export interface TwinTunnels {
  readonly first: Interface;
  readonly second: Interface;
  /** The second one's key, else its source. */
  readonly at: Place;
}

/** Each with the first that has the same source, front door and key. */
export const twinTunnels: (device: Device) => readonly TwinTunnels[] = remembered((device) => {
  const seen = new Map<string, Interface>();
  const found: TwinTunnels[] = [];
  for (const face of device.interfaces.values()) {
    const sign = signOf(face);
    const first = sign === undefined ? undefined : seen.get(sign);
    if (sign !== undefined && first === undefined) seen.set(sign, face);
    const at = face.tunnel?.key?.at ?? face.tunnel?.source?.at ?? face.at;
    if (first !== undefined) found.push({ first, second: face, at });
  }
  return found;
});

/** What tells the packets of one multipoint tunnel from those of another: undefined when it cannot be known. */
function signOf({ tunnel, shutdown }: Interface): string | undefined {
  if (tunnel?.mode !== "mgre" || tunnel.source?.value === undefined || shutdown !== undefined)
    return undefined;
  if (tunnel.key !== undefined && tunnel.key.value === undefined) return undefined;
  return JSON.stringify([tunnel.source.value, tunnel.vrf?.value ?? "", tunnel.key?.value ?? "none"]);
}

/** A point-to-point tunnel that says where it goes and not where it starts. */
export function lacksSource({ text }: Device, { type, shutdown, tunnel }: Interface): boolean {
  if (text === "excerpt" || type !== "Tunnel" || shutdown !== undefined || tunnel === undefined) return false;
  return tunnel.source === undefined && tunnel.destination !== undefined;
}

/** A point-to-point tunnel, with a source and something to carry, that leads nowhere. */
export function lacksDestination({ text }: Device, face: Interface): boolean {
  const { type, shutdown, tunnel, address, nhrp, nhrp6 } = face;
  if (text === "excerpt" || type !== "Tunnel" || shutdown !== undefined) return false;
  if (tunnel?.source === undefined || (tunnel.mode !== "gre" && tunnel.mode !== "gre6")) return false;
  return tunnel.destination === undefined && (address ?? nhrp ?? nhrp6 ?? tunnel.protection) !== undefined;
}

/**
 * In an excerpt: a client of a next hop server shows where its tunnel starts, but neither its mode nor where it goes, while at least two
 * other members show theirs.
 */
export function seemsWithoutMode(cloud: Cloud, { device, interface: face, tunnel, nhrp }: Member): boolean {
  if (device.text !== "excerpt" || face.shutdown !== undefined || tunnel.source === undefined) return false;
  if (tunnel.modeAt !== undefined || tunnel.destination !== undefined) return false;
  return (nhrp?.servers.length ?? 0) > 0 && membersWithMode(cloud) >= 2;
}

const membersWithMode = remembered(
  (cloud: Cloud) =>
    cloud.members.filter(({ tunnel }) => tunnel.modeAt !== undefined || tunnel.destination !== undefined)
      .length,
);

/**
 * Whether a tunnel's literal source address is on no interface. `certain` where all addresses of a whole configuration are written;
 * undefined where an interface, a virtual gateway or translation told by the user bears it, or an excerpt may leave it out.
 */
export function startsNowhere({
  device,
  interface: face,
  tunnel,
  transport,
}: Member): "certain" | "open" | undefined {
  const { source, sourceKind } = tunnel;
  if (sourceKind !== "address" || source?.value === undefined || transport.interface || face.shutdown)
    return undefined;
  if (device.text === "excerpt" || device.translated?.has(source.value)) return undefined;
  const faces = [...device.interfaces.values()];
  const isVirtual = faces.some((each) =>
    virtualGroups({ device, interface: each }).some(({ address }) => address === source.value),
  );
  if (isVirtual || !faces.some(({ type }) => type !== "Tunnel" && type !== "Loopback")) return undefined;
  const isOpen = faces.some(
    (each) => each.dynamicAddress ?? addressesOf(each).some(({ value }) => value === undefined),
  );
  return isOpen ? "open" : "certain";
}
