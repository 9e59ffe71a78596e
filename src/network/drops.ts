/** Which packets of its own tunnels a router's filters drop: access lists, control-plane policing, the zone firewall, static translations. */
import type { Device } from "../model/device.ts";
import type { ZonePair } from "../model/filter.ts";
import type { Interface } from "../model/interface.ts";
import type { Place } from "../model/place.ts";
import { type Packet, verdictOf } from "./access-list.ts";
import { type Treatment, treatmentOf } from "./inspection.ts";
import { policingOf } from "./policing.ts";
import { forwardingAt } from "./translation.ts";
import { type Arrival, type Carrier, packetFrom } from "./transport-peers.ts";

export interface Drop {
  readonly type: "dropped";
  /** What drops, as a sentence begins: `R1's control-plane policing`. */
  readonly what: string;
  readonly direction: "from" | "to";
  /** The line that drops; the list or policy whose end drops the rest. */
  readonly at: Place;
  /** Where the filter is put to use. */
  readonly use: Place;
  /** One and the same object for all that one filter drops. */
  readonly filter: object;
}

/** What a filter does with one kind of packets to or from a far end; undefined: they pass, or no such filter stands there. */
export type Filter = (peer: Arrival, carrier: Carrier) => Drop | { readonly type: "unknown" } | undefined;

const unknown = { type: "unknown" } as const;

/** The list on the interface at which the packets come in. A router does not filter what it sends itself. */
export const accessListDrop: Filter = (peer, carrier) => {
  const { device, interface: face } = peer;
  const use = face.accessGroupIn;
  const acl = device.filters.acls.get(use?.value ?? "");
  if (use === undefined || acl === undefined) return undefined;
  const verdict = verdictOf(acl, packetFrom(peer, carrier));
  if (verdict.type === "permit") return undefined;
  // Stateful inspection lets answers in: then the list alone does not decide.
  if (verdict.type === "unknown" || inspects(device, face)) return unknown;
  const what = `access list \`${acl.name}\` on ${device.name}'s ${face.name}`;
  return { type: "dropped", what, direction: "from", at: verdict.at, use: use.at, filter: acl };
};

function inspects({ commands }: Device, { name }: Interface): boolean {
  return commands
    .of("InterfaceInspect")
    .some(
      ({ within }) =>
        within?.command.kind === "Interface" && "name" in within.command && within.command.name === name,
    );
}

/** Rates, however low, pass: what is enough cannot be read from a text. */
export const policingDrop: Filter = (peer, carrier) => {
  const { device } = peer;
  const found = policingOf(device, packetFrom(peer, carrier));
  if (found === undefined) return undefined;
  const { at, use } = found;
  return {
    type: "dropped",
    what: `${device.name}'s control-plane policing`,
    direction: "from",
    at,
    use,
    filter: at,
  };
};

/**
 * A static translation of the router's own address takes the packets before its tunnels see them. UDP 4500 alone is needed behind
 * translation only, and whether a translation of all that comes takes what the router itself listens to was not measured.
 */
export const forwardingDrop: Filter = ({ device, interface: face, own, translated }, carrier) => {
  if (face.natSide?.value !== "outside") return undefined;
  const found = forwardingAt(device, face, own);
  if (found === undefined) return undefined;
  const { at, what, inside } = found;
  if (what === "all packets") return unknown;
  if (what === "UDP 4500") return carrier === "nat-t" || translated ? unknown : undefined;
  if (what === "ESP" ? carrier !== "esp" : carrier !== "ike") return undefined;
  const words = `${device.name}'s static translation to ${inside}`;
  return { type: "dropped", what: words, direction: "from", at, use: at, filter: at };
};

/** The pairs between the zone of a tunnel's source and the router itself. */
export const zoneDrop: Filter = (peer, carrier) => {
  if (peer.interface.zone === undefined) return undefined;
  const packet = packetFrom(peer, carrier);
  const [incoming, outgoing] = [pairOf(peer, true), pairOf(peer, false)];
  const leaving = treated(peer, outgoing, reversed(packet));
  if (outgoing && leaving?.type === "dropped") return dropBy(peer, outgoing, leaving.at);
  const arriving = treated(peer, incoming, packet);
  if (incoming && arriving?.type === "dropped") {
    // The answers to what the router starts itself come in.
    if (leaving?.type === "inspected") return undefined;
    return leaving?.type === "unknown" ? unknown : dropBy(peer, incoming, arriving.at);
  }
  return leaving?.type === "unknown" || arriving?.type === "unknown" ? unknown : undefined;
};

function pairOf({ device, interface: face }: Arrival, inbound: boolean): ZonePair | undefined {
  return device.filters.zonePairs.find(({ source, destination }) => {
    const [zone, self] = inbound ? [source, destination] : [destination, source];
    return self.value === "self" && zone.value === face.zone?.value;
  });
}

function treated({ device }: Arrival, pair: ZonePair | undefined, packet: Packet): Treatment | undefined {
  const policy = pair?.policy?.value;
  return policy === undefined ? undefined : treatmentOf(device, policy, packet);
}

function reversed({ protocol, source, destination, sourcePort, destinationPort }: Packet): Packet {
  return {
    protocol,
    source: destination,
    destination: source,
    ...(destinationPort !== undefined && { sourcePort: destinationPort }),
    ...(sourcePort !== undefined && { destinationPort: sourcePort }),
  };
}

function dropBy({ device }: Arrival, pair: ZonePair, at: Place): Drop {
  return {
    type: "dropped",
    what: `${device.name}'s zone pair \`${pair.name}\``,
    direction: pair.destination.value === "self" ? "from" : "to",
    at,
    use: pair.policy?.at ?? pair.at,
    filter: pair,
  };
}
