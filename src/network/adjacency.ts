/** Who hears what a member tells over the tunnel. */
import { remembered } from "../syntax/remembered.ts";
import { linksOf } from "./links.ts";
import { bgpOver, eigrpOver, ospfOver, ripOver } from "./overlay.ts";
import type { Cloud, Member } from "./types.ts";

export type OverlayProtocol = "eigrp" | "ospf" | "bgp" | "rip";

/** The hubs of a spoke and the spokes and hubs of a hub that run the protocol over the tunnel too. */
export function adjacenciesOf(cloud: Cloud, member: Member, protocol: OverlayProtocol): readonly Member[] {
  if (protocol === "bgp") return bgpOver(cloud, member).map(({ peer }) => peer);
  return (tied(cloud).get(member) ?? []).filter((peer) => runs(member, peer, protocol));
}

function runs(member: Member, peer: Member, protocol: Exclude<OverlayProtocol, "bgp">): boolean {
  if (protocol === "ospf") return speaks(ospfOver(peer));
  if (protocol === "rip") return speaks(ripOver(peer));
  const mine = new Set(eigrpOver(member).map(({ process }) => process.as));
  return eigrpOver(peer).some((over) => speaks(over) && mine.has(over.process.as));
}

function speaks(over: object | undefined): boolean {
  return over !== undefined && !("silent" in over);
}

const tied = remembered((cloud: Cloud): ReadonlyMap<Member, readonly Member[]> => {
  const found = new Map<Member, Member[]>(cloud.members.map((each) => [each, []]));
  for (const { kind, a, b } of linksOf(cloud)) {
    if (kind === "spoke-spoke") continue;
    found.get(a)?.push(b);
    found.get(b)?.push(a);
  }
  return found;
});
