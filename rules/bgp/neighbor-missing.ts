import { type Finding, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { BgpNeighbor } from "../../src/model/bgp.ts";
import { linksOf } from "../../src/network/links.ts";
import { indexOfMembers } from "../../src/network/member-index.ts";
import { isInOverlay, twinsOf } from "../../src/network/nhrp.ts";
import { bgpOver, bgpWith, overlayOf } from "../../src/network/overlay.ts";
import { subnetRelation } from "../../src/network/overlay-subnet.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

/** Neighbours of a member in the tunnel's subnet that are nobody's address. */
function strangers(cloud: Cloud, member: Member): readonly BgpNeighbor[] {
  const { byOverlay } = indexOfMembers(cloud);
  const tables = member.device.bgp?.tables.filter(({ vrf }) => vrf === member.interface.vrf?.value) ?? [];
  return tables
    .flatMap(({ neighbors }) => neighbors)
    .filter(({ address }) => !byOverlay.has(address) && isInOverlay(member, address));
}

/** What to say of a member that another expects a session with and that expects none. */
function findingFor(cloud: Cloud, silent: Member, caller: Member, line: BgpNeighbor): Finding {
  const { device } = silent;
  const [stranger, ...others] = strangers(cloud, silent);
  const slip = others.length === 0 ? stranger : undefined;
  const has = slip
    ? `has a BGP neighbour ${slip.address}, which is nobody's tunnel address, and none for ${tunnelOf(caller)} (${caller.address?.value?.address ?? "address unknown"})`
    : device.bgp
      ? `has no BGP neighbour ${caller.address?.value?.address ?? "for the tunnel"}`
      : "runs no BGP";
  const cutOff = slip !== undefined || overlayOf(cloud, silent).protocols.size === 0;
  return {
    at: slip?.at ?? device.bgp?.at ?? silent.interface.at,
    severity: cutOff && device.text === "complete" ? "error" : "warning",
    message: `${tunnelOf(silent)} ${has}, but ${caller.device.name} expects a session with it: the session never opens`,
    related: [{ at: line.at, message: `${caller.device.name} expects it here` }],
  };
}

/** The caller is met under another address, as a loopback that the files do not show or a session of the other tunnel. */
function isServedBySibling(cloud: Cloud, silent: Member, caller: Member): boolean {
  return bgpOver(cloud, silent).some(({ peer }) => peer.device === caller.device);
}

export default rule({
  id: "bgp/neighbor-missing",
  summary: "A router expects a BGP session that the other end does not",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    for (const { a, b, kind } of linksOf(cloud)) {
      if (bgpWith(cloud, a, b).length === 0 && bgpWith(cloud, b, a).length === 0) continue;
      // Addresses that are wrong, twice there or missing are faults of their own.
      if (a.address === undefined || b.address === undefined) continue;
      if (kind === "spoke-spoke" || subnetRelation(a, b) === "apart") continue;
      if (twinsOf(cloud, a).length > 0 || twinsOf(cloud, b).length > 0) continue;
      for (const [caller, silent] of [[a, b] as const, [b, a] as const]) {
        const [session] = bgpWith(cloud, caller, silent).filter(({ via }) => via !== "listen-range");
        if (session === undefined || session.neighbor.shutdown || bgpWith(cloud, silent, caller).length > 0)
          continue;
        if (silent.device.text === "excerpt" && silent.device.bgp === undefined) continue;
        if (isServedBySibling(cloud, silent, caller)) continue;
        report(findingFor(cloud, silent, caller, session.neighbor));
      }
    }
  },
});
