/** Addresses of single peers that a member's configuration names. */
import { remembered } from "../syntax/remembered.ts";
import { familyOf, widthOf } from "./address.ts";
import type { Member } from "./types.ts";

/** Transport addresses: host keys of IKEv1, peers and identities of IKEv2, NBMA addresses of mappings. */
export const namedTransports: (member: Member) => readonly string[] = remembered(({ device, nhrp }) => {
  const found: string[] = [];
  const host = (address: string, length: number): void => {
    const family = familyOf(address);
    if (family && length === widthOf(family)) found.push(address);
  };
  const keys = [device.isakmp.keys, ...[...device.isakmp.keyrings.values()].map((each) => each.keys)].flat();
  for (const { match } of keys) if (match.type === "address") host(match.address, match.length);
  for (const { peers } of device.ikev2.keyrings.values()) {
    for (const { address } of peers) if (address?.value) host(address.value.address, address.value.length);
  }
  for (const { matches } of device.ikev2.profiles.values()) {
    for (const match of matches) if (match.type === "address") host(match.address, match.length);
  }
  for (const { nbma } of nhrp?.maps ?? []) if (nbma.value !== undefined) found.push(nbma.value);
  return found;
});

/** Overlay addresses: BGP neighbours and mappings. */
export const namedOverlays: (member: Member) => readonly string[] = remembered(({ device, nhrp }) => {
  const neighbors = device.bgp?.tables.flatMap((table) => table.neighbors.map((each) => each.address)) ?? [];
  const mapped = (nhrp?.maps ?? []).flatMap(({ protocol }) => protocol.value ?? []);
  return [...neighbors, ...mapped];
});
