/** What one end of a link shows of the other. */
import type { Place } from "../model/place.ts";
import { chainOf, firstBroken, type Layer, type Step } from "../network/chain.ts";
import { goesElsewhere } from "../network/chain-road.ts";
import { protectionOf } from "../network/ike.ts";
import { serversOf, twinsOf } from "../network/nhrp.ts";
import { tunnelFault } from "../network/tunnel-state.ts";
import type { Cloud, Link, Member } from "../network/types.ts";
import type { PeerPrediction, PeerState } from "./prediction.ts";

/** A link seen from one of its ends. */
export interface Session {
  readonly link: Link;
  readonly self: Member;
  readonly peer: Member;
  /** The peer's state in `show dmvpn`. */
  readonly state: PeerState;
  readonly cause?: PeerPrediction["cause"];
  /** The step that breaks. */
  readonly broken?: Step;
  /** Traffic between spokes brings it up. */
  readonly onDemand: boolean;
}

/** Layers below NHRP's registration, with which UP is decided. */
const belowRouting: ReadonlySet<Layer> = new Set([
  "road",
  "protection",
  "policy",
  "key",
  "ipsec",
  "filter",
  "gre",
  "nhrp",
]);

/** The link from both ends. */
export function sessionsOf(
  link: Link,
  explain: (a: string, b: string, lines: readonly Place[]) => readonly string[],
): readonly Session[] {
  const steps = chainOf(link);
  const broken = firstBroken(steps.filter(({ layer }) => belowRouting.has(layer)));
  const cause = broken && {
    layer: broken.layer,
    says: broken.says,
    rules: explain(
      link.a.device.name,
      link.b.device.name,
      broken.spots.map(({ at }) => at),
    ),
  };
  const open = steps.some(({ layer, state }) => state === "unknown" && belowRouting.has(layer));
  const base = { link, onDemand: link.kind === "spoke-spoke" };
  const { a, b, cloud } = link;
  return (
    [
      [a, b],
      [b, a],
    ] as const
  ).map(([self, peer]): Session => {
    const ends = { ...base, self, peer };
    if (broken === undefined || cause === undefined) return { ...ends, state: open ? "unknown" : "UP" };
    return { ...ends, state: brokenState(cloud, self, peer, broken), cause, broken };
  });
}

/**
 * Measured on IOSv 15.9 and IOL-XE 17.15: an unprotected tunnel never waits for IKE; a protected one with a wrong transport address or
 * peer waits for it whatever else is wrong.
 */
function brokenState(cloud: Cloud, self: Member, peer: Member, { layer, stops }: Step): PeerState {
  if (isUnmeasured(cloud, self) || isUnmeasured(cloud, peer)) return "unknown";
  if ([self, peer].some((each) => each.role === "hub" && goesElsewhere(each, each === self ? peer : self)))
    return "unknown";
  const isProtected = protectionOf(self).type !== "none";
  if (layer === "ipsec") return "IPSEC";
  if (layer === "gre" || (layer === "filter" && stops !== "ike")) return "NHRP";
  if (layer === "nhrp" && !dialsWrong(cloud, self, peer)) return "NHRP";
  return isProtected ? "IKE" : "NHRP";
}

/** A tunnel that is down by itself, that has no address, or whose address another member has too. */
function isUnmeasured(cloud: Cloud, member: Member): boolean {
  return (
    tunnelFault(member) !== undefined ||
    (member.address === undefined && member.device.text === "complete" && !member.cryptoMap) ||
    twinsOf(cloud, member).length > 0
  );
}

/** The spoke's mapping leads to another transport address than the hub's. */
function dialsWrong(cloud: Cloud, self: Member, peer: Member): boolean {
  const line = serversOf(cloud, self).find(({ hub }) => hub === peer);
  const own = peer.transport.address;
  return line?.nbma.type === "address" && own !== undefined && line.nbma.address !== own;
}
