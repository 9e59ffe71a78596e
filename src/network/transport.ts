/** Where a tunnel starts in the transport network. */
import type { Device } from "../model/device.ts";
import type { Interface, InterfaceAddress } from "../model/interface.ts";
import type { Setting } from "../model/place.ts";
import type { TunnelSettings } from "../model/tunnel.ts";
import { remembered } from "../syntax/remembered.ts";
import type { TransportEnd } from "./types.ts";

/** The transport end of a tunnel: the address of its source interface (borrowed ones included), or the literal address; the translated one where the user told of one. */
export function transportOf(device: Device, tunnel: TunnelSettings): TransportEnd {
  const { source } = tunnel;
  const vrf = tunnel.vrf?.value;
  const base = { ...(vrf !== undefined && { vrf }), ...(source && { at: source.at }) };
  if (!source) return { ...base, unknown: "no source" };
  if (source.value === undefined) return { ...base, unknown: "masked" };
  if (tunnel.sourceKind === "address") {
    const bearer = bearersOf(device).get(source.value);
    return { ...base, address: seenAs(device, source.value), ...(bearer && { interface: bearer }) };
  }
  const face = device.interfaces.get(source.value);
  if (!face) return { ...base, unknown: "no interface" };
  return { ...base, interface: face, ...addressOf(device, face, overIpv6(tunnel)) };
}

/**
 * Whether the source interface is in the tunnel's front-door VRF. Undefined where the interface is not shown, a name is masked,
 * or the source is an address, which may be borne in several VRFs.
 */
export function startsInItsVrf(
  device: Device,
  { source, sourceKind, vrf }: TunnelSettings,
): boolean | undefined {
  const face = sourceKind === "interface" ? device.interfaces.get(source?.value ?? "") : undefined;
  if (!face || [vrf, face.vrf].some((use) => use && use.value === undefined)) return undefined;
  return vrf?.value === face.vrf?.value;
}

/** The address under which the others reach one of the device's own. */
function seenAs({ translated }: Device, address: string): string {
  return translated?.get(address) ?? address;
}

/** Whether the tunnel's packets are IPv6. */
function overIpv6({ mode }: TunnelSettings): boolean {
  return mode === "gre6" || mode === "mgre6" || mode === "vti6";
}

/** The interfaces of a device by the addresses that they bear: primary, secondary and IPv6. */
const bearersOf = remembered((device: Device): ReadonlyMap<string, Interface> => {
  const found = new Map<string, Interface>();
  for (const face of device.interfaces.values()) {
    for (const { value } of addressesOf(face))
      if (value && !found.has(value.address)) found.set(value.address, face);
  }
  return found;
});

/** All addresses that are written under an interface. */
export function addressesOf(face: Interface): readonly Setting<InterfaceAddress>[] {
  return [...(face.address ? [face.address] : []), ...face.secondaryAddresses, ...face.ipv6Addresses];
}

function addressOf(
  device: Device,
  face: Interface,
  ipv6: boolean,
): Pick<TransportEnd, "address" | "unknown"> {
  const lender =
    face.unnumbered?.value === undefined ? undefined : device.interfaces.get(face.unnumbered.value);
  const setting = ipv6 ? face.ipv6Addresses[0] : (face.address ?? lender?.address);
  if (setting?.value) return { address: seenAs(device, setting.value.address) };
  if (setting) return { unknown: "masked" };
  return { unknown: face.dynamicAddress || lender?.dynamicAddress ? "dynamic" : "no address" };
}
