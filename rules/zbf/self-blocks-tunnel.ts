import { rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import type { ZonePair } from "../../src/model/filter.ts";
import type { Place } from "../../src/model/place.ts";
import type { Packet } from "../../src/network/access-list.ts";
import { treatmentOf } from "../../src/network/inspection.ts";
import {
  type Carrier,
  carrierWords,
  filteredPeers,
  packetFrom,
  type TransportPeer,
} from "../../src/network/transport-peers.ts";

interface Drops {
  readonly pair: ZonePair;
  readonly device: string;
  readonly at: Place;
  readonly carriers: Set<Carrier>;
  readonly peers: Set<string>;
}

/** The policy between the zone of a tunnel's source and the router itself. */
function pairOf({ device, interface: face }: TransportPeer, inbound: boolean): ZonePair | undefined {
  return device.filters.zonePairs.find(({ source, destination }) => {
    const [zone, self] = inbound ? [source, destination] : [destination, source];
    return self.value === "self" && zone.value === face.zone?.value;
  });
}

function reversed({ protocol, source, destination, sourcePort, destinationPort }: Packet): Packet {
  const ports = { sourcePort: destinationPort, destinationPort: sourcePort };
  return {
    protocol,
    source: destination,
    destination: source,
    ...(sourcePort !== undefined && ports),
  } as Packet;
}

/** The pair of zones that drops a kind of packets, and where. */
function dropOf(peer: TransportPeer, carrier: Carrier): { pair: ZonePair; at: Place } | undefined {
  const packet = packetFrom(peer, carrier);
  const [incoming, outgoing] = [pairOf(peer, true), pairOf(peer, false)];
  const asked = (pair: ZonePair | undefined, what: Packet) =>
    pair?.policy?.value === undefined ? undefined : treatmentOf(peer.device, pair.policy.value, what);
  const leaving = asked(outgoing, reversed(packet));
  if (outgoing && leaving?.type === "dropped") return { pair: outgoing, at: leaving.at };
  const arriving = asked(incoming, packet);
  if (!incoming || arriving?.type !== "dropped") return undefined;
  // The answers to what the router starts itself come in.
  return leaving?.type === "inspected" || leaving?.type === "unknown"
    ? undefined
    : { pair: incoming, at: arriving.at };
}

export default rule({
  id: "zbf/self-blocks-tunnel",
  summary: "The zone firewall drops the packets of the router's own tunnel",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const drops = new Map<ZonePair, Drops>();
    for (const peer of filteredPeers(network)) {
      if (peer.interface.zone === undefined) continue;
      for (const carrier of peer.carriers) {
        const drop = dropOf(peer, carrier);
        if (drop === undefined) continue;
        const found = drops.get(drop.pair) ?? {
          pair: drop.pair,
          device: peer.device.name,
          at: drop.at,
          carriers: new Set(),
          peers: new Set(),
        };
        drops.set(drop.pair, found);
        found.carriers.add(carrier);
        found.peers.add(peer.name === undefined ? peer.peer : `${peer.name} (${peer.peer})`);
      }
    }
    for (const { pair, device, at, carriers, peers } of drops.values()) {
      const inbound = pair.destination.value === "self";
      report({
        at,
        message: `${device}'s zone pair \`${pair.name}\` drops ${listOf([...carriers].map((each) => carrierWords[each]))} ${inbound ? "from" : "to"} ${listOf([...peers])}: the tunnel does not come up`,
        related: [{ at: pair.policy?.at ?? pair.at, message: "the zone pair's policy is named here" }],
      });
    }
  },
});
