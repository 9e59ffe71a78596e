/** Crypto maps of two routers that name each other, in the shape of tunnels: what IKE and IPsec need is the same. */
import type { Interface } from "../model/interface.ts";
import type { CryptoMapEntry } from "../model/ipsec.ts";
import { remembered } from "../syntax/remembered.ts";
import {
  type AppliedEntry,
  appliedEntries,
  appliedIn,
  type CryptoPair,
  cryptoPairs,
} from "./crypto-pairs.ts";
import { missedTunnels } from "./gre-in-map.ts";
import type { Member, Network, TunnelPair } from "./types.ts";

/** Static entries that name each other, and static ones that name a router whose map ends in a dynamic entry for all others. */
export function cryptoLinks(network: Network): readonly TunnelPair[] {
  // Keys of manual entries stand in the map itself.
  const pairs = cryptoPairs(network).filter(({ a, b }) =>
    [a, b].every(({ entry }) => entry.type !== "ipsec-manual"),
  );
  const dialled = dialledEntries(network);
  return [
    ...pairs.map(({ a, b }) => ({ a: memberOf(a, b, "spoke"), b: memberOf(b, a, "spoke") })),
    ...dialled.map(({ a, b }) => ({ a: memberOf(a, b, "hub"), b: memberOf(b, a, "spoke") })),
  ];
}

/** The entries of two tunnels' own maps that protect what the tunnels send; undefined where one has none for the other. */
export function entriesUnder(a: Member, b: Member): TunnelPair | undefined {
  const [mine, theirs] = [entryUnder(a, b), entryUnder(b, a)];
  return mine && theirs && { a: memberOf(mine, theirs, "spoke"), b: memberOf(theirs, mine, "spoke") };
}

function entryUnder(member: Member, far: Member): AppliedEntry | undefined {
  const { device, interface: face, transport } = member;
  if (missedTunnels(device).some(({ tunnel }) => tunnel === face)) return undefined;
  return appliedEntries(device).find(
    ({ interface: at, entry, own }) =>
      (at === transport.interface || (own !== undefined && own === transport.address)) &&
      entry.type === "ipsec-isakmp" &&
      entry.peers.some(({ value }) => value !== undefined && value === far.transport.address),
  );
}

/** Static entries and the dynamic one that answers each, where no static one does. */
export const dialledEntries: (network: Network) => readonly CryptoPair[] = remembered((network) => {
  const answering = answeringEntries(network);
  if (answering.size === 0) return [];
  const met = new Set(cryptoPairs(network).flatMap(({ a, b }) => [a.entry, b.entry]));
  return appliedIn(network.devices).flatMap((caller) => {
    if (met.has(caller.entry)) return [];
    const hub = caller.entry.peers.flatMap(({ value }) => answering.get(value ?? "") ?? [])[0];
    return hub && hub.device !== caller.device ? [{ a: hub, b: caller }] : [];
  });
});

/** The dynamic entry that answers at an address, where there is one alone and no static entry could be meant. */
function answeringEntries({ devices }: Network): ReadonlyMap<string, AppliedEntry> {
  const found = new Map<string, AppliedEntry>();
  for (const applied of appliedIn(devices)) {
    const { device, entry, own } = applied;
    const [dynamic, ...others] = device.ipsec.dynamicMaps.get(entry.dynamicMap?.value ?? "")?.entries ?? [];
    if (own === undefined || dynamic === undefined || others.length > 0) continue;
    found.set(own, { ...applied, entry: dynamic });
  }
  return found;
}

function memberOf(
  { device, interface: face, entry, own }: AppliedEntry,
  far: AppliedEntry,
  role: Member["role"],
): Member {
  const peer = entry.peers.find(({ value }) => value === far.own);
  return {
    device,
    interface: faceOf(face, entry),
    tunnel: { mode: "other", ...(peer && { destination: peer }) },
    transport: {
      ...(own !== undefined && { address: own }),
      interface: face,
      ...(face.vrf?.value !== undefined && { vrf: face.vrf.value }),
    },
    role,
    pointToPoint: true,
    cryptoMap: entry,
  };
}

/** Under the name of the interface with the map, but with nothing that stands under it: no routing runs over an entry. */
function faceOf({ name }: Interface, { at }: CryptoMapEntry): Interface {
  return {
    name,
    type: "Crypto-Map",
    at,
    secondaryAddresses: [],
    ipv6Addresses: [],
    ospf: { digestKeys: new Map() },
    ospfv3: [],
    rip: { splitHorizon: { on: undefined }, summaries: [] },
    eigrp: new Map(),
  };
}
