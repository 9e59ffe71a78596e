/** Neighbours of EIGRP, OSPF and BGP over a tunnel. */
import type { NeighborState } from "../network/neighbor-fit.ts";
import { interiorNeighbors } from "../network/neighbors.ts";
import { bgpNeighbors } from "../network/neighbors-bgp.ts";
import type { NeighborPrediction } from "./prediction.ts";
import type { Session } from "./session.ts";

/** How a neighbour shows itself: one that comes and goes may be seen or not. */
const shown: Readonly<Record<NeighborState, NeighborPrediction["state"]>> = {
  up: "up",
  "no routes": "up",
  flaps: "unknown",
  unknown: "unknown",
  "not shown": "unknown",
  down: "down",
};

/** Neighbours that both ends are configured for. Spokes are neighbours of hubs only. */
export function neighborsOf(session: Session): readonly NeighborPrediction[] {
  const { self, peer, link, onDemand } = session;
  if (onDemand || self.cryptoMap) return [];
  return [...interiorNeighbors(link, self, peer), ...bgpNeighbors(link.cloud, self, peer)].flatMap(
    ({ protocol, number, address, state }): readonly NeighborPrediction[] => {
      if (protocol === "rip") return [];
      const { name, vrf } = self.interface;
      const { family } = link.cloud;
      const isLinkLocal = family === "ipv6" && protocol === "eigrp";
      const place = { family, interface: name, vrf: vrf?.value, device: peer.device.name };
      return [
        {
          protocol,
          number,
          ...place,
          address: isLinkLocal ? undefined : address,
          state: below(session) ?? shown[state],
        },
      ];
    },
  );
}

/** What the tunnel itself decides; undefined where it is up. */
function below({ state, cause }: Session): "down" | "unknown" | undefined {
  if (cause !== undefined) return "down";
  return state === "UP" ? undefined : "unknown";
}
