/** Who may talk to whom inside a cloud. */
import { isAlike } from "../model/alike.ts";
import type { Device } from "../model/device.ts";
import { addTo } from "../syntax/add-to.ts";
import { remembered } from "../syntax/remembered.ts";
import { familyOf } from "./address.ts";
import { rememberedLike, seemsSame } from "./alike.ts";
import { cryptoLinks, entriesUnder } from "./crypto-links.ts";
import { protectionOf } from "./ike.ts";
import { isOneShape, likenessOf } from "./likeness.ts";
import { indexOfMembers } from "./member-index.ts";
import { namedOverlays, namedTransports } from "./named-peers.ts";
import { serversOf } from "./nhrp.ts";
import type { Cloud, Link, Member, Network, TunnelPair } from "./types.ts";

/** The links of all clouds, the two ends of each point-to-point tunnel outside of them, and crypto maps that name each other. */
export const allLinks: (network: Network) => readonly Link[] = remembered((network) => {
  return [...network.clouds.flatMap(linksOf), ...outsideOf(network).map(linkOfPair)];
});

/** A link as one of its ends sees it. */
export interface OwnLink {
  readonly cloud: Cloud;
  readonly kind: Link["kind"];
  readonly own: Member;
  readonly peer: Member;
}

/** The links of one router. */
export function linksOfDevice(network: Network, device: Device): readonly OwnLink[] {
  return linksByDevice(network).get(device) ?? [];
}

const linksByDevice = remembered((network: Network): ReadonlyMap<Device, readonly OwnLink[]> => {
  const found = new Map<Device, OwnLink[]>();
  for (const { cloud, kind, a, b } of allLinks(network)) {
    addTo(found, a.device, { cloud, kind, own: a, peer: b });
    addTo(found, b.device, { cloud, kind, own: b, peer: a });
  }
  return found;
});

const outsideOf = remembered((network: Network): readonly TunnelPair[] => [
  ...network.tunnelPairs,
  ...cryptoLinks(network),
]);

/** The two ends' crypto maps below a link whose tunnels have no protection of their own. */
export const cryptoLinkUnder: (link: Link) => Link | undefined = remembered(({ a, b }) => {
  if ([a, b].some((each) => protectionOf(each).type !== "crypto-map")) return undefined;
  const pair = entriesUnder(a, b);
  return pair && linkOfPair(pair);
});

/** The one link of each cloud that stands for a pair. */
const linksOfPairs = new WeakMap<Cloud, readonly Link[]>();

/** Two tunnels are a network of their own: neither is the other's hub. */
export const linkOfPair: (pair: TunnelPair) => Link = remembered(({ a, b }) => {
  // The router with more tunnels comes first: where nothing else tells who is odd, it is the other one.
  const members = tunnelsOf(b.device) > tunnelsOf(a.device) ? [b, a] : [a, b];
  const cloud: Cloud = {
    label: `${a.device.name} ${a.interface.name} - ${b.device.name} ${b.interface.name}`,
    family: familyOf(a.address?.value?.address ?? "") ?? "ipv4",
    members,
    hubs: [],
    spokes: members,
    shut: [],
    phase: undefined,
    absentHubs: [],
    isPair: true,
    at: a.interface.at,
  };
  const link: Link = { cloud, kind: "hub-hub", a, b };
  linksOfPairs.set(cloud, [link]);
  return link;
});

const tunnelsOf = remembered(
  (device: Device) => [...device.interfaces.values()].filter(({ type }) => type === "Tunnel").length,
);

/**
 * All links of a cloud that a comparison needs. Hub-spoke and hub-hub: every pair that an NHS, a mapping or a destination
 * ties; a spoke that nothing ties to any hub, present or absent, is compared with all hubs. Spoke-spoke (phases 2 and 3, and
 * where no phase is known): pairs in which one names the other (key, IKE peer, BGP neighbour, mapping), and, when not all
 * spokes are alike, each spoke with one that stands for the largest group of equals. Never all pairs: linear in the size
 * of the texts.
 */
export const linksOf: (cloud: Cloud) => readonly Link[] = remembered(
  (cloud) => linksOfPairs.get(cloud) ?? tiesOf(cloud).map(({ kind, a, b }) => ({ cloud, kind, a, b })),
);

/** A link without its cloud: the same object again while its two members are the same. */
export type Tie = Pick<Link, "kind" | "a" | "b">;

/** The links of `allLinks`, for who looks at nothing but the two members. */
export const allTies: (network: Network) => readonly Tie[] = remembered((network) => [
  ...network.clouds.flatMap(tiesOf),
  ...outsideOf(network).map(linkOfPair),
]);

/** The links of a cloud, likewise. */
export const tiesOf: (cloud: Cloud) => readonly Tie[] = remembered(
  (cloud) => linksOfPairs.get(cloud) ?? tiesIn(cloud.members, cloud),
);

const tiesIn = rememberedLike(findTies, tiesTheSame, (ties, replaced) =>
  ties.map((tie) =>
    replaced.has(tie.a) || replaced.has(tie.b)
      ? { kind: tie.kind, a: replaced.get(tie.a) ?? tie.a, b: replaced.get(tie.b) ?? tie.b }
      : tie,
  ),
);

/** Whether two versions of a member are tied to the same others. */
function tiesTheSame(a: Member, b: Member): boolean {
  if (a.role !== b.role || !seemsSame(a, b)) return false;
  return (
    a.role === "hub" ||
    (isAlike(namedTransports(a), namedTransports(b)) &&
      isAlike(namedOverlays(a), namedOverlays(b)) &&
      isOneShape(a, b))
  );
}

function findTies(members: readonly Member[], cloud: Cloud): readonly Tie[] {
  const ties: Tie[] = [];
  const met = new Map<Member, Set<Member>>();
  const tie = (x: Member, y: Member): void => {
    if (x === y || x.device === y.device || met.get(x)?.has(y) || met.get(y)?.has(x)) return;
    const seen = met.get(x);
    if (seen) seen.add(y);
    else met.set(x, new Set([y]));
    const [a, b] = x.role === "spoke" && y.role === "hub" ? [y, x] : [x, y];
    const kind = a.role !== b.role ? "hub-spoke" : a.role === "hub" ? "hub-hub" : "spoke-spoke";
    ties.push({ kind, a, b });
  };
  for (const member of members) for (const hub of hubsOf(cloud, member)) tie(hub, member);
  if (cloud.phase !== 1) {
    const spokes = cloud.spokes.filter((each) => !each.pointToPoint);
    for (const spoke of spokes) for (const other of spokesNamedBy(cloud, spoke)) tie(spoke, other);
    for (const [a, b] of likePairs(spokes)) tie(a, b);
  }
  return ties;
}

/** The hubs of the cloud to which a member is tied. */
function hubsOf(cloud: Cloud, member: Member): readonly Member[] {
  const servers = serversOf(cloud, member);
  const hubs = new Set<Member>();
  const index = indexOfMembers(cloud);
  const add = (found: readonly Member[] | undefined): void => {
    for (const each of found ?? []) if (each.role === "hub" && each !== member) hubs.add(each);
  };
  for (const { hub, nbma } of servers) {
    if (hub) hubs.add(hub);
    else if (nbma.type === "address") add(index.byTransport.get(nbma.address));
  }
  for (const { protocol } of member.nhrp?.maps ?? []) add(index.byOverlay.get(protocol.value ?? ""));
  add(index.byTransport.get(member.tunnel.destination?.value ?? ""));
  if (hubs.size > 0 || member.role === "hub" || servers.length > 0) return [...hubs];
  return member.tunnel.destination ? [] : cloud.hubs;
}

/** Multipoint spokes that a spoke names by a transport or overlay address. */
function spokesNamedBy(cloud: Cloud, spoke: Member): readonly Member[] {
  const { byTransport, byOverlay } = indexOfMembers(cloud);
  const named = [
    ...namedTransports(spoke).flatMap((address) => byTransport.get(address) ?? []),
    ...namedOverlays(spoke).flatMap((address) => byOverlay.get(address) ?? []),
  ];
  return named.filter((each) => each.role === "spoke" && !each.pointToPoint);
}

/** One pair when all are alike, else each with one that stands for the largest group. */
function likePairs(spokes: readonly Member[]): readonly (readonly [Member, Member])[] {
  const groups = new Map<string, Member[]>();
  const likeness = likenessOf();
  for (const spoke of spokes) {
    const key = likeness(spoke);
    addTo(groups, key, spoke);
  }
  const [largest] = [...groups.values()].sort((a, b) => b.length - a.length);
  const [first, second] = largest ?? [];
  if (!first) return [];
  if (groups.size === 1) return second ? [[first, second]] : [];
  return spokes.filter((each) => each !== first).map((each) => [first, each] as const);
}
