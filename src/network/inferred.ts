/**
 * Transport addresses that no line of their own router shows, told from what the others say of it: an excerpt often leaves out the
 * physical interface. Only what leaves one answer counts.
 */
import type { Device } from "../model/device.ts";
import type { Member } from "./types.ts";

/** The members, those with a source that is not shown with the address that the others know them by. */
export function withInferredTransports(members: readonly Member[]): readonly Member[] {
  if (!members.some(isHidden)) return members;
  const mapped = members.map((each) => (isHidden(each) ? given(each, mappedAddress(each, members)) : each));
  const byKeys = addressesByKeys(mapped);
  return mapped.map((each) => (isHidden(each) ? given(each, byKeys.get(each.device)) : each));
}

/** The address exists, but the text shows only a part. One from DHCP or PPP is nobody's to know. */
export function isHidden({
  device,
  transport,
  address,
}: Pick<Member, "device" | "transport"> & { readonly address?: Member["address"] | undefined }): boolean {
  if (device.text !== "excerpt") return false;
  const { unknown } = transport;
  if (address?.value?.address.includes(":")) return false;
  return unknown === "no interface" || unknown === "no source" || unknown === "no address";
}

function given(member: Member, address: string | undefined): Member {
  if (address === undefined) return member;
  const { unknown: _, ...transport } = member.transport;
  return { ...member, transport: { ...transport, address, inferred: true } };
}

/** The one address to which all others map this member. */
function mappedAddress(member: Member, members: readonly Member[]): string | undefined {
  const overlay = member.address?.value?.address;
  if (overlay === undefined) return undefined;
  const named = members.flatMap(({ nhrp, device }) => {
    if (device === member.device) return [];
    const maps = (nhrp?.maps ?? []).filter(({ protocol }) => protocol.value === overlay);
    const servers = (nhrp?.servers ?? []).filter(({ server }) => server.value === overlay);
    return [...maps, ...servers].flatMap(({ nbma }) => nbma?.value ?? []);
  });
  return onlyOne(named.filter((each) => /^[\d.]+$/.test(each)));
}

/**
 * Routers hold keys for each other and none for themselves: the address for which the others hold a key, this one does not, and that
 * no other router of the cloud bears.
 */
function addressesByKeys(members: readonly Member[]): ReadonlyMap<Device, string> {
  const devices = [...new Set(members.map(({ device }) => device))];
  const hidden = devices.filter((device) => members.some((each) => each.device === device && isHidden(each)));
  const taken = new Set(members.map(({ transport }) => transport.address));
  const found = new Map<Device, string>();
  for (const device of hidden) {
    const own = new Set(peersInKeys(device));
    if (own.size === 0) continue;
    const others = devices.filter((each) => each !== device).flatMap(peersInKeys);
    const address = onlyOne(others.filter((each) => !own.has(each) && !taken.has(each)));
    if (address !== undefined) found.set(device, address);
  }
  const counts = new Map<string, number>();
  for (const address of found.values()) counts.set(address, (counts.get(address) ?? 0) + 1);
  return new Map([...found].filter(([, address]) => counts.get(address) === 1));
}

/** Single peers for which a router holds a key. */
function peersInKeys({ isakmp }: Device): readonly string[] {
  const keys = [...isakmp.keys, ...[...isakmp.keyrings.values()].flatMap((ring) => ring.keys)];
  return keys.flatMap(({ match }) =>
    match.type === "address" && match.length === 32 ? [match.address] : [],
  );
}

function onlyOne(addresses: readonly string[]): string | undefined {
  const [first, ...others] = new Set(addresses);
  return others.length === 0 ? first : undefined;
}
