import { rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import type { Place } from "../../src/model/place.ts";
import { droppedByPolicing } from "../../src/network/policing.ts";
import { type Carrier, carrierWords, filteredPeers, packetFrom } from "../../src/network/transport-peers.ts";

interface Drops {
  readonly device: string;
  readonly at: Place;
  readonly carriers: Set<Carrier>;
  readonly peers: Set<string>;
}

export default rule({
  id: "copp/drops-tunnel",
  summary: "Control-plane policing drops the packets of the router's own tunnel",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const drops = new Map<Place, Drops>();
    for (const each of filteredPeers(network)) {
      const { device, carriers, peer, name } = each;
      if (device.commands.of("ControlPlanePolicy").length === 0) continue;
      for (const carrier of carriers) {
        const at = droppedByPolicing(device, packetFrom(each, carrier));
        if (at === undefined) continue;
        const found = drops.get(at) ?? { device: device.name, at, carriers: new Set(), peers: new Set() };
        drops.set(at, found);
        found.carriers.add(carrier);
        found.peers.add(name === undefined ? peer : `${name} (${peer})`);
      }
    }
    for (const { device, at, carriers, peers } of drops.values()) {
      report({
        at,
        message: `${device}'s control-plane policing drops ${listOf([...carriers].map((each) => carrierWords[each]))} from ${listOf([...peers])}: the tunnel does not come up`,
      });
    }
  },
});
