import { droppedBy } from "../../src/lint/drops.ts";
import { passZone } from "../../src/lint/fix-filter.ts";
import { rule } from "../../src/lint/rule.ts";
import { zoneDrop } from "../../src/network/drops.ts";

export default rule({
  id: "zbf/self-blocks-tunnel",
  summary: "The zone firewall drops the packets of the router's own tunnel",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    for (const dropped of droppedBy(zoneDrop, network)) {
      const { drop, message } = dropped;
      report({
        at: drop.at,
        message,
        fix: passZone(dropped),
        related: [{ at: drop.use, message: "the zone pair's policy is named here" }],
      });
    }
  },
});
