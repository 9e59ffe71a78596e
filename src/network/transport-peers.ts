/** Far ends of tunnels and crypto maps as a router sees them, and the packets that it must let in from each. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import { remembered } from "../syntax/remembered.ts";
import type { Packet } from "./access-list.ts";
import { familyOf, isPrivate } from "./address.ts";
import { misnamedEnds } from "./crypto-ends.ts";
import { appliedIn } from "./crypto-pairs.ts";
import { those } from "./gathered.ts";
import { protectionOf } from "./ike.ts";
import { allTies, type Tie } from "./links.ts";
import { serversOf } from "./nhrp.ts";
import { sightOf } from "./sight.ts";
import { offeredSets } from "./transform.ts";
import { forwardingAt } from "./translation.ts";
import type { Link, Member, Network } from "./types.ts";

/** What a tunnel's packets are on the wire. */
export type Carrier = "ike" | "esp" | "ahp" | "gre" | "nat-t";

export const carrierWords: Readonly<Record<Carrier, string>> = {
  ike: "IKE (UDP 500)",
  esp: "ESP",
  ahp: "AH",
  gre: "GRE",
  "nat-t": "ESP in UDP 4500",
};

/** The two ends of packets that come in. */
export interface Arrival {
  readonly device: Device;
  /** The interface at which the packets come in. */
  readonly interface: Interface;
  /** Own address; undefined when it is dynamic. */
  readonly own: string | undefined;
  /** The address that they come from; undefined when it is not known. */
  readonly peer: string | undefined;
  /** Their source port may not be the usual one. */
  readonly translated?: true;
}

export interface TransportPeer extends Arrival {
  /** The far end's address. */
  readonly peer: string;
  /** The far end's device, when it is among the files. */
  readonly name: string | undefined;
  readonly carriers: readonly Carrier[];
}

/**
 * All far ends that are certain and whose packets come in by an interface with an access list or in a zone, or to a control plane with a policy: hubs of spokes,
 * spokes of hubs, the other end of a point-to-point tunnel, peers of crypto maps. Left out where translation on the path is
 * likely (one address private, the other not): then the packets are others.
 */
export const filteredPeers: (network: Network) => readonly TransportPeer[] = remembered((network) => {
  const found = new Map<string, TransportPeer>();
  const add = (peer: TransportPeer): void => {
    if (familyOf(peer.peer) !== "ipv4" || peer.carriers.length === 0 || isTranslated(peer)) return;
    const { device, interface: face } = peer;
    const key = `${device.at.path}\n${device.name}\n${face.name}\n${peer.peer}\n${peer.carriers}`;
    if (found.get(key)?.name === undefined) found.set(key, peer);
  };
  const addTunnel = (member: Member, peer: string, name: string | undefined): void => {
    const { device, transport } = member;
    if (!isFiltered(device, transport.interface)) return;
    const carriers = carriersOf(member);
    add({ device, interface: transport.interface, own: transport.address, peer, name, carriers });
  };
  for (const { a, b } of filteredIn(allTies(network))) {
    addSeen(addTunnel, a, b);
    addSeen(addTunnel, b, a);
  }
  for (const cloud of network.clouds) {
    for (const member of cloud.absentHubs.flatMap(({ clients }) => clients.map((each) => each.member))) {
      for (const { nbma, hub } of serversOf(cloud, member)) {
        if (hub === undefined && nbma.type === "address") addTunnel(member, nbma.address, undefined);
      }
    }
  }
  // Who calls another address than the map's gets no answer, whatever the filter says.
  const misnamed = new Set(misnamedEnds(network).map(({ answering }) => answering.map));
  for (const { device, interface: face, map, entry, own } of appliedIn(network.devices)) {
    if (entry.type !== "ipsec-isakmp" || !isFiltered(device, face) || misnamed.has(map)) continue;
    const end = { device, interface: face, own, name: undefined };
    for (const { value } of entry.peers) {
      if (value !== undefined) add({ ...end, peer: value, carriers: ["ike", "esp"] });
    }
  }
  return [...found.values()];
});

/** With IPsec at one end only, which packets come is not the filter's fault. */
const filteredIn = those(
  ({ kind, a, b }: Tie) =>
    kind !== "spoke-spoke" &&
    [a, b].some(({ device, transport }) => isFiltered(device, transport.interface)) &&
    isAlike(a, b),
);

/** Protected both or neither. */
function isAlike(a: Member, b: Member): boolean {
  return (protectionOf(a).type === "none") === (protectionOf(b).type === "none");
}

/** One address is private, the other is not: somewhere on the way one of them is another. */
function isTranslated({ own, peer }: Pick<Arrival, "own" | "peer">): boolean {
  return own !== undefined && peer !== undefined && isPrivate(own) !== isPrivate(peer);
}

function isFiltered({ commands }: Device, face: Interface | undefined): face is Interface {
  if (face === undefined) return false;
  return (face.accessGroupIn ?? face.zone) !== undefined || commands.of("ControlPlanePolicy").length > 0;
}

/** Also where a translation takes something. */
function mayLose({ device, transport }: Member): boolean {
  const { interface: outside, address } = transport;
  if (isFiltered(device, transport.interface)) return true;
  if (device.filters.nat.length === 0 || outside?.natSide?.value !== "outside") return false;
  return forwardingAt(device, outside, address) !== undefined;
}

function addSeen(
  add: (member: Member, peer: string, name: string) => void,
  member: Member,
  peer: Member,
): void {
  if (!isFiltered(member.device, member.transport.interface)) return;
  const { addresses, certain } = sightOf(member, peer);
  const [address] = addresses;
  if (certain && address !== undefined) add(member, address, peer.device.name);
}

/** What comes in at one end of a link, and as what: one kind of each group has to pass. */
export interface Incoming {
  readonly arrival: Arrival;
  readonly kinds: readonly (readonly Carrier[])[];
}

/**
 * What the ends of a link have to let in, where a filter stands; of an end that is not known for sure, or that translation hides, without its
 * address. Nothing where one end alone is protected, or where IPv6 carries the tunnel.
 */
export function incomingOf({ a, b }: Pick<Link, "a" | "b">): readonly Incoming[] {
  if (!isAlike(a, b)) return [];
  return [incoming(a, b), incoming(b, a)].flatMap((each) => each ?? []);
}

function incoming(member: Member, far: Member): Incoming | undefined {
  const { device, transport } = member;
  const face = transport.interface;
  if (
    face === undefined ||
    !mayLose(member) ||
    member.tunnel.mode === "gre6" ||
    member.tunnel.mode === "mgre6"
  )
    return undefined;
  const carriers = carriersOf(member);
  const { addresses, certain } = sightOf(member, far);
  const [address] = addresses;
  if (carriers.length === 0 || (address !== undefined && familyOf(address) !== "ipv4")) return undefined;
  const ends = { device, interface: face, own: transport.address, peer: certain ? address : undefined };
  const isHidden = !certain || isTranslated(ends);
  return {
    arrival: isHidden ? { ...ends, translated: true } : ends,
    kinds: carriers.map((each) => (isHidden && each === "esp" ? [each, "nat-t"] : [each])),
  };
}

/** The packet of a kind that comes from a far end. */
export function packetFrom({ peer, own, translated }: Arrival, carrier: Carrier): Packet {
  const ends = { source: peer, destination: own };
  if (carrier !== "ike" && carrier !== "nat-t") return { protocol: carrier, ...ends };
  const port = carrier === "ike" ? 500 : 4500;
  return { protocol: "udp", ...ends, destinationPort: port, ...(translated ? {} : { sourcePort: port }) };
}

/** ESP without AH where nobody asks for AH; nothing where the protection is not known or a crypto map says it. */
function carriersOf(member: Member): readonly Carrier[] {
  const { type } = protectionOf(member);
  const { mode } = member.tunnel;
  if (type === "none") return mode === "gre" || mode === "mgre" ? ["gre"] : [];
  if (type !== "ikev1" && type !== "ikev2") return [];
  const sets = offeredSets(member) ?? [];
  const uses = (word: string) =>
    sets.length > 0 && sets.every(({ algorithms }) => algorithms?.some((each) => each.startsWith(word)));
  return ["ike", ...(uses("esp-") ? (["esp"] as const) : []), ...(uses("ah-") ? (["ahp"] as const) : [])];
}
