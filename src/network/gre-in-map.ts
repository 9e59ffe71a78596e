/** GRE tunnels whose packets a crypto map on their source interface is to protect. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import { remembered } from "../syntax/remembered.ts";
import { verdictOf } from "./access-list.ts";
import { type AppliedEntry, appliedEntries } from "./crypto-pairs.ts";
import { transportOf } from "./transport.ts";

/** A tunnel to a peer of the map, none of whose access lists selects its packets. */
export interface MissedTunnel {
  readonly applied: AppliedEntry;
  readonly tunnel: Interface;
  readonly source: string | undefined;
  readonly destination: string;
}

/** Tunnels that leave in clear. Where a list is not shown or does not decide, nothing is said. */
export const missedTunnels: (device: Device) => readonly MissedTunnel[] = remembered((device) => {
  const entries = appliedEntries(device).filter(({ entry }) => entry.type === "ipsec-isakmp");
  const faces = entries.length === 0 ? [] : [...device.interfaces.values()];
  return faces.flatMap((face) => missedTunnel(device, face, entries) ?? []);
});

function missedTunnel(
  device: Device,
  face: Interface,
  entries: readonly AppliedEntry[],
): MissedTunnel | undefined {
  const { tunnel } = face;
  if (tunnel?.mode !== "gre" || tunnel.protection || face.shutdown) return undefined;
  const destination = tunnel.destination?.value;
  const { interface: source, address } = transportOf(device, tunnel);
  const here = entries.filter((each) => each.interface === source || (address && each.own === address));
  const applied = here.find(({ entry }) => entry.peers.some(({ value }) => value === destination));
  if (applied === undefined || destination === undefined) return undefined;
  const packet = { protocol: "gre", source: address, destination };
  const selects = ({ entry }: AppliedEntry) => {
    const acl = device.filters.acls.get(entry.acl?.value ?? "");
    return acl === undefined || acl.entries.length === 0 || verdictOf(acl, packet).type !== "deny";
  };
  return here.some(selects) ? undefined : { applied, tunnel: face, source: address, destination };
}
