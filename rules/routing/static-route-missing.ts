import { rule } from "../../src/lint/rule.ts";
import { devicesOf, tunnelOf } from "../../src/lint/words.ts";
import { covers } from "../../src/network/address.ts";
import { type Lan, lansOf } from "../../src/network/lans.ts";
import { linksOf } from "../../src/network/links.ts";
import { overlayOf, staticOver } from "../../src/network/overlay.ts";
import { routeTo, tableOf } from "../../src/network/routes.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

/** Nothing but static routes uses the tunnel, and nothing else could bring the router a route. */
function isStatic(cloud: Cloud, member: Member): boolean {
  const { protocols, unknown } = overlayOf(cloud, member);
  if (unknown || [...protocols].some((each) => each !== "static")) return false;
  const { device, interface: tunnel } = member;
  if (tunnel.natSide !== undefined || device.commands.of("IpPolicyRouteMap").length > 0) return false;
  return tableOf(device, tunnel.vrf?.value).openTo.every((each) => each === "dynamic address");
}

/** One sends packets for networks behind the other over the tunnel. */
function sendsTo(from: Member, to: Member): boolean {
  const address = to.address?.value?.address;
  return staticOver(from).some(({ nextHop }) =>
    nextHop === undefined ? from.pointToPoint : nextHop.value !== undefined && nextHop.value === address,
  );
}

/** Networks behind a member, without those through which its own routes lead on. */
function ownLans(member: Member): readonly Lan[] {
  const hops = member.device.staticRoutes.flatMap(({ nextHop }) => nextHop?.value ?? []);
  return lansOf(member).filter(({ address }) => !hops.some((hop) => covers(address, hop)));
}

/** The networks behind a member to none of which the other has a route; a default route that leaves beside the tunnel is none. */
function unreached(from: Member, to: Member): readonly Lan[] {
  const lans = ownLans(to);
  const table = tableOf(from.device, from.interface.vrf?.value);
  const over = new Set(staticOver(from).map(({ at }) => at));
  const isReached = ({ address }: Lan) => {
    const route = routeTo(table, address.address);
    return route !== undefined && (route.prefix.length > 0 || over.has(route.at));
  };
  return lans.some(isReached) ? [] : lans;
}

export default rule({
  id: "routing/static-route-missing",
  summary: "A router has no static route back to a network whose router sends to it over the tunnel",
  scope: "cloud",
  pairs: true,
  severity: "warning",
  check({ cloud, report }) {
    if (cloud.family === "ipv6" || !cloud.members.some((member) => staticOver(member).length > 0)) return;
    const statics = new Set(cloud.members.filter((member) => isStatic(cloud, member)));
    const lacking = new Map<Member, { readonly peer: Member; readonly lan: Lan }[]>();
    const served = new Set<Member>();
    for (const { kind, a, b } of linksOf(cloud)) {
      if (kind === "spoke-spoke" || !statics.has(a) || !statics.has(b)) continue;
      for (const [from, to] of [[a, b] as const, [b, a] as const]) {
        const [lan] = unreached(from, to);
        if (!sendsTo(to, from)) continue;
        if (lan === undefined) served.add(from).add(to);
        else lacking.set(from, [...(lacking.get(from) ?? []), { peer: to, lan }]);
      }
    }
    for (const [member, lost] of lacking) {
      const [first] = lost;
      // In a cloud other members show that such routes are meant; a spoke with routes to several hubs needs one way back.
      const isMeant =
        cloud.isPair || served.has(member) || (member.role === "spoke" && served.has(first?.peer ?? member));
      if (first === undefined || !isMeant) continue;
      report({
        at: member.interface.at,
        message: `${member.device.name} has no route to the networks behind ${devicesOf(lost.map(({ peer }) => peer))}, which ${lost.length === 1 ? "sends" : "send"} to it over ${tunnelOf(member)} by static routes: the answers do not come back`,
        related: lost
          .slice(0, 3)
          .map(({ peer, lan }) => ({ at: lan.at, message: `${lan.interface.name} of ${peer.device.name}` })),
      });
    }
  },
});
