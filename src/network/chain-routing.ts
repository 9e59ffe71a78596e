/** Whether something routes over the tunnel between two members. */

import type { Place } from "../model/place.ts";
import type { Step } from "./chain.ts";
import { bgpWith, eigrpOver, ospfOver, ripOver, staticOver } from "./overlay.ts";
import type { Link, Member } from "./types.ts";

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

export function routingStep({ a, b, cloud, kind }: Link): Step {
  const layer = "routing";
  if (kind === "spoke-spoke") {
    return { layer, state: "not needed", says: "spokes learn each other's networks from the hub", spots: [] };
  }
  const [ours, theirs] = [waysOf(a), waysOf(b)];
  const common = ours.flatMap((way) => {
    const other = theirs.find(({ name }) => name === way.name);
    return other === undefined ? [] : [[way, other] as const];
  });
  const sessions = [bgpWith(cloud, a, b)[0], bgpWith(cloud, b, a)[0]];
  const routes = [...staticOver(a), ...staticOver(b)];
  const names = [
    ...common.map(([{ name }]) => name),
    ...(sessions.every((each) => each !== undefined) ? ["BGP"] : []),
    ...(routes.length > 0 ? ["static routes"] : []),
  ];
  const spots = [
    ...common.flatMap(([mine, other]) => [
      { at: mine.at, says: `${a.device.name} runs ${mine.name}` },
      { at: other.at, says: `${b.device.name} runs ${other.name}` },
    ]),
    ...sessions.flatMap((each) =>
      each === undefined ? [] : [{ at: each.neighbor.at, says: "BGP neighbour" }],
    ),
  ];
  if (names.length > 0) return { layer, state: "ok", says: names.join(", "), spots };
  if (a.device.text === "excerpt" || b.device.text === "excerpt") {
    return { layer, state: "unknown", says: "the text does not show what routes over the tunnel", spots };
  }
  const say = (member: Member, ways: readonly Way[]) =>
    `${member.device.name} runs ${ways.length === 0 ? "nothing" : ways.map(({ name }) => name).join(" and ")} over it`;
  return {
    layer,
    state: "broken",
    says: `${say(a, ours)}, ${say(b, theirs)}`,
    spots: [...ours, ...theirs].map(({ at, name }) => ({ at, says: name })),
  };
}
