/** Neighbours of routing protocols over a tunnel. */
import type { NeighborState } from "../network/neighbor-fit.ts";
import { interiorNeighbors } from "../network/neighbors.ts";
import { bgpNeighbors } from "../network/neighbors-bgp.ts";
import { isisNeighbors } from "../network/neighbors-isis.ts";
import { rivalsOf } from "../network/nhrp.ts";
import { bgpAlone } from "../network/overlay-bgp.ts";
import type { Cloud, Member } from "../network/types.ts";
import { ospfIdentity, ospfShows } from "./ospf-state.ts";
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
  const isMade = link.a.interface.type === "Virtual-Template";
  const all = [
    ...interiorNeighbors(link, self, peer),
    ...isisNeighbors(self, peer),
    ...bgpNeighbors(link.cloud, self, peer),
  ];
  return all.map(({ protocol, number, address, state }): NeighborPrediction => {
    const { name, vrf } = self.interface;
    const { family } = link.cloud;
    const isLinkLocal = family === "ipv6" && protocol === "eigrp";
    const place = { family, interface: name, vrf: vrf?.value, device: peer.device.name };
    const shows = protocol === "ospf" ? ospfShows(session, state) : undefined;
    return {
      protocol,
      number,
      ...place,
      address: isLinkLocal ? linkLocalOf(peer) : address,
      // Which addresses a template hands out decides who is meant.
      state: below(session) ?? (isMade && state === "down" ? "unknown" : shown[state]),
      ...(shows !== undefined && { shows }),
      ...(protocol === "ospf" && ospfIdentity(peer)),
    };
  });
}

/** By it neighbours of IPv6 know each other; undefined where the box makes it up from a MAC address. */
function linkLocalOf({ interface: { ipv6Addresses } }: Member): string | undefined {
  return ipv6Addresses.find(({ value }) => value?.address.startsWith("fe80:"))?.value?.address;
}

/** Neighbours of BGP in the tunnel's subnet whom no session reaches: BGP keeps a row of each. */
export function strangersOf(
  cloud: Cloud,
  member: Member,
  met: ReadonlySet<string>,
): readonly NeighborPrediction[] {
  const { name, vrf } = member.interface;
  const place = { family: cloud.family, interface: name, vrf: vrf?.value };
  return bgpAlone(member).flatMap(({ address, remoteAs }): readonly NeighborPrediction[] => {
    if (met.has(address)) return [];
    const owner = cloud.members.find((each) => each.address?.value?.address === address);
    if (owner?.device === member.device) return [];
    // A hub asks nobody where another one is.
    const isLost = owner !== undefined && member.nhrp?.servers.length === 0 && member.nhrp.maps.length === 0;
    const state = isLost ? "down" : "unknown";
    return [
      { protocol: "bgp", number: remoteAs?.value, ...place, address, device: owner?.device.name, state },
    ];
  });
}

/** What the tunnel itself decides; undefined where it is up. */
function below({ link: { cloud }, self, peer, state, cause }: Session): "down" | "unknown" | undefined {
  const isDisputed = [self, peer].some((each) => rivalsOf(cloud, each).length > 0);
  if (cause !== undefined) return isDisputed ? "unknown" : "down";
  return state === "UP" ? undefined : "unknown";
}
