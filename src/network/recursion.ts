/** Whether the protocol over the tunnel also carries the way to the tunnel's own transport addresses. */
import type { Place } from "../model/place.ts";
import type { Prefix } from "../model/routing.ts";
import { addTo } from "../syntax/add-to.ts";
import { remembered } from "../syntax/remembered.ts";
import { covers, familyOf, textOf } from "./address.ts";
import { adjacenciesOf } from "./adjacency.ts";
import { type CarriedPrefix, carriedPrefixes, mayCarry } from "./carried.ts";
import { those } from "./gathered.ts";
import { serversOf } from "./nhrp.ts";
import { staticOver } from "./overlay.ts";
import { type RoutingTable, routeTo, tableOf } from "./routes.ts";
import { sightOf } from "./sight.ts";
import type { Cloud, Member } from "./types.ts";

export interface TransportLeak {
  /** Who brings the transport prefix into the overlay protocol, or whose static route leads there through the tunnel. */
  readonly member: Member;
  readonly protocol: "eigrp" | "ospf" | "bgp" | "rip" | "static";
  /** The line that does it. */
  readonly at: Place;
  readonly cause: "network" | "redistribute" | "default" | "static";
  /** The transport prefix; for a default 0.0.0.0/0. */
  readonly prefix: Prefix;
  /**
   * - `recursion`: a member in `victims` reaches the prefix only by a worse route, so the tunnel's peers are looked for inside it
   * - `bypass`: members share the transport subnet and become neighbours there, traffic may leave in clear
   * - `possible`: the tables of the others are not known
   */
  readonly effect: "recursion" | "bypass" | "possible";
  /** Members whose way to the prefix is replaced, or who share the subnet. */
  readonly victims: readonly Member[];
}

/**
 * All such lines of a cloud, at most one for each member and prefix: the gravest effect, then the first line. Nothing where
 * the transport is in another VRF, the peers hold connected or static routes of that length, or the interface is passive.
 */
export const transportLeaks: (cloud: Cloud) => readonly TransportLeak[] = remembered((cloud) =>
  tellersIn(cloud.members).flatMap((member) => {
    const carried = carriedPrefixes(cloud, member).flatMap((each) => leakOf(cloud, member, each) ?? []);
    return [...staticLeaks(cloud, member), ...gravest(carried)];
  }),
);

/** Members of which some line may lead the way to the transport network into the tunnel. */
const tellersIn = those(
  (member: Member) =>
    member.transport.vrf === member.interface.vrf?.value &&
    (staticOver(member).length > 0 || mayCarry(member)),
);

/** The leaks that turn a member's way to its peers into the tunnel. */
export function recursionsOf(cloud: Cloud, member: Member): readonly TransportLeak[] {
  return recursions(cloud).get(member) ?? [];
}

const recursions = remembered((cloud: Cloud): ReadonlyMap<Member, readonly TransportLeak[]> => {
  const found = new Map<Member, TransportLeak[]>();
  for (const leak of transportLeaks(cloud)) {
    for (const victim of leak.effect === "recursion" ? leak.victims : []) {
      addTo(found, victim, leak);
    }
  }
  return found;
});

const order = ["recursion", "bypass", "possible"] as const;

function gravest(leaks: readonly TransportLeak[]): readonly TransportLeak[] {
  const byPrefix = new Map<string, TransportLeak>();
  for (const leak of leaks.toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect))) {
    const key = textOf(leak.prefix);
    if (!byPrefix.has(key)) byPrefix.set(key, leak);
  }
  return [...byPrefix.values()];
}

/** Static routes that send the packets for an NHS's transport address into the tunnel itself. */
function staticLeaks(cloud: Cloud, member: Member): readonly TransportLeak[] {
  const into = new Set(staticOver(member).map(({ at }) => at));
  if (into.size === 0) return [];
  const table = tableOf(member.device, member.transport.vrf);
  const leaks = new Map<Place, TransportLeak>();
  for (const address of farEnds(cloud, member)) {
    const route = routeTo(table, address);
    if (!route || !into.has(route.at) || leaks.has(route.at)) continue;
    const certain = table.closed || route.prefix.length > 0;
    leaks.set(route.at, {
      member,
      protocol: "static",
      at: route.at,
      cause: route.prefix.length === 0 ? "default" : "static",
      prefix: route.prefix,
      effect: certain ? "recursion" : "possible",
      victims: [member],
    });
  }
  return [...leaks.values()];
}

/** Transport addresses to which a member's packets go. */
function farEnds(cloud: Cloud, member: Member): readonly string[] {
  const { destination } = member.tunnel;
  if (cloud.isPair) return familyOf(destination?.value ?? "") ? [destination?.value ?? ""] : [];
  return serversOf(cloud, member).flatMap(({ nbma }) => (nbma.type === "address" ? [nbma.address] : []));
}

function leakOf(cloud: Cloud, member: Member, carried: CarriedPrefix): TransportLeak | undefined {
  const effects = new Map<TransportLeak["effect"], Member[]>();
  for (const peer of adjacenciesOf(cloud, member, carried.protocol)) {
    const effect = effectOn(peer, member, carried);
    if (!effect || (carried.listensTo && !carried.listensTo(peer))) continue;
    addTo(effects, effect, peer);
  }
  const effect = order.find((each) => effects.has(each));
  const { protocol, at, cause, prefix } = carried;
  return effect && { member, protocol, at, cause, prefix, effect, victims: effects.get(effect) ?? [] };
}

/** What it does to a neighbour that the prefix is told to. */
function effectOn(peer: Member, teller: Member, carried: CarriedPrefix): TransportLeak["effect"] | undefined {
  // Behind a translation the teller is dialled at another address than the one of its own that it may tell.
  const [target] = sightOf(peer, teller).addresses;
  if (target === undefined || peer.transport.vrf !== peer.interface.vrf?.value) return undefined;
  const { prefix, distance, cause } = carried;
  if (!covers(prefix, target)) return undefined;
  const table = tableOf(peer.device, peer.transport.vrf);
  const route = routeTo(table, target);
  if (route && route.prefix.length >= prefix.length) {
    if (route.prefix.length === prefix.length && route.distance > distance) return "recursion";
    const meet = cause === "network" && sharesSubnet(route, peer) && carried.runsOnTransport(peer);
    return meet ? "bypass" : undefined;
  }
  if (cause === "default" || !isSettled(table, peer, carried)) return "possible";
  return route ? "recursion" : undefined;
}

/** Nothing could bring the peer a better route: its overlay process on the LAN side alone does not. */
function isSettled({ openTo }: RoutingTable, peer: Member, carried: CarriedPrefix): boolean {
  const overlay = carried.runsOnTransport(peer) ? undefined : carried.processAt(peer);
  return openTo.every((each) => each === overlay);
}

/** The peer reaches the address on its own source interface. */
function sharesSubnet(
  route: { readonly type: string; readonly interface?: string },
  { transport }: Member,
): boolean {
  return route.type === "connected" && route.interface === transport.interface?.name;
}
