/** From a network to what each of its routers should show. */
import type { Device } from "../model/device.ts";
import type { Place } from "../model/place.ts";
import { detourFrom } from "../network/detours.ts";
import { allLinks, cryptoLinkUnder } from "../network/links.ts";
import { interiorNeighbors } from "../network/neighbors.ts";
import type { Cloud, Link, Member, Network } from "../network/types.ts";
import { addTo } from "../syntax/add-to.ts";
import { accessTunnels, clientSessions, shortcutPairs } from "./flexvpn.ts";
import { interfacesOf } from "./interfaces.ts";
import { neighborsOf, strangersOf } from "./neighbors.ts";
import { byEnds, eachFlowOnce, eachPeerOnce } from "./once.ts";
import { few, pairsOf } from "./pairs.ts";
import { peersOf } from "./peers.ts";
import type {
  MutualPrediction,
  NeighborPrediction,
  RouterPrediction,
  TunnelPrediction,
} from "./prediction.ts";
import { routesOf } from "./routes.ts";
import { ikeOf, ipsecOf } from "./security.ts";
import { type Session, sessionsOf } from "./session.ts";

/** Names of the rules that found why two devices do not come together, given the lines that the broken step rests on. */
export type Explain = (a: string, b: string, lines: readonly Place[]) => readonly string[];

/**
 * What each router should show, by name.
 *
 * @param explain asked for each pair that does not come up
 */
export function predict(network: Network, explain: Explain = () => []): readonly RouterPrediction[] {
  const scene = sceneOf(network, explain);
  return network.devices.map((device) => {
    const sessions = scene.sessions.get(device.name) ?? [];
    const { tunnels, ike, neighbors } = mutualIn(scene, device);
    const interfaces = interfacesOf(device, sessions);
    return {
      device: device.name,
      interfaces,
      tunnels,
      ike,
      ipsec: eachFlowOnce(sessions.flatMap((each) => ipsecOf(each) ?? []).sort(byEnds)),
      neighbors,
      routes: routesOf(device, tunnels, interfaces),
    };
  });
}

/** The same without what a router shows of its interfaces and of IPsec: little more than half the work. */
export function predictMutually(network: Network, explain: Explain): readonly MutualPrediction[] {
  const scene = sceneOf(network, explain);
  return network.devices.map((device) => mutualIn(scene, device));
}

/** What is found of a network as a whole, by the names of its routers. */
interface Scene {
  readonly sessions: ReadonlyMap<string, readonly Session[]>;
  readonly tunnels: ReadonlyMap<string, readonly TunnelPrediction[]>;
  readonly neighbors: ReadonlyMap<string, readonly NeighborPrediction[]>;
}

function sceneOf(network: Network, explain: Explain): Scene {
  const byMember = sessionsIn(network, explain);
  const sessions = new Map<string, Session[]>(network.devices.map(({ name }) => [name, []]));
  for (const [member, own] of byMember) sessions.get(member.device.name)?.push(...own);
  return {
    sessions,
    tunnels: tunnelsByDevice(network, byMember),
    neighbors: neighborsByDevice(network, byMember),
  };
}

function mutualIn({ sessions, tunnels, neighbors }: Scene, { name }: Device): MutualPrediction {
  const ike = (sessions.get(name) ?? []).flatMap((each) => ikeOf(each) ?? []);
  return {
    device: name,
    tunnels: tunnels.get(name) ?? [],
    ike: eachPeerOnce(ike.sort(byEnds)),
    neighbors: neighbors.get(name) ?? [],
  };
}

type Sessions = ReadonlyMap<Member, readonly Session[]>;

function sessionsIn(network: Network, explain: Explain): Sessions {
  const byMember = new Map<Member, Session[]>();
  const isCarrying = carriers(network);
  const seen = (link: Link) => sessionsOf(link, explain, isCarrying);
  const addAll = (sessions: readonly Session[]): void => {
    for (const session of sessions) addTo(byMember, session.self, session);
  };
  const add = (links: readonly Link[]): void => addAll(links.flatMap(seen));
  add(allLinks(network).filter(({ kind }) => kind !== "spoke-spoke"));
  addAll(clientSessions(network, seen));
  const isKnown = (spoke: Member) => byMember.get(spoke)?.some(({ cause }) => cause === undefined) === true;
  add([...onDemand(network, isKnown), ...shortcutPairs(network, isKnown)]);
  return byMember;
}

/** Crypto maps below tunnels over which something speaks all the time. */
function carriers(network: Network): (link: Link) => boolean {
  const entries = new Set(
    allLinks(network).flatMap((link) => {
      const under = cryptoLinkUnder(link);
      if (under === undefined || interiorNeighbors(link, link.a, link.b).length === 0) return [];
      return [under.a.cryptoMap, under.b.cryptoMap];
    }),
  );
  return ({ a, b }) => entries.has(a.cryptoMap) && entries.has(b.cryptoMap);
}

/** Of each tunnel those that its sessions reach; behind all of them those of its subnet that none reaches. */
function neighborsByDevice(
  { clouds }: Network,
  byMember: Sessions,
): ReadonlyMap<string, readonly NeighborPrediction[]> {
  const found = new Map<string, NeighborPrediction[]>();
  const met = new Map<Member, Set<string>>();
  for (const [member, sessions] of byMember) {
    const addresses = new Set<string>();
    for (const each of sessions.flatMap(neighborsOf)) {
      addTo(found, member.device.name, each);
      if (each.address !== undefined) addresses.add(each.address);
    }
    met.set(member, addresses);
  }
  for (const cloud of clouds) {
    for (const member of cloud.members) {
      const strangers = strangersOf(cloud, member, met.get(member) ?? new Set());
      for (const each of strangers) addTo(found, member.device.name, each);
    }
  }
  return found;
}

/** Pairs of spokes that may talk directly, where they are few. Without a hub that answers none learns where another is. */
function onDemand({ clouds }: Network, isRegistered: (spoke: Member) => boolean): readonly Link[] {
  return clouds.flatMap((cloud) => {
    return pairsOf(directSpokes(cloud).filter(isRegistered)).flatMap(([a, b]): readonly Link[] =>
      a.device === b.device ? [] : [{ cloud, kind: "spoke-spoke", a, b }],
    );
  });
}

function directSpokes({ phase, spokes }: Cloud): readonly Member[] {
  return phase === 2 || phase === 3 ? spokes.filter(({ pointToPoint }) => !pointToPoint) : [];
}

function tunnelsByDevice(
  network: Network,
  byMember: Sessions,
): ReadonlyMap<string, readonly TunnelPrediction[]> {
  const tunnels = new Map<string, TunnelPrediction[]>();
  for (const [name, tunnel] of accessTunnels(network, byMember)) addTo(tunnels, name, tunnel);
  for (const cloud of network.clouds) {
    const direct = new Set(directSpokes(cloud));
    for (const member of cloud.members) {
      const sessions = byMember.get(member) ?? [];
      const detour = direct.has(member) && direct.size > 1 ? detourFrom(cloud, member) : undefined;
      const tunnel: TunnelPrediction = {
        interface: member.interface.name,
        vrf: member.interface.vrf?.value,
        frontVrf: member.transport.vrf,
        family: cloud.family,
        type: typeOf(member),
        address: member.address?.value?.address,
        self: member.transport.address,
        peers: peersOf(cloud, member, sessions),
        morePeers: direct.size > few && direct.has(member) ? direct.size - 1 : 0,
        ...(detour !== undefined && { detour }),
      };
      addTo(tunnels, member.device.name, tunnel);
    }
  }
  return tunnels;
}

function typeOf({ nhrp, role }: Member): TunnelPrediction["type"] {
  if (nhrp === undefined || nhrp.servers.length === 0) return role === "hub" ? "Hub" : "Spoke";
  return role === "hub" ? "Hub/Spoke" : "Spoke";
}
