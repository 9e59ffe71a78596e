/** Neighbours of EIGRP, OSPF and BGP over a tunnel. */
import { multicastsToSpokes, serversOf } from "../network/nhrp.ts";
import { stuckInExchange } from "../network/ospf-mtu.ts";
import { asNumbersOf, bgpWith, eigrpOver, ospfOver } from "../network/overlay.ts";
import { subnetRelation } from "../network/overlay-subnet.ts";
import {
  compareAuthentication,
  eigrpAuthentication,
  ospfAuthentication,
} from "../network/routing-authentication.ts";
import type { Cloud, Member } from "../network/types.ts";
import type { NeighborPrediction } from "./prediction.ts";
import type { Session } from "./session.ts";

type State = NeighborPrediction["state"];

/** Neighbours that both ends are configured for. Spokes are neighbours of hubs only. */
export function neighborsOf(session: Session): readonly NeighborPrediction[] {
  const { self, peer, onDemand } = session;
  if (onDemand || self.cryptoMap) return [];
  const place = {
    interface: self.interface.name,
    device: peer.device.name,
    address: peer.address?.value?.address,
  };
  return [
    ...eigrp(session).map((each) => ({ protocol: "eigrp" as const, ...place, ...each })),
    ...ospf(session).map((each) => ({ protocol: "ospf" as const, ...place, ...each })),
    ...bgp(session).map((each) => ({ protocol: "bgp" as const, ...place, ...each })),
  ];
}

function eigrp(session: Session): readonly { number: number; state: State }[] {
  const { self, peer, link } = session;
  return eigrpOver(self).flatMap((mine) => {
    if (mine.silent) return [];
    const other = eigrpOver(peer).find(({ process }) => process.as === mine.process.as);
    if (other === undefined || other.silent) return [];
    const accepts = compareAuthentication(eigrpAuthentication(self, mine), eigrpAuthentication(peer, other));
    const hello = all(verdict(accepts), hellosPass(link.cloud, self, peer), inOneSubnet(self, peer));
    return [{ number: mine.process.as, state: all(stateOf(session), hello) }];
  });
}

function ospf(session: Session): readonly { number: number; state: State }[] {
  const { self, peer, link } = session;
  const [mine, other] = [ospfOver(self), ospfOver(peer)];
  if (!mine || !other || mine.silent || other.silent) return [];
  const timers =
    mine.hello === undefined ||
    other.hello === undefined ||
    mine.dead === undefined ||
    other.dead === undefined
      ? "unknown"
      : mine.hello === other.hello && mine.dead === other.dead && mine.area === other.area
        ? "up"
        : "down";
  const accepts = compareAuthentication(ospfAuthentication(self, mine), ospfAuthentication(peer, other));
  const exchange: State = stuckInExchange(self, peer) ? "down" : "up";
  const hello = all(
    verdict(accepts),
    timers,
    hellosPass(link.cloud, self, peer),
    inOneSubnet(self, peer),
    exchange,
  );
  return [{ number: mine.processNumber, state: all(stateOf(session), hello) }];
}

/** BGP needs no multicast: a session of both ends, each with the other's AS. */
function bgp(session: Session): readonly {
  number: number | undefined;
  state: State;
  address: string | undefined;
}[] {
  const { self, peer, link } = session;
  return bgpWith(link.cloud, self, peer).map(({ neighbor, via }) => {
    const answers = bgpWith(link.cloud, peer, self);
    const expected = neighbor.remoteAs?.value;
    const theirs = answers.map((each) => expects(link.cloud, each.neighbor.remoteAs?.value, self, peer));
    const fits = all(...theirs, expects(link.cloud, expected, peer, self));
    return {
      number: expected,
      address: via === "listen-range" ? peer.address?.value?.address : neighbor.address,
      state: all(stateOf(session), answers.length > 0 ? fits : "down"),
    };
  });
}

/** Whether a router has the AS number that its neighbour expects of it. */
function expects(cloud: Cloud, expected: number | undefined, member: Member, towards: Member): State {
  const numbers = asNumbersOf(cloud, member, towards);
  if (expected === undefined || numbers.size === 0) return "unknown";
  return numbers.has(expected) ? "up" : "down";
}

/** Neighbours in two subnets do not hear each other. */
function inOneSubnet(self: Member, peer: Member): State {
  return subnetRelation(self, peer) === "apart" ? "down" : "up";
}

/** Whether hellos reach the other end both ways: the spoke sends to its hub, the hub to its spokes. */
function hellosPass(cloud: Cloud, self: Member, peer: Member): State {
  return all(sendsTo(cloud, self, peer), sendsTo(cloud, peer, self));
}

function sendsTo(cloud: Cloud, from: Member, to: Member): State {
  if (from.pointToPoint) return "up";
  const line = serversOf(cloud, from).find(({ hub }) => hub === to);
  const passes = line === undefined ? multicastsToSpokes(cloud, from) : line.multicast;
  return passes === undefined ? "unknown" : passes ? "up" : "down";
}

function verdict(accepts: ReturnType<typeof compareAuthentication>): State {
  return accepts === "same" ? "up" : accepts === "unknown" ? "unknown" : "down";
}

function stateOf({ state, cause }: Session): State {
  if (cause !== undefined) return "down";
  return state === "UP" ? "up" : "unknown";
}

/** Up when all are. */
function all(...states: readonly State[]): State {
  if (states.includes("down")) return "down";
  return states.includes("unknown") ? "unknown" : "up";
}
