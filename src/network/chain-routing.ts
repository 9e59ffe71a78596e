/** Whether something routes over the tunnel between two members. */

import type { Place } from "../model/place.ts";
import type { Step } from "./chain.ts";
import { interiorNeighbors, type Neighborship } from "./neighbors.ts";
import { bgpNeighbors } from "./neighbors-bgp.ts";
import { bgpWith, eigrpOver, ospfOver, ripOver, staticOver } from "./overlay.ts";
import type { Link, Member } from "./types.ts";

const layer = "routing";

interface Way {
  readonly name: string;
  readonly at: Place;
}

/** What runs over a member's tunnel and looks for neighbours there. */
function waysOf(member: Member): readonly Way[] {
  const eigrp = eigrpOver(member).flatMap(({ process, at, silent }) =>
    silent === undefined ? [{ name: `EIGRP ${process.as}`, at }] : [],
  );
  const ospf = ospfOver(member);
  const rip = ripOver(member);
  return [
    ...eigrp,
    ...(ospf !== undefined && ospf.silent === undefined
      ? [{ name: `OSPF area ${ospf.area}`, at: ospf.at }]
      : []),
    ...(rip !== undefined && rip.silent === undefined ? [{ name: "RIP", at: rip.at }] : []),
  ];
}

/** One way over the tunnel is enough. */
export function routingStep(link: Link): Step {
  const { a, b, kind } = link;
  if (kind === "spoke-spoke") {
    return { layer, state: "not needed", says: "spokes learn each other's networks from the hub", spots: [] };
  }
  const neighbors = [...interiorNeighbors(link, a, b), ...sessionsOf(link)];
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

/** Of two ends that both call, one session is meant; what one end alone is configured for is no way. */
function sessionsOf({ cloud, a, b }: Link): readonly Neighborship[] {
  return bgpWith(cloud, b, a).length === 0 ? [] : bgpNeighbors(cloud, a, b);
}

function words({ name, says }: Neighborship): string {
  return `${name}: ${says}`;
}

function nothingInCommon(a: Member, b: Member): Step {
  const [ours, theirs] = [waysOf(a), waysOf(b)];
  const say = (member: Member, ways: readonly Way[]) =>
    `${member.device.name} runs ${ways.length === 0 ? "nothing" : ways.map(({ name }) => name).join(" and ")} over it`;
  return {
    layer,
    state: "broken",
    says: `${say(a, ours)}, ${say(b, theirs)}`,
    spots: [...ours, ...theirs].map(({ at, name }) => ({ at, says: name })),
  };
}
