/** Tunnels that may belong to a DMVPN, seen in one overlay family. */
import type { Device } from "../model/device.ts";
import type { Interface, InterfaceAddress } from "../model/interface.ts";
import type { NhrpSettings } from "../model/nhrp.ts";
import type { Setting } from "../model/place.ts";
import type { TunnelSettings } from "../model/tunnel.ts";
import { remembered } from "../syntax/remembered.ts";
import { type Family, subnetOf, textOf } from "./address.ts";
import { seemsSame } from "./alike.ts";
import { transportOf } from "./transport.ts";
import type { TransportEnd } from "./types.ts";

/** A tunnel before its cloud and its role are known. */
export interface Candidate {
  readonly device: Device;
  readonly interface: Interface;
  readonly tunnel: TunnelSettings;
  readonly family: Family;
  readonly nhrp: NhrpSettings | undefined;
  readonly address: Setting<InterfaceAddress> | undefined;
  /** `10.0.0.0/24`, when the address is known. */
  readonly subnet: string | undefined;
  readonly transport: TransportEnd;
  /** Inside VRF; empty for the global table. */
  readonly vrf: string;
  /**
   * `certain`: multipoint, or it has a next hop server. `possible`: point-to-point or unfinished; it belongs to a cloud
   * only when it shares the overlay with a certain one.
   */
  readonly standing: "certain" | "possible";
}

/** All tunnels of the devices, shut ones included, once for each family in which they carry something. */
export function candidatesOf(devices: readonly Device[]): readonly Candidate[] {
  return devices.flatMap(candidatesOn);
}

/** A device that stays has the same tunnels, so that what is known of them stays known. */
const candidatesOn = remembered((device: Device): readonly Candidate[] =>
  [...device.interfaces.values()].flatMap((face) => {
    const { tunnel } = face;
    if (face.type !== "Tunnel" || !tunnel) return [];
    const transport = transportOf(device, tunnel);
    return families(face).map((family) => candidate(device, face, tunnel, transport, family));
  }),
);

/** Whether nothing of what tells where a tunnel belongs differs between two versions of it. */
export function isSameCandidate(a: Candidate, b: Candidate): boolean {
  return a.family === b.family && a.standing === b.standing && a.subnet === b.subnet && seemsSame(a, b);
}

function families(face: Interface): readonly Family[] {
  const ipv6 = face.nhrp6 !== undefined || face.ipv6Addresses.length > 0;
  const ipv4 =
    face.nhrp !== undefined || face.address !== undefined || face.unnumbered !== undefined || !ipv6;
  return [...(ipv4 ? (["ipv4"] as const) : []), ...(ipv6 ? (["ipv6"] as const) : [])];
}

function candidate(
  device: Device,
  face: Interface,
  tunnel: TunnelSettings,
  transport: TransportEnd,
  family: Family,
): Candidate {
  const nhrp = family === "ipv4" ? face.nhrp : face.nhrp6;
  const address = family === "ipv4" ? overlayAddress(device, face) : globalIpv6(face);
  const multipoint = tunnel.mode === "mgre" || tunnel.mode === "mgre6";
  const carries = nhrp !== undefined || address !== undefined || noOverlayYet(face);
  return {
    device,
    interface: face,
    tunnel,
    family,
    nhrp,
    address,
    subnet: address?.value && textOf(subnetOf(address.value)),
    transport,
    vrf: face.vrf?.value ?? "",
    standing: (multipoint && carries) || (nhrp && nhrp.servers.length > 0) ? "certain" : "possible",
  };
}

/** A multipoint tunnel without any address is a member to be, in IPv4 unless its NHRP says otherwise. */
function noOverlayYet(face: Interface): boolean {
  return !face.nhrp && !face.nhrp6 && !face.address && face.ipv6Addresses.length === 0;
}

function overlayAddress(device: Device, face: Interface): Setting<InterfaceAddress> | undefined {
  if (face.address) return face.address;
  const lender = face.unnumbered?.value;
  return lender === undefined ? undefined : device.interfaces.get(lender)?.address;
}

/** NHRP registers the global address; link-local ones are the same on many tunnels. */
function globalIpv6(face: Interface): Setting<InterfaceAddress> | undefined {
  return face.ipv6Addresses.find((each) => !each.value?.address.startsWith("fe80:"));
}
