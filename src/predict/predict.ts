/** From a network to what each of its routers should show. */
import type { Place } from "../model/place.ts";
import { detourFrom } from "../network/detours.ts";
import { allLinks, cryptoLinkUnder } from "../network/links.ts";
import { interiorNeighbors } from "../network/neighbors.ts";
import { templateLinks } from "../network/template-links.ts";
import type { Cloud, Link, Member, Network } from "../network/types.ts";
import { addTo } from "../syntax/add-to.ts";
import { interfacesOf } from "./interfaces.ts";
import { neighborsOf, strangersOf } from "./neighbors.ts";
import { compareAddresses } from "./order.ts";
import { peersOf } from "./peers.ts";
import type {
  IkePrediction,
  IpsecPrediction,
  NeighborPrediction,
  RouterPrediction,
  TunnelPrediction,
} from "./prediction.ts";
import { ikeOf, ipsecOf } from "./security.ts";
import { type Session, sessionsOf } from "./session.ts";

/** Up to so many spokes each pair of them is predicted; above they are counted, so that the work stays linear. */
const few = 50;

/** Names of the rules that found why two devices do not come together, given the lines that the broken step rests on. */
export type Explain = (a: string, b: string, lines: readonly Place[]) => readonly string[];

/**
 * What each router should show, by name.
 *
 * @param explain asked for each pair that does not come up
 */
export function predict(network: Network, explain: Explain = () => []): readonly RouterPrediction[] {
  const byMember = new Map<Member, Session[]>();
  const isCarrying = carriers(network);
  const add = (links: readonly Link[]): void => {
    for (const session of links.flatMap((link) => sessionsOf(link, explain, isCarrying))) {
      addTo(byMember, session.self, session);
    }
  };
  add(allLinks(network).filter(({ kind }) => kind !== "spoke-spoke"));
  add(templateLinks(network));
  add(onDemand(network, (spoke) => byMember.get(spoke)?.some(({ cause }) => cause === undefined) === true));
  const byDevice = new Map<string, Session[]>(network.devices.map(({ name }) => [name, []]));
  for (const [member, sessions] of byMember) byDevice.get(member.device.name)?.push(...sessions);
  const tunnels = tunnelsByDevice(network, byMember);
  const strangers = strangersByDevice(network, byMember);
  return network.devices.map((device) => {
    const sessions = byDevice.get(device.name) ?? [];
    return {
      device: device.name,
      interfaces: interfacesOf(device, sessions),
      tunnels: tunnels.get(device.name) ?? [],
      ike: eachPeerOnce(sessions.flatMap((each) => ikeOf(each) ?? []).sort(byEnds)),
      ipsec: eachFlowOnce(sessions.flatMap((each) => ipsecOf(each) ?? []).sort(byEnds)),
      neighbors: [...sessions.flatMap(neighborsOf), ...(strangers.get(device.name) ?? [])],
    };
  });
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

function strangersByDevice(
  { clouds }: Network,
  byMember: ReadonlyMap<Member, readonly Session[]>,
): ReadonlyMap<string, readonly NeighborPrediction[]> {
  const found = new Map<string, NeighborPrediction[]>();
  for (const cloud of clouds) {
    for (const member of cloud.members) {
      const met = (byMember.get(member) ?? []).flatMap(neighborsOf).flatMap(({ address }) => address ?? []);
      for (const each of strangersOf(cloud, member, new Set(met))) addTo(found, member.device.name, each);
    }
  }
  return found;
}

/** Pairs of spokes that may talk directly, where they are few. Without a hub that answers none learns where another is. */
function onDemand({ clouds }: Network, isRegistered: (spoke: Member) => boolean): readonly Link[] {
  return clouds.flatMap((cloud) => {
    const spokes = directSpokes(cloud).filter(isRegistered);
    if (spokes.length > few) return [];
    return spokes.flatMap((a, index) =>
      spokes
        .slice(index + 1)
        .flatMap((b): readonly Link[] =>
          a.device === b.device ? [] : [{ cloud, kind: "spoke-spoke", a, b }],
        ),
    );
  });
}

function directSpokes({ phase, spokes }: Cloud): readonly Member[] {
  return phase === 2 || phase === 3 ? spokes.filter(({ pointToPoint }) => !pointToPoint) : [];
}

function tunnelsByDevice(
  { clouds }: Network,
  byMember: ReadonlyMap<Member, readonly Session[]>,
): ReadonlyMap<string, readonly TunnelPrediction[]> {
  const tunnels = new Map<string, TunnelPrediction[]>();
  for (const cloud of clouds) {
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

/** Tunnels between the same two addresses share an IKE SA; one that is there anyway stands before one on demand. */
function eachPeerOnce(ike: readonly IkePrediction[]): readonly IkePrediction[] {
  return once(ike, ({ version, frontVrf }) => `${version} ${frontVrf}`);
}

/** IPv4 and IPv6 of one tunnel go through the same SAs: IPsec sees GRE alone. */
function eachFlowOnce(ipsec: readonly IpsecPrediction[]): readonly IpsecPrediction[] {
  return once(ipsec, (each) => each.interface);
}

/** Of several between the same two addresses the first that is up; all that lack an address. */
function once<T extends Ends>(all: readonly T[], keyOf: (each: T) => string): readonly T[] {
  const chosen = new Map<string, T>();
  const isUp = ({ state }: Ends) => state === "ACTIVE" || state === "QM_IDLE" || state === "READY";
  all.forEach((each, index) => {
    const { local, remote } = each;
    const isWhole = local !== undefined && remote !== undefined;
    const key = isWhole ? `${local} ${remote} ${keyOf(each)}` : String(index);
    const met = chosen.get(key);
    if (met === undefined || (isUp(each) && !isUp(met) && !each.onDemand)) chosen.set(key, each);
  });
  return [...chosen.values()];
}

interface Ends {
  readonly onDemand: boolean;
  readonly local: string | undefined;
  readonly remote: string | undefined;
  readonly state: string;
}

function byEnds(a: Ends, b: Ends): number {
  return (
    Number(a.onDemand) - Number(b.onDemand) ||
    compareAddresses(a.remote, b.remote) ||
    compareAddresses(a.local, b.local)
  );
}
