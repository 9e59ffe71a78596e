/** What one filter drops, all in one finding. */
import type { Device } from "../model/device.ts";
import type { Drop, Filter } from "../network/drops.ts";
import { type Carrier, carrierWords, filteredPeers, type TransportPeer } from "../network/transport-peers.ts";
import type { Network } from "../network/types.ts";
import { listOf } from "./words.ts";

export interface Dropped {
  readonly device: Device;
  /** Whose packets are dropped, and which kinds of them. */
  readonly arrivals: readonly TransportPeer[];
  readonly carriers: readonly Carrier[];
  /** The first of the drops. */
  readonly drop: Drop;
  /** `access list X on R1's Gi0/0 drops IKE (UDP 500) and ESP from R2 (192.0.2.2): the tunnel does not come up`. */
  readonly message: string;
}

/** What filters of one kind drop of the tunnels of all routers, once for each filter. */
export function droppedBy(filter: Filter, network: Network): readonly Dropped[] {
  const groups = new Map<
    object,
    {
      readonly device: Device;
      readonly drop: Drop;
      readonly carriers: Set<Carrier>;
      readonly peers: Set<string>;
      readonly arrivals: TransportPeer[];
    }
  >();
  for (const peer of filteredPeers(network)) {
    for (const carrier of peer.carriers) {
      const drop = filter(peer, carrier);
      if (drop?.type !== "dropped") continue;
      const group = groups.get(drop.filter) ?? {
        device: peer.device,
        drop,
        carriers: new Set(),
        peers: new Set(),
        arrivals: [],
      };
      groups.set(drop.filter, group);
      if (!group.arrivals.includes(peer)) group.arrivals.push(peer);
      group.carriers.add(carrier);
      group.peers.add(peer.name === undefined ? peer.peer : `${peer.name} (${peer.peer})`);
    }
  }
  return [...groups.values()].map(({ device, drop, carriers, peers, arrivals }) => {
    const what = listOf([...carriers].map((each) => carrierWords[each]));
    const message = `${drop.what} drops ${what} ${drop.direction} ${listOf([...peers])}: the tunnel does not come up`;
    return { device, drop, message, arrivals, carriers: [...carriers] };
  });
}
