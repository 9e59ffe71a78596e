/** Which transport prefixes a member tells its neighbours over the tunnel, and by which line. */
import type { Interface } from "../model/interface.ts";
import type { Place } from "../model/place.ts";
import type { DistributeList, NetworkStatement, Passive, Prefix, Redistribution } from "../model/routing.ts";
import { remembered } from "../syntax/remembered.ts";
import { subnetOf, textOf } from "./address.ts";
import type { OverlayProtocol } from "./adjacency.ts";
import { networkCovers } from "./coverage.ts";
import { type BgpOverTunnel, bgpOver, eigrpOver, ospfOver, ripOver } from "./overlay.ts";
import { isPassive } from "./routes.ts";
import { addressesOf } from "./transport.ts";
import type { Cloud, Member } from "./types.ts";

export interface CarriedPrefix {
  readonly protocol: OverlayProtocol;
  readonly cause: "network" | "redistribute" | "default";
  readonly at: Place;
  readonly prefix: Prefix;
  /** Administrative distance at who hears it. */
  readonly distance: number;
  /** Whether a member speaks the protocol on its own source interface too. */
  runsOnTransport(peer: Member): boolean;
  /** The process in which a member hears it. */
  processAt(peer: Member): object | undefined;
  /** Only these neighbours are told; undefined = all. */
  listensTo?(peer: Member): boolean;
}

/** What is told of the member's own source subnet, and defaults. Filtered redistribution and filtered processes are left out. */
export function carriedPrefixes(cloud: Cloud, member: Member): readonly CarriedPrefix[] {
  const sessions = bgpOver(cloud, member);
  const byIgps = igpPrefixes(member);
  return sessions.length === 0 ? byIgps : [...byIgps, ...bgpPrefixes(sessions, member, sourceOf(member))];
}

/** Whether there may be any. */
export function mayCarry(member: Member): boolean {
  return member.device.bgp !== undefined || igpPrefixes(member).length > 0;
}

const igpPrefixes = remembered((member: Member): readonly CarriedPrefix[] => {
  const source = sourceOf(member);
  return [...eigrpPrefixes(member, source), ...ospfPrefixes(member, source), ...ripPrefixes(member, source)];
});

function sourceOf({ transport, interface: tunnel }: Member): Source | undefined {
  const face = transport.interface;
  const own = face && addressesOf(face).find(({ value }) => value?.address === transport.address)?.value;
  const inTable = face?.vrf?.value === tunnel.vrf?.value;
  return own && inTable ? { face, prefix: subnetOf(own) } : undefined;
}

/** The source interface of a tunnel with its subnet. */
interface Source {
  readonly face: Interface;
  readonly prefix: Prefix;
}

const defaultRoute: Prefix = { address: "0.0.0.0", length: 0 };

function eigrpPrefixes(member: Member, source: Source | undefined): readonly CarriedPrefix[] {
  return eigrpOver(member).flatMap((over) => {
    const { process, settings } = over;
    if (over.silent || process.family === "ipv6" || isFiltered(process.distributeLists, member)) return [];
    if (process.stub && process.stubKinds.length > 0 && !process.stubKinds.includes("connected")) return [];
    const runsOnTransport = (peer: Member) =>
      eigrpOver(peer).some((other) => other.process.as === process.as && speaksOnSource(other.process, peer));
    const processAt = (peer: Member) =>
      eigrpOver(peer).find((other) => other.process.as === process.as)?.process;
    const base = { protocol: "eigrp", runsOnTransport, processAt } as const;
    const network = source && speakingNetwork(process, source.face);
    const summary = settings?.summaries.find(({ prefix }) => prefix.value?.length === 0);
    return [
      ...(network && source
        ? [{ ...base, cause: "network" as const, at: network.at, prefix: source.prefix, distance: 90 }]
        : []),
      ...redistributed(process.redistribute, member, source).map((each) => ({
        ...base,
        ...each,
        distance: 170,
      })),
      ...(summary
        ? [{ ...base, cause: "default" as const, at: summary.at, prefix: defaultRoute, distance: 90 }]
        : []),
    ];
  });
}

function ospfPrefixes(member: Member, source: Source | undefined): readonly CarriedPrefix[] {
  const over = ospfOver(member);
  const process = over?.process;
  if (!over || over.silent || !process || isFiltered(process.distributeLists, member)) return [];
  const runsOnTransport = (peer: Member): boolean => {
    const other = ospfOver(peer)?.process;
    const face = peer.transport.interface;
    return other !== undefined && face !== undefined && ospfLine(other, face) !== undefined;
  };
  const processAt = (peer: Member) => ospfOver(peer)?.process;
  const base = { protocol: "ospf", distance: 110, runsOnTransport, processAt } as const;
  const line = source && ospfLine(process, source.face);
  return [
    ...(line && source ? [{ ...base, cause: "network" as const, at: line, prefix: source.prefix }] : []),
    ...redistributed(process.redistribute, member, source).map((each) => ({ ...base, ...each })),
    ...(process.defaultOriginate
      ? [{ ...base, cause: "default" as const, at: process.defaultOriginate, prefix: defaultRoute }]
      : []),
  ];
}

function ospfLine(
  process: {
    readonly process: number;
    readonly networks: readonly NetworkStatement[];
    readonly passive: Passive;
  },
  face: Interface,
): Place | undefined {
  if (isPassive(process.passive, face.name)) return undefined;
  if (face.ospf.process?.process === process.process) return face.ospf.process.at;
  return speakingNetwork(process, face)?.at;
}

function ripPrefixes(member: Member, source: Source | undefined): readonly CarriedPrefix[] {
  const over = ripOver(member);
  if (!over || over.silent || isFiltered(over.process.distributeLists, member)) return [];
  const { process } = over;
  const runsOnTransport = (peer: Member): boolean => {
    const other = ripOver(peer)?.process;
    return other !== undefined && speaksOnSource(other, peer);
  };
  const processAt = (peer: Member) => ripOver(peer)?.process;
  const base = { protocol: "rip", distance: 120, runsOnTransport, processAt } as const;
  const network = source && speakingNetwork(process, source.face);
  return [
    ...(network && source
      ? [{ ...base, cause: "network" as const, at: network.at, prefix: source.prefix }]
      : []),
    ...redistributed(process.redistribute, member, source).map((each) => ({ ...base, ...each })),
    ...(process.defaultOriginate
      ? [{ ...base, cause: "default" as const, at: process.defaultOriginate, prefix: defaultRoute }]
      : []),
  ];
}

function bgpPrefixes(
  all: readonly BgpOverTunnel[],
  member: Member,
  source: Source | undefined,
): readonly CarriedPrefix[] {
  const sessions = all.filter(
    ({ neighbor }) => !neighbor.routeMapOut && !neighbor.prefixListOut && !neighbor.shutdown,
  );
  const [first] = sessions;
  if (!first) return [];
  const { table, process } = first;
  const told = new Map(sessions.map((each) => [each.peer, each]));
  const inner = first.neighbor.remoteAs?.value === process.as;
  const base = {
    protocol: "bgp",
    distance: inner ? 200 : 20,
    runsOnTransport: () => false,
    processAt: () => undefined,
    listensTo: (peer: Member) => told.has(peer),
  } as const;
  const network =
    source &&
    table.networks.find(({ prefix, routeMap }) => !routeMap && prefix.value && sameAs(prefix.value, source));
  return [
    ...(network && source
      ? [{ ...base, cause: "network" as const, at: network.at, prefix: source.prefix }]
      : []),
    ...redistributed(table.redistribute, member, source).map((each) => ({ ...base, ...each })),
    ...bgpDefaults(sessions).map((each) => ({ ...base, ...each })),
  ];
}

function bgpDefaults(sessions: readonly BgpOverTunnel[]) {
  const lines = new Map<Place, Set<Member>>();
  for (const { neighbor, table, peer } of sessions) {
    const at = neighbor.defaultOriginate ?? table.defaultOriginate;
    if (at) lines.set(at, (lines.get(at) ?? new Set<Member>()).add(peer));
  }
  return [...lines].map(([at, peers]) => ({
    cause: "default" as const,
    at,
    prefix: defaultRoute,
    listensTo: (peer: Member) => peers.has(peer),
  }));
}

function sameAs(prefix: Prefix, source: Source): boolean {
  return textOf(subnetOf(prefix)) === textOf(source.prefix);
}

type Brought = Pick<CarriedPrefix, "cause" | "at" | "prefix">;

/**
 * What redistribution without a route map brings: the source subnet from `connected`, a default from `static` where the
 * device has one.
 */
function redistributed(
  lines: readonly Redistribution[],
  { device, interface: face }: Member,
  source: Source | undefined,
): readonly Brought[] {
  const hasDefault = device.staticRoutes.some(
    (route) => route.vrf === face.vrf?.value && route.family === "ipv4" && route.prefix.value?.length === 0,
  );
  return lines.flatMap(({ source: from, routeMap, at }): readonly Brought[] => {
    if (routeMap) return [];
    if (from === "connected" && source) return [{ cause: "redistribute", at, prefix: source.prefix }];
    return from === "static" && hasDefault ? [{ cause: "default", at, prefix: defaultRoute }] : [];
  });
}

/** A filter towards the tunnel: what it lets through is not judged. */
function isFiltered(lists: readonly DistributeList[], { interface: face }: Member): boolean {
  return lists.some(
    (each) => each.direction === "out" && (each.interface === undefined || each.interface === face.name),
  );
}

interface Speaker {
  readonly networks: readonly NetworkStatement[];
  readonly passive: Passive;
}

/** The `network` line by which a process speaks on an interface. */
function speakingNetwork(process: Speaker, face: Interface): NetworkStatement | undefined {
  if (isPassive(process.passive, face.name)) return undefined;
  const addresses = addressesOf(face).flatMap(({ value }) => value?.address ?? []);
  return process.networks.find((each) => addresses.some((address) => networkCovers(each, address)));
}

function speaksOnSource(process: Speaker, { transport }: Member): boolean {
  return transport.interface !== undefined && speakingNetwork(process, transport.interface) !== undefined;
}
