import type { Fix } from "../../src/lint/fix.ts";
import { addNeighbor } from "../../src/lint/fix-bgp.ts";
import { type Finding, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { BgpNeighbor, BgpTable } from "../../src/model/bgp.ts";
import type { Place } from "../../src/model/place.ts";
import { covers, familyOf } from "../../src/network/address.ts";
import { linksOf } from "../../src/network/links.ts";
import { indexOfMembers } from "../../src/network/member-index.ts";
import { isInOverlay, serversOf, twinsOf } from "../../src/network/nhrp.ts";
import { bgpOver, bgpWith, overlayOf } from "../../src/network/overlay.ts";
import { subnetRelation } from "../../src/network/overlay-subnet.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

/** The tables that serve the tunnel's VRF. */
function tablesOf({ device, interface: face }: Member): readonly BgpTable[] {
  return device.bgp?.tables.filter(({ vrf }) => vrf === face.vrf?.value) ?? [];
}

/** Neighbours of a member in the tunnel's subnet that are nobody's address. */
function strangers(cloud: Cloud, member: Member): readonly BgpNeighbor[] {
  const { byOverlay } = indexOfMembers(cloud);
  return tablesOf(member)
    .flatMap(({ neighbors }) => neighbors)
    .filter(({ address }) => !byOverlay.has(address) && isInOverlay(member, address));
}

/** Nothing else routes over the caller's tunnel: no other protocol, and no session that its other end knows of. */
function hasNothingElse(cloud: Cloud, caller: Member): boolean {
  const answered = bgpOver(cloud, caller).some(({ peer }) => bgpWith(cloud, peer, caller).length > 0);
  return !answered && [...overlayOf(cloud, caller).protocols].every((protocol) => protocol === "bgp");
}

/** Where the silent end would take the session, and what it has instead. */
function lackOf(cloud: Cloud, silent: Member, caller: Member): { readonly at: Place; readonly has: string } {
  const { bgp } = silent.device;
  const address = caller.address?.value?.address ?? "for the tunnel";
  const [stranger, ...others] = strangers(cloud, silent);
  if (stranger && others.length === 0) {
    return {
      at: stranger.at,
      has: `has a BGP neighbour ${stranger.address}, which is nobody's tunnel address, and none for ${tunnelOf(caller)} (${caller.address?.value?.address ?? "address unknown"})`,
    };
  }
  const [range, ...ranges] = tablesOf(silent)
    .flatMap(({ listenRanges }) => listenRanges)
    .filter(({ prefix }) => prefix.value === undefined || familyOf(prefix.value.address) === cloud.family);
  if (range?.prefix.value && ranges.length === 0) {
    const { address: network, length } = range.prefix.value;
    return {
      at: range.at,
      has: `has no BGP neighbour ${address}, and its listen range ${network}/${length} does not hold it`,
    };
  }
  return { at: bgp?.at ?? silent.interface.at, has: bgp ? `has no BGP neighbour ${address}` : "runs no BGP" };
}

/** What to say of a member that another expects a session with and that expects none. */
function findingFor(cloud: Cloud, silent: Member, caller: Member, line: BgpNeighbor): Finding {
  const { at, has } = lackOf(cloud, silent, caller);
  const cutOff =
    strangers(cloud, silent).length === 1 ||
    overlayOf(cloud, silent).protocols.size === 0 ||
    hasNothingElse(cloud, caller);
  return {
    at,
    severity: cutOff && silent.device.text === "complete" ? "error" : "warning",
    fix: fixFor(cloud, silent, caller, line),
    message: `${tunnelOf(silent)} ${has}, but ${caller.device.name} expects a session with it: the session never opens`,
    related: [{ at: line.at, message: `${caller.device.name} expects it here` }],
  };
}

/** Names the caller, in the place of the one stranger where there is one. */
function fixFor(cloud: Cloud, silent: Member, caller: Member, line: BgpNeighbor): Fix | undefined {
  const address = caller.address?.value?.address;
  const remoteAs = line.localAs?.value ?? caller.device.bgp?.as;
  if (address === undefined || remoteAs === undefined) return undefined;
  const [stranger, ...others] = strangers(cloud, silent);
  const [table] = tablesOf(silent);
  const alone = others.length === 0 ? stranger : undefined;
  return addNeighbor(silent.device, line.remoteAs?.value, { address, remoteAs }, { table, stranger: alone });
}

/** The caller is met under another address, as a loopback that the files do not show or a session of the other tunnel. */
function isServedBySibling(cloud: Cloud, silent: Member, caller: Member): boolean {
  return bgpOver(cloud, silent).some(({ peer }) => peer.device === caller.device);
}

/**
 * The one neighbour of a spoke that is nobody's address, where its hub takes the sessions of whoever dials, others dial it, and the spoke has
 * none with anyone: who is dialled instead may be outside of the files, so that nothing else may route over the tunnel.
 */
function mistyped(cloud: Cloud, spoke: Member, hub: Member): BgpNeighbor | undefined {
  const [stranger, ...others] = strangers(cloud, spoke);
  if (stranger === undefined || others.length > 0 || stranger.shutdown) return undefined;
  const routing = overlayOf(cloud, spoke);
  if (routing.protocols.size > 0 || routing.unknown) return undefined;
  const own = spoke.address?.value?.address;
  const range = tablesOf(hub)
    .flatMap(({ listenRanges }) => listenRanges)
    .find(({ prefix }) => own !== undefined && prefix.value && covers(prefix.value, own));
  const isDialled = bgpOver(cloud, hub).some(({ via }) => via === "listen-range");
  const isRegistered = serversOf(cloud, spoke).every((server) => server.hub === hub);
  return range && isDialled && isRegistered ? stranger : undefined;
}

/** What to say of a spoke that dials nobody's address instead of a hub that waits for it. */
function findingAt(stranger: BgpNeighbor, spoke: Member, hub: Member): Finding {
  const address = hub.address?.value?.address;
  return {
    at: stranger.at,
    severity: "warning",
    message: `${tunnelOf(spoke)} has a BGP neighbour ${stranger.address}, which is nobody's tunnel address, and none for its hub ${hub.device.name} (${address ?? "address unknown"}), which waits for it to dial: nothing is routed over the tunnel`,
    related: [{ at: hub.interface.at, message: `${hub.device.name} has another address` }],
  };
}

export default rule({
  id: "bgp/neighbor-missing",
  summary: "A router expects a BGP session that the other end does not",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    for (const { a, b, kind } of linksOf(cloud)) {
      const stranger = kind === "hub-spoke" ? mistyped(cloud, b, a) : undefined;
      if (stranger) report(findingAt(stranger, b, a));
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
