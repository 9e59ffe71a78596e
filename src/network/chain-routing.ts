/** Whether something routes over the tunnel between two members. */
import type { Place } from "../model/place.ts";
import type { Step } from "./chain.ts";
import { hellosFit, interiorNeighbors, type Neighborship } from "./neighbors.ts";
import { bgpNeighbors } from "./neighbors-bgp.ts";
import { isisNeighbors } from "./neighbors-isis.ts";
import { instancesOf, ospfPairs } from "./ospf-pairs.ts";
import { bgpOver, bgpWith, eigrpOver, ospfOver, ripOver, staticOver } from "./overlay.ts";
import { bgpAlone } from "./overlay-bgp.ts";
import { heldBack } from "./split-horizon.ts";
import type { Link, Member } from "./types.ts";

const layer = "routing";

interface Way {
  readonly name: string;
  readonly at: Place;
}

type Verdict = Pick<Neighborship, "name" | "state" | "says" | "spots">;

/** What runs over a member's tunnel and looks for neighbours there. */
function waysOf(member: Member): readonly Way[] {
  const eigrp = eigrpOver(member).flatMap(({ process, at, silent }) =>
    silent === undefined ? [{ name: `EIGRP ${process.as}`, at }] : [],
  );
  const rip = ripOver(member);
  return [
    ...eigrp,
    ...instancesOf(member).map(({ label, area, at }) => ({ name: `${label} area ${area}`, at })),
    ...(rip !== undefined && rip.silent === undefined ? [{ name: "RIP", at: rip.at }] : []),
    ...bgpAlone(member).map((each) => ({ name: `BGP with ${each.address}`, at: each.at })),
  ];
}

/** One way over the tunnel is enough. */
export function routingStep(link: Link): Step {
  const { a, b, kind } = link;
  if (kind === "spoke-spoke") return betweenSpokes(link);
  if (a.interface.type === "Virtual-Template")
    return { layer, state: "not needed", says: "IKEv2 hands out addresses and tells networks", spots: [] };
  const neighbors: readonly Verdict[] = [
    ...interiorNeighbors(link, a, b).map((each) => bothWays(each, link)),
    ...isisNeighbors(a, b),
    ...thirdVersion(link),
    ...sessionsOf(link),
  ];
  const routes = [...staticOver(a), ...staticOver(b)];
  const spots = neighbors.flatMap((each) => each.spots);
  const names = [
    ...neighbors.flatMap(({ state, name }) => (state === "up" || state === "not shown" ? [name] : [])),
    ...(routes.length > 0 ? ["static routes"] : []),
  ];
  if (names.length > 0) return { layer, state: "ok", says: names.join(", "), spots };
  const open = neighbors.find(({ state }) => state === "unknown");
  if (open !== undefined) return { layer, state: "unknown", says: words(open), spots };
  if (a.device.text === "excerpt" || b.device.text === "excerpt") {
    return { layer, state: "unknown", says: "the text does not show what routes over the tunnel", spots };
  }
  if (neighbors.length > 0) return { layer, state: "broken", says: neighbors.map(words).join("; "), spots };
  return nothingInCommon(a, b);
}

/** RIP has no neighbours: each end takes what the other sends, or not. */
function bothWays(there: Verdict & Pick<Neighborship, "protocol">, link: Link): Verdict {
  if (there.protocol !== "rip" || there.state !== "up") return there;
  return interiorNeighbors(link, link.b, link.a).find(({ protocol }) => protocol === "rip") ?? there;
}

/** OSPFv3 as the hellos of the two say. */
function thirdVersion(link: Link): readonly Verdict[] {
  const { a, b } = link;
  return ospfPairs(link).flatMap(([ours, theirs]): Verdict[] => {
    if (ours.label === "OSPF") return [];
    const fit = hellosFit(link, ours, theirs, a, b);
    const name = `${ours.label} area ${ours.area}`;
    const spots = [ours.at, theirs.at, ours.typeAt, theirs.typeAt, ours.helloAt, theirs.helloAt].map(
      (at) => ({ at, says: name }),
    );
    return [{ name, ...fit, spots }];
  });
}

/** Spokes learn each other's networks from a hub, where one tells them. */
function betweenSpokes({ cloud, a, b }: Link): Step {
  const ends = [a, b];
  const isTold =
    ends.some(
      (end) => staticOver(end).length > 0 || bgpOver(cloud, end).length > 0 || ospfOver(end) !== undefined,
    ) ||
    ends.every(
      ({ device }) => [...device.interfaces.values()].filter(({ nhrp }) => nhrp !== undefined).length > 1,
    );
  const silent = heldBack(cloud).filter(
    ({ spokes, hub }) => hub.device.text === "complete" && spokes.has(a) && spokes.has(b),
  );
  const ofAll = cloud.hubs.every((hub) => silent.some((each) => each.hub === hub));
  if (isTold || silent.length === 0 || !ofAll || cloud.absentHubs.length > 0) {
    return { layer, state: "not needed", says: "spokes learn each other's networks from the hub", spots: [] };
  }
  const spots = silent.map(({ hub, name, at }) => ({
    at,
    says: `${hub.device.name} keeps split horizon on for ${name} and does not tell spokes of each other's networks`,
  }));
  return { layer, state: "broken", says: spots.map(({ says }) => says).join(", "), spots };
}

/** Of two ends that both call, one session is meant; what one end alone is configured for is no way. */
function sessionsOf({ cloud, a, b }: Link): readonly Neighborship[] {
  return bgpWith(cloud, b, a).length === 0 ? [] : bgpNeighbors(cloud, a, b);
}

function words({ name, says }: Verdict): string {
  return `${name}: ${says}`;
}

function nothingInCommon(a: Member, b: Member): Step {
  const [ours, theirs] = [waysOf(a), waysOf(b)];
  const say = (member: Member, ways: readonly Way[]) =>
    `${member.device.name} runs ${ways.length === 0 ? "nothing" : ways.map(({ name }) => name).join(" and ")} over it`;
  const spotsOf = (member: Member, ways: readonly Way[]) =>
    ways.length === 0
      ? [{ at: member.interface.at, says: `${member.device.name} runs nothing over it` }]
      : ways.map(({ at, name }) => ({ at, says: name }));
  return {
    layer,
    state: "broken",
    says: `${say(a, ours)}, ${say(b, theirs)}`,
    spots: [...spotsOf(a, ours), ...spotsOf(b, theirs)],
  };
}
