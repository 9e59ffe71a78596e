import { expectAs } from "../../src/lint/fix-bgp.ts";
import { renumber } from "../../src/lint/fix-routing.ts";
import { rule } from "../../src/lint/rule.ts";
import { twinsOf } from "../../src/network/nhrp.ts";
import { asNumbersOf, bgpWith } from "../../src/network/overlay.ts";

export default rule({
  id: "bgp/as-mismatch",
  summary: "A BGP neighbour is expected with another AS number than it has",
  scope: "pair",
  severity: "error",
  check({ link, differ, agree }) {
    const { a, b } = link;
    if (a.device.bgp === undefined || b.device.bgp === undefined) return;
    const { cloud } = link;
    // Who answers an address that two routers have is a fault of its own.
    if (twinsOf(cloud, a).length > 0 || twinsOf(cloud, b).length > 0) return;
    for (const [member, other] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const { neighbor, process, table } of bgpWith(cloud, member, other)) {
        const expected = neighbor.remoteAs?.value;
        const bgp = other.device.bgp;
        if (expected === undefined || neighbor.shutdown !== undefined || bgp === undefined) continue;
        const mine = { member, at: neighbor.remoteAs?.at ?? neighbor.at };
        const theirs = { member: other, at: bgp.at };
        if (asNumbersOf(cloud, other, member).has(expected)) {
          agree([mine, theirs]);
          continue;
        }
        differ({
          ends: [mine, theirs],
          // Of two routers in one AS none is in the wrong one.
          ...(member.device.bgp?.as === bgp.as && { fault: mine }),
          message: (odd) =>
            odd === theirs
              ? `${other.device.name} runs BGP AS ${bgp.as}, ${member.device.name} expects AS ${expected}: the session never opens`
              : `${member.device.name} expects AS ${expected} of its neighbour ${neighbor.address}, but ${other.device.name} runs AS ${bgp.as}: the session never opens`,
          fix: (odd) =>
            odd === theirs
              ? renumber(other.device, `router bgp ${bgp.as}`, `router bgp ${expected}`, bgp.at)
              : expectAs(member.device, process, table, neighbor, bgp.as),
          related: (end) =>
            end === theirs
              ? `${other.device.name} runs AS ${bgp.as}`
              : `${member.device.name} expects AS ${expected}`,
        });
      }
    }
  },
});
