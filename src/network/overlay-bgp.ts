/** BGP sessions between members of a cloud. */

import type { BgpNeighbor, BgpProcess, BgpTable } from "../model/bgp.ts";
import { addTo } from "../syntax/add-to.ts";
import { remembered } from "../syntax/remembered.ts";
import { covers } from "./address.ts";
import { those } from "./gathered.ts";
import { indexOfMembers } from "./member-index.ts";
import type { Cloud, Member } from "./types.ts";

/** A BGP neighbour that is another member of the cloud. */
export interface BgpOverTunnel {
  readonly process: BgpProcess;
  readonly table: BgpTable;
  /** Of a listen range: what its peer-group gives. */
  readonly neighbor: BgpNeighbor;
  readonly peer: Member;
  /** The neighbour's address is the peer's tunnel address, a loopback of its device, or (listen range) the peer dials. */
  readonly via: "tunnel" | "loopback" | "listen-range";
}

interface Sessions {
  readonly all: readonly BgpOverTunnel[];
  readonly byPeer: ReadonlyMap<Member, readonly BgpOverTunnel[]>;
}

/** BGP sessions of a member with other members of its cloud. */
export function bgpOver(cloud: Cloud, member: Member): readonly BgpOverTunnel[] {
  return sessionsOf(cloud).get(member)?.all ?? [];
}

/** Those of them with one peer. */
export function bgpWith(cloud: Cloud, member: Member, peer: Member): readonly BgpOverTunnel[] {
  return sessionsOf(cloud).get(member)?.byPeer.get(peer) ?? [];
}

/** Whether all of a member's sessions go to loopbacks, which something else must lead to. */
export function isBgpOnLoopbacks(cloud: Cloud, member: Member): boolean {
  const all = bgpOver(cloud, member);
  return all.length > 0 && all.every(({ via }) => via === "loopback");
}

const sessionsOf = remembered((cloud: Cloud): ReadonlyMap<Member, Sessions> => {
  const all = new Map<Member, BgpOverTunnel[]>();
  const callers = new Map<Member, Member[]>();
  const speakers = speakersIn(cloud.members);
  for (const member of speakers) {
    const configured = configuredSessions(cloud, member);
    all.set(member, configured);
    for (const { peer, via } of configured) {
      if (via !== "tunnel") continue;
      addTo(callers, peer, member);
    }
  }
  for (const member of speakers) {
    all.get(member)?.push(...answeredSessions(member, callers.get(member) ?? []));
  }
  return new Map([...all].map(([member, list]) => [member, { all: list, byPeer: byPeer(list) }]));
});

const speakersIn = those(({ device }: Member) => device.bgp !== undefined);

/** The tables of a member's process that serve the tunnel's VRF. */
function tablesOf({ device, interface: face }: Member): readonly { process: BgpProcess; table: BgpTable }[] {
  const { bgp } = device;
  return (bgp?.tables ?? []).flatMap((table) =>
    bgp && table.vrf === face.vrf?.value ? [{ process: bgp, table }] : [],
  );
}

const neighborIndex = remembered(
  ({ neighbors }: BgpTable): ReadonlyMap<string, BgpNeighbor> =>
    new Map(neighbors.map((each) => [each.address, each])),
);

function neighborsAt(table: BgpTable, addresses: readonly string[]): readonly BgpNeighbor[] {
  const index = neighborIndex(table);
  return addresses.flatMap((address) => index.get(address) ?? []);
}

function configuredSessions(cloud: Cloud, member: Member): BgpOverTunnel[] {
  const { byOverlay, byLoopback } = indexOfMembers(cloud);
  // A router may have a thousand tunnels, each a pair of its own.
  const asked = cloud.isPair && [...new Set([...byOverlay.keys(), ...byLoopback.keys()])];
  return tablesOf(member).flatMap(({ process, table }) =>
    (asked ? neighborsAt(table, asked) : table.neighbors).flatMap((neighbor): readonly BgpOverTunnel[] => {
      // The box refuses lines of a neighbour without an AS number.
      if (neighbor.remoteAs === undefined && member.device.text === "complete") return [];
      const other = (found: readonly Member[] | undefined) =>
        found?.find((each) => each.device !== member.device);
      const direct = other(byOverlay.get(neighbor.address));
      if (direct) return [{ process, table, neighbor, peer: direct, via: "tunnel" }];
      const looped = other(byLoopback.get(neighbor.address));
      // Where the tunnel starts is reached beside it.
      return looped && looped.transport.address !== neighbor.address
        ? [{ process, table, neighbor, peer: looped, via: "loopback" }]
        : [];
    }),
  );
}

/** Neighbours that a member names by an address of its tunnel's subnet, of the tables that serve the tunnel. */
export function bgpAlone(member: Member): readonly BgpNeighbor[] {
  const subnet = member.address?.value;
  if (subnet === undefined) return [];
  return tablesOf(member).flatMap(({ table }) =>
    table.neighbors.filter(({ address, remoteAs }) => remoteAs !== undefined && covers(subnet, address)),
  );
}

/** Callers whose tunnel address lies in a listen range and that no `neighbor` line of their own serves. */
function answeredSessions(member: Member, callers: readonly Member[]): readonly BgpOverTunnel[] {
  return tablesOf(member).flatMap(({ process, table }) =>
    table.listenRanges.flatMap(({ prefix, neighbor }) =>
      callers.flatMap((peer): readonly BgpOverTunnel[] => {
        const address = peer.address?.value?.address;
        if (address !== undefined && neighborIndex(table).has(address)) return [];
        const inRange = prefix.value && address !== undefined && covers(prefix.value, address);
        return inRange ? [{ process, table, neighbor, peer, via: "listen-range" }] : [];
      }),
    ),
  );
}

function byPeer(list: readonly BgpOverTunnel[]): ReadonlyMap<Member, readonly BgpOverTunnel[]> {
  const found = new Map<Member, BgpOverTunnel[]>();
  for (const each of list) {
    addTo(found, each.peer, each);
  }
  return found;
}

/** The AS numbers under which a router shows itself: its own, that of its confederation, and `local-as` towards that peer. */
export function asNumbersOf(cloud: Cloud, member: Member, towards: Member): ReadonlySet<number> {
  const { bgp } = member.device;
  const local = bgpWith(cloud, member, towards).map(({ neighbor }) => neighbor.localAs?.value);
  return new Set([bgp?.as, bgp?.confederation?.value, ...local].filter((as) => as !== undefined));
}
