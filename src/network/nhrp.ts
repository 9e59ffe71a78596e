/** How a member finds its next hop servers, and who maps whom. */
import type { NextHopServer, NhrpMapping } from "../model/nhrp.ts";
import type { Place } from "../model/place.ts";
import { isLongerThan } from "../model/secret.ts";
import { remembered } from "../syntax/remembered.ts";
import { covers, familyOf } from "./address.ts";
import { rememberedLike, seemsSame } from "./alike.ts";
import { those } from "./gathered.ts";
import { indexOfMembers } from "./member-index.ts";
import type { Cloud, Member } from "./types.ts";

/** Where packets to an overlay address go. */
export type Nbma =
  | { readonly type: "address"; readonly address: string; readonly at: Place }
  | { readonly type: "name"; readonly name: string; readonly at: Place }
  /** Nothing maps it. */
  | { readonly type: "none" }
  /** Masked. */
  | { readonly type: "unknown" };

/** One NHS line with what the rest of the interface and the cloud say about it. */
export interface ResolvedServer {
  readonly server: NextHopServer;
  /** Overlay address of the NHS; undefined for `dynamic` before it is learnt, or when masked. */
  readonly address: string | undefined;
  /** The member that bears the address, or for `dynamic` the one at the NBMA address. */
  readonly hub?: Member;
  /** The NBMA of the line, else of the mapping, else (p2p GRE) the tunnel's destination. */
  readonly nbma: Nbma;
  /** Multicast goes to it: `multicast` on the line, `map multicast NBMA`, or p2p. Undefined when unknown. */
  readonly multicast: boolean | undefined;
}

/** The next hop servers of a member, in the order of the text. */
export function serversOf(cloud: Cloud, member: Member): readonly ResolvedServer[] {
  return serversIn(cloud).get(member) ?? resolved(cloud, member);
}

type Servers = ReadonlyMap<Member, readonly ResolvedServer[]>;

const serversIn = remembered((cloud: Cloud) => serversAmong(cloud.members, cloud));

const serversAmong = rememberedLike(
  (members: readonly Member[], cloud: Cloud): Servers =>
    new Map(members.map((member) => [member, resolved(cloud, member)])),
  (a, b) => a.role === b.role && seemsSame(a, b),
  (before, replaced, _, cloud) => {
    const servers = new Map(before);
    for (const [member, found] of before)
      if (found.some(({ hub }) => hub && replaced.has(hub))) servers.set(member, resolved(cloud, member));
    for (const [old, now] of replaced) {
      servers.delete(old);
      servers.set(now, resolved(cloud, now));
    }
    return servers;
  },
);

function resolved(cloud: Cloud, member: Member): readonly ResolvedServer[] {
  return dialledServers(member).map((dialled) => {
    const { address, nbma } = dialled;
    const hub = address === undefined ? dynamicHub(cloud, nbma) : dialledHub(cloud, address, nbma);
    return { ...dialled, ...(hub && hub !== member && { hub }) };
  });
}

/** What the member alone tells of its servers. */
export const dialledServers: (member: Member) => readonly Omit<ResolvedServer, "hub">[] = remembered(
  (member) =>
    (member.nhrp?.servers ?? []).map((server) => {
      const address = server.server.value === "dynamic" ? undefined : server.server.value;
      const nbma = nbmaOf(member, server);
      return { server, address, nbma, multicast: multicastTo(member, server, nbma) };
    }),
);

/**
 * Spokes that have no NHS and are not mapped by the hub that they map or (point-to-point) go to: they never register. With the
 * mapping or destination lines.
 */
export const withoutServer: (cloud: Cloud) => readonly {
  readonly member: Member;
  readonly hub: Member;
  readonly at: Place;
}[] = remembered((cloud) => {
  return callingNobody(cloud.spokes).flatMap((member) => {
    const { nhrp, tunnel } = member;
    const [far] = member.pointToPoint ? membersFrom(cloud, tunnel.destination?.value ?? "") : [];
    if (far?.role === "hub" && !far.pointToPoint && tunnel.destination && !maps(far, member))
      return { member, hub: far, at: tunnel.destination.at };
    for (const { protocol, at } of nhrp?.maps ?? []) {
      const hub = protocol.value === undefined ? undefined : memberAt(cloud, protocol.value);
      if (hub?.role === "hub" && !maps(hub, member)) return { member, hub, at };
    }
    return [];
  });
});

const callingNobody = those(({ nhrp }: Member) => (nhrp?.servers.length ?? 0) === 0);

/**
 * Whether packets to all neighbours reach this hub's spokes: `map multicast dynamic`, or a static map of each spoke whose
 * transport address is known. Undefined when unknown.
 */
export function multicastsToSpokes(cloud: Cloud, hub: Member): boolean | undefined {
  const { nhrp } = hub;
  if (!nhrp || hub.pointToPoint) return hub.pointToPoint;
  if (nhrp.multicastDynamic.on !== false) return nhrp.multicastDynamic.on;
  const targets = new Set(nhrp.multicast.map((each) => each.nbma.value));
  if (targets.size === 0) return false;
  const clients = cloud.spokes.filter((spoke) => serversOf(cloud, spoke).some((each) => each.hub === hub));
  const missed = clients.filter(({ transport }) => !targets.has(transport.address));
  if (missed.length === 0) return true;
  return missed.every(({ transport }) => transport.address === undefined) ? undefined : false;
}

/** Characters that NHRP authentication carries; the box refuses a longer string and runs without one. */
export const longestAuthentication = 8;

/** Whether the box refuses the member's authentication string. Undefined when there is none, or a masked one. */
export function isAuthenticationTooLong({ nhrp }: Member): boolean | undefined {
  const secret = nhrp?.authentication?.value;
  return secret && isLongerThan({ secret }, longestAuthentication);
}

/** Whether a transport address that the member names lies in its own tunnel's subnet, with both in one table. */
export function isInOverlay({ address, transport, interface: face }: Member, nbma: string): boolean {
  return address?.value !== undefined && transport.vrf === face.vrf?.value && covers(address.value, nbma);
}

/** Some map names this address of the overlay as a transport address. */
export function mapsOntoTunnel(member: Member, overlay: string): boolean {
  return isInOverlay(member, overlay) && (member.nhrp?.maps ?? []).some(({ nbma }) => nbma.value === overlay);
}

/** Whether a multicast map names a tunnel address: one of the own subnet, or a next hop server's that is no transport address as well. */
export function isTunnelAddress(member: Member, nbma: string): boolean {
  if (isInOverlay(member, nbma)) return true;
  const { servers = [], maps: mappings = [] } = member.nhrp ?? {};
  if (!servers.some(({ server }) => server.value === nbma)) return false;
  return ![...servers.map((each) => each.nbma), ...mappings.map((each) => each.nbma)].some(
    (each) => each?.value === nbma,
  );
}

/** The member of a cloud that bears an overlay address; of several the first by name. */
function memberAt(cloud: Cloud, address: string): Member | undefined {
  return indexOfMembers(cloud).byOverlay.get(address)?.[0];
}

/** Other members of a cloud with the overlay address of this one. */
export function twinsOf(cloud: Cloud, member: Member): readonly Member[] {
  const same = indexOfMembers(cloud).byOverlay.get(member.address?.value?.address ?? "") ?? [];
  return same.length < 2 ? [] : same.filter((each) => each.device !== member.device);
}

/** Those of them that dispute what it registers: a hub's own address stays with the hub, whichever spoke has it too. */
export function rivalsOf(cloud: Cloud, member: Member): readonly Member[] {
  const twins = twinsOf(cloud, member);
  return member.role === "hub" ? twins.filter(({ role }) => role === "hub") : twins;
}

/** The members of a cloud that send from a transport address; more than one is a fault of its own. */
export function membersFrom(cloud: Cloud, nbma: string): readonly Member[] {
  return indexOfMembers(cloud).byTransport.get(nbma) ?? [];
}

/** The member maps a hub's address that none of its server lines names. */
export function mapsUnnamedHub({ hubs }: Cloud, { nhrp }: Member): boolean {
  const served = new Set(nhrp?.servers.map(({ server }) => server.value));
  const mapped = new Set(nhrp?.maps.map(({ protocol }) => protocol.value));
  return hubs.some(({ address }) => {
    const own = address?.value?.address;
    return own !== undefined && mapped.has(own) && !served.has(own);
  });
}

/** The mapping line of an overlay address. */
function mappingOf(member: Member, address: string): NhrpMapping | undefined {
  return member.nhrp?.maps.find((each) => each.protocol.value === address);
}

function maps(member: Member, other: Member): boolean {
  const address = other.address?.value?.address;
  return address !== undefined && mappingOf(member, address) !== undefined;
}

/** Of several bearers of the address, the one at the other end of the mapping. */
function dialledHub(cloud: Cloud, address: string, nbma: Nbma): Member | undefined {
  const bearers = indexOfMembers(cloud).byOverlay.get(address);
  const there = bearers?.find(
    ({ transport }) => nbma.type === "address" && transport.address === nbma.address,
  );
  return there ?? bearers?.[0];
}

function dynamicHub(cloud: Cloud, nbma: Nbma): Member | undefined {
  const there = nbma.type === "address" ? membersFrom(cloud, nbma.address) : [];
  return there.length === 1 ? there[0] : undefined;
}

function nbmaOf(member: Member, { server, nbma }: NextHopServer): Nbma {
  if (nbma) return nbmaIn(nbma);
  const { destination } = member.tunnel;
  if (member.pointToPoint && destination) return nbmaIn(destination);
  if (server.value === undefined) return { type: "unknown" };
  const mapping = mappingOf(member, server.value);
  if (mapping) return nbmaIn(mapping.nbma);
  const masked = member.nhrp?.maps.some((each) => each.protocol.value === undefined);
  return { type: masked ? "unknown" : "none" };
}

function nbmaIn({ value, at }: { readonly value: string | undefined; readonly at: Place }): Nbma {
  if (value === undefined || value === "dynamic") return { type: "unknown" };
  return familyOf(value) ? { type: "address", address: value, at } : { type: "name", name: value, at };
}

function multicastTo(member: Member, server: NextHopServer, nbma: Nbma): boolean | undefined {
  if (server.multicast || member.pointToPoint) return true;
  const lines = member.nhrp?.multicast ?? [];
  const target = nbma.type === "address" ? nbma.address : nbma.type === "name" ? nbma.name : undefined;
  if (target !== undefined && lines.some((each) => each.nbma.value === target)) return true;
  if (nbma.type === "unknown" && lines.length > 0) return undefined;
  return lines.some((each) => each.nbma.value === undefined) ? undefined : false;
}
