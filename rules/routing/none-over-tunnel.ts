import { joinRouting } from "../../src/lint/fix-routing.ts";
import { type Finding, rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses } from "../../src/lint/shared.ts";
import { listOf, tunnelOf } from "../../src/lint/words.ts";
import { those } from "../../src/network/gathered.ts";
import { bgpWith, overlayOf, overlayWithoutBgp } from "../../src/network/overlay.ts";
import { isAstray } from "../../src/network/overlay-subnet.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

/** Over whose tunnels nothing routes, unless BGP does. */
const silentIn = those((member: Member) => overlayWithoutBgp(member).protocols.size === 0);

/** A member that routes nothing over the tunnel while all others do, and that has no process of what they run. */
function reportOdd(cloud: Cloud, report: (finding: Finding) => void): void {
  const silent = silentIn(cloud.members).filter((each) => overlayOf(cloud, each).protocols.size === 0);
  if (silent.length !== 1) return;
  const routing = cloud.members.map((member) => ({ member, ...overlayOf(cloud, member) }));
  const odd = routing.filter(({ protocols }) => protocols.size === 0);
  const [only] = odd;
  if (only === undefined || odd.length > 1 || only.unknown || isAstray(cloud, only.member)) return;
  const { member } = only;
  const theirs = new Set(routing.flatMap(({ protocols }) => [...protocols]));
  const { device, address } = member;
  if (address === undefined || theirs.has("static")) return;
  // That the process is there and not on the tunnel is a fault of its own, and so is a neighbour that does not answer.
  if (device.eigrp.length + device.ospf.length + device.rip.length > 0) return;
  if (cloud.members.some((each) => bgpWith(cloud, each, member).length > 0)) return;
  if (device.commands.of("IpPolicyRouteMap").length > 0 || routesBehindTunnel(member)) return;
  report({
    at: device.bgp?.at ?? member.interface.at,
    severity: "warning",
    fix: joinRouting(cloud, member),
    message: `nothing routes over ${tunnelOf(member)}: no routing protocol has a neighbour there and no static route uses it, while the other members run ${listOf([...theirs].map((each) => each.toUpperCase()))}`,
  });
}

/** IKEv2 may push routes, and a route may name the tunnel in another table. */
function routesBehindTunnel({ device, interface: face }: Member): boolean {
  const isPushed = [...device.ikev2.profiles.values()].some(({ aaaAuthorization }) => aaaAuthorization);
  return isPushed || device.staticRoutes.some((route) => route.interface === face.name);
}

export default rule({
  id: "routing/none-over-tunnel",
  summary: "No routing protocol and no static route uses a tunnel",
  scope: "cloud",
  pairs: true,
  severity: "info",
  check({ cloud, report }) {
    if (cloud.family === "ipv6" || cloud.members.length < 2) return;
    reportOdd(cloud, report);
    const silent = sharedWeaknesses(
      { hubs: silentIn(cloud.hubs), spokes: silentIn(cloud.spokes) },
      (member) => {
        const { protocols, unknown } = overlayOf(cloud, member);
        return protocols.size > 0 || unknown ? [] : [{ what: "none", at: member.interface.at }];
      },
    );
    for (const { at, who, count } of silent) {
      // One router without routing where others have it lacks a line, and a rule of that protocol says which.
      if (count < new Set(cloud.members.map(({ device }) => device)).size) continue;
      report({
        at,
        message: `nothing routes over the tunnels of ${who}: no routing protocol covers them and no static route uses them, so the networks behind them do not reach each other`,
      });
    }
  },
});
