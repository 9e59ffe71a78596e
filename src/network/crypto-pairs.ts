/** Crypto map entries of two routers that name each other as peers, and the traffic that each of them wants protected. */
import type { Device } from "../model/device.ts";
import type { Acl, AclAddress, AclEntry } from "../model/filter.ts";
import type { Interface } from "../model/interface.ts";
import type { CryptoMap, CryptoMapEntry } from "../model/ipsec.ts";
import { addTo } from "../syntax/add-to.ts";
import { remembered } from "../syntax/remembered.ts";
import { blockOf, holds } from "./block.ts";
import { gathered } from "./gathered.ts";
import type { Network } from "./types.ts";

/** An entry of a map that stands on an interface. */
export interface AppliedEntry {
  readonly device: Device;
  readonly interface: Interface;
  readonly map: CryptoMap;
  readonly entry: CryptoMapEntry;
  /** Where IKE and ESP start: the address of the map's `local-address`, else that of the interface; undefined when it is not written. */
  readonly own: string | undefined;
}

export interface CryptoPair {
  readonly a: AppliedEntry;
  readonly b: AppliedEntry;
}

/** Entries of the maps on a device's interfaces that are up, each once for every interface. */
export const appliedEntries: (device: Device) => readonly AppliedEntry[] = remembered((device) => {
  if (device.ipsec.cryptoMaps.size === 0) return [];
  return [...device.interfaces.values()].flatMap((face) => {
    const map = face.shutdown ? undefined : device.ipsec.cryptoMaps.get(face.cryptoMap?.value ?? "");
    if (map === undefined) return [];
    const start = map.localAddress ? device.interfaces.get(map.localAddress.value ?? "") : face;
    const own = start?.address?.value?.address;
    return map.entries.map((entry) => ({ device, interface: face, map, entry, own }));
  });
});

/** Those of several devices. */
export const appliedIn = gathered(appliedEntries);

/** Pairs of entries that name each other, by the addresses from which their maps speak; each once. */
export function cryptoPairs({ devices }: Network): readonly CryptoPair[] {
  const byAddress = new Map<string, AppliedEntry[]>();
  const all = appliedIn(devices);
  for (const each of all) {
    if (each.own !== undefined) addTo(byAddress, each.own, each);
  }
  const met = new Set<CryptoMapEntry>();
  return all.flatMap((a) => {
    met.add(a.entry);
    return a.entry.peers
      .flatMap(({ value }) => byAddress.get(value ?? "") ?? [])
      .filter((b) => !met.has(b.entry) && b.entry.peers.some(({ value }) => value === a.own))
      .map((b) => ({ a, b }));
  });
}

/** One kind of traffic: what it is, where from and where to, as comparable words. */
export interface Flow {
  readonly words: string;
  /** The same traffic seen from the other end. */
  readonly mirrored: string;
  readonly entry: AclEntry;
}

/** The traffic that a list selects; undefined where a part of it cannot be compared (object groups, masked values). */
function flowsOf(acl: Acl): readonly Flow[] | undefined {
  const flows: Flow[] = [];
  for (const entry of acl.entries) {
    if (entry.action !== "permit") continue;
    const [source, destination] = [wordsOf(entry.source), wordsOf(entry.destination)];
    if (source === undefined || destination === undefined) return undefined;
    const [from, to] = [portsOf(entry.sourcePorts), portsOf(entry.destinationPorts)];
    flows.push({
      words: `${entry.protocol} ${source}${from} to ${destination}${to}`,
      mirrored: `${entry.protocol} ${destination}${to} to ${source}${from}`,
      entry,
    });
  }
  return flows;
}

function wordsOf(address: AclAddress): string | undefined {
  switch (address.type) {
    case "any":
      return "any";
    case "wildcard":
      return address.wildcard === "0.0.0.0"
        ? `host ${address.address}`
        : `${address.address} ${address.wildcard}`;
    case "prefix":
      return `${address.prefix.address}/${address.prefix.length}`;
    default:
      return undefined;
  }
}

function portsOf(ports: AclEntry["sourcePorts"]): string {
  return ports === undefined ? "" : ` ${ports.operator} ${ports.ports.join(" ")}`;
}

/** Whether the first kind of traffic is a part of what the second one, seen from the other end, selects. */
function isWithin({ entry: inner }: Flow, { entry: outer }: Flow): boolean {
  if (outer.protocol !== "ip" && outer.protocol !== inner.protocol) return false;
  const ports = [outer.sourcePorts, outer.destinationPorts, inner.sourcePorts, inner.destinationPorts];
  if (ports.some((each) => each !== undefined)) return false;
  const sides = [
    [blockOf(outer.source), blockOf(inner.destination)],
    [blockOf(outer.destination), blockOf(inner.source)],
  ] as const;
  return sides.every(([wide, narrow]) => wide !== undefined && narrow !== undefined && holds(wide, narrow));
}

/** What each of two peers protects and the other has no line for. */
export interface Unmirrored {
  readonly unanswered: readonly Flow[];
  readonly unasked: readonly Flow[];
  /** All that the two protect. */
  readonly mine: readonly Flow[];
  readonly theirs: readonly Flow[];
}

/** An entry of a device's map. */
type OwnedEntry = Pick<AppliedEntry, "device" | "entry">;

/** Compares the access lists of two peers. Undefined where one of them is not known or has lines that are no flow. */
export function unmirrored({
  a,
  b,
}: {
  readonly a: OwnedEntry;
  readonly b: OwnedEntry;
}): Unmirrored | undefined {
  const [mine, theirs] = [flowsOfEntry(a), flowsOfEntry(b)];
  if (mine === undefined || theirs === undefined) return undefined;
  return {
    mine,
    theirs,
    unanswered: mine.filter(({ mirrored }) => !theirs.some(({ words }) => words === mirrored)),
    unasked: theirs.filter(({ mirrored }) => !mine.some(({ words }) => words === mirrored)),
  };
}

/** One list lies within the other's mirror: then the SA comes up from the narrower side. */
export function isOneWithin({ mine, theirs, unanswered, unasked }: Unmirrored): boolean {
  return (
    unanswered.every((each) => theirs.some((wide) => isWithin(each, wide))) ||
    unasked.every((each) => mine.some((wide) => isWithin(each, wide)))
  );
}

/** What an entry must have; a dynamic map has its own, and a group's server sends the rest. */
export function missingOf({
  type,
  dynamicMap,
  peers,
  acl,
  transformSets,
}: CryptoMapEntry): readonly string[] {
  if (type !== "ipsec-isakmp" || dynamicMap !== undefined) return [];
  return [
    ...(peers.length === 0 ? ["`set peer`"] : []),
    ...(acl === undefined ? ["`match address`"] : []),
    ...(transformSets.length === 0 ? ["`set transform-set`"] : []),
  ];
}

function flowsOfEntry({ device, entry }: OwnedEntry): readonly Flow[] | undefined {
  const acl = device.filters.acls.get(entry.acl?.value ?? "");
  return acl && acl.entries.length > 0 ? flowsOf(acl) : undefined;
}
