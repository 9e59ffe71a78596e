/** What one end of a link shows of the other. */
import type { Place } from "../model/place.ts";
import { chainOf, firstBroken, type Layer, type Step } from "../network/chain.ts";
import { goesElsewhere, isLeftToProviders } from "../network/chain-road.ts";
import { protectionOf } from "../network/ike.ts";
import { rivalsOf, serversOf, withoutServer } from "../network/nhrp.ts";
import { misdirected } from "../network/tunnel-ends.ts";
import { tunnelFault } from "../network/tunnel-state.ts";
import type { Cloud, Link, Member } from "../network/types.ts";
import { wiresDiffer } from "../network/wire.ts";
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
  /** Traffic brings it up: between spokes, or what a crypto map protects. */
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

/**
 * The link from both ends.
 *
 * @param isCarrying a tunnel with traffic of its own goes through the crypto maps of this link
 */
export function sessionsOf(
  link: Link,
  explain: (a: string, b: string, lines: readonly Place[]) => readonly string[],
  isCarrying: (link: Link) => boolean = () => false,
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
  const isOpen = ({ layer, state }: Step) =>
    state === "unknown" && belowRouting.has(layer) && !(layer === "road" && isLeftToProviders(link));
  const open = steps.some(isOpen);
  // Whether it comes as far as to the step that breaks.
  const isInDoubt = broken !== undefined && steps.slice(0, steps.indexOf(broken)).some(isOpen);
  const isMap = link.a.cryptoMap !== undefined;
  const base = { link, onDemand: link.kind === "spoke-spoke" || (isMap && !isCarrying(link)) };
  const { a, b, cloud } = link;
  return (
    [
      [a, b],
      [b, a],
    ] as const
  ).map(([self, peer]): Session => {
    const ends = { ...base, self, peer };
    if (broken === undefined || cause === undefined)
      return { ...ends, state: open || [a, b].some(isBareTemplate) ? "unknown" : "UP" };
    const state = brokenState(cloud, self, peer, broken);
    // It waits for that whatever else is wrong before.
    const first: PeerState = protectionOf(self).type === "none" ? "NHRP" : "IKE";
    return { ...ends, state: isInDoubt && state !== first ? "unknown" : state, cause, broken };
  });
}

/**
 * Measured on IOSv 15.9 and IOL-XE 17.15: an unprotected tunnel never waits for IKE; a protected one with a wrong transport address or
 * peer waits for it whatever else is wrong.
 */
function brokenState(cloud: Cloud, self: Member, peer: Member, { layer, stops }: Step): PeerState {
  if (isUnmeasured(cloud, self) || isUnmeasured(cloud, peer)) return "unknown";
  if (wiresDiffer(self, peer) || (cloud.isPair && (misdirected(self, peer) ?? misdirected(peer, self))))
    return "unknown";
  if ([self, peer].some((each) => each.role === "hub" && goesElsewhere(each, each === self ? peer : self)))
    return "unknown";
  // The box leaves an incomplete entry of a crypto map out.
  if (layer === "protection" && self.cryptoMap) return "unknown";
  const isProtected = protectionOf(self).type !== "none";
  if (layer === "ipsec") return "IPSEC";
  if (layer === "gre" || (layer === "filter" && stops !== "ike")) return "NHRP";
  if (layer === "nhrp" && registersNowhere(cloud, self)) return "UP";
  if (layer === "nhrp" && !dialsWrong(cloud, self, peer)) return "NHRP";
  return isProtected ? "IKE" : "NHRP";
}

/** A tunnel that is down by itself, that has no address, or whose address another member has too. */
function isUnmeasured(cloud: Cloud, member: Member): boolean {
  return (
    tunnelFault(member) !== undefined ||
    (hasNoAddress(member) && !member.cryptoMap) ||
    rivalsOf(cloud, member).length > 0
  );
}

/** Tunnels made of a template without an address carry nothing. */
function isBareTemplate(member: Member): boolean {
  return member.interface.type === "Virtual-Template" && hasNoAddress(member);
}

/** Neither written, nor borrowed, nor handed out by others. */
function hasNoAddress({ address, interface: face, device }: Member): boolean {
  const { unnumbered, dynamicAddress, ipv6Addresses } = face;
  const has = address ?? face.address ?? unnumbered ?? dynamicAddress ?? ipv6Addresses[0];
  return has === undefined && device.text === "complete";
}

/** A spoke that maps its hub and has no NHS line waits for no answer: what it maps stands there as it does between hubs. */
function registersNowhere(cloud: Cloud, self: Member): boolean {
  return self.nhrp?.networkId !== undefined && withoutServer(cloud).some(({ member }) => member === self);
}

/** The spoke's mapping leads to another transport address than the hub's. */
function dialsWrong(cloud: Cloud, self: Member, peer: Member): boolean {
  const line = serversOf(cloud, self).find(({ hub }) => hub === peer);
  const own = peer.transport.address;
  return line?.nbma.type === "address" && own !== undefined && line.nbma.address !== own;
}
