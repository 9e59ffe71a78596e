import { rule } from "../../src/lint/rule.ts";
import { eigrpOn } from "../../src/network/link-routing.ts";
import { sharedLinks } from "../../src/network/shared-links.ts";

export default rule({
  id: "link/eigrp-as-mismatch",
  summary: "Two EIGRP routers on one link have different AS numbers",
  scope: "network",
  severity: "warning",
  check({ network, report }) {
    for (const { a, b } of sharedLinks(network)) {
      const [mine, theirs] = [eigrpOn(a), eigrpOn(b)];
      const [near] = mine;
      const [far] = theirs;
      if (!near || !far || [...mine.keys()].some((as) => theirs.has(as))) continue;
      report({
        at: far[1],
        message: `${a.device.name}'s ${a.interface.name} runs EIGRP ${near[0]}, ${b.device.name}'s ${b.interface.name} on the same link EIGRP ${far[0]}: they never become neighbours`,
        related: [{ at: near[1], message: `${a.device.name} runs EIGRP ${near[0]} on the link` }],
      });
    }
  },
});
