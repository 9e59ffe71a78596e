import { droppedBy } from "../../src/lint/drops.ts";
import { permitTunnel } from "../../src/lint/fix-filter.ts";
import { rule } from "../../src/lint/rule.ts";
import { accessListDrop } from "../../src/network/drops.ts";

export default rule({
  id: "acl/blocks-tunnel",
  summary: "An access list drops the packets of the router's own tunnel",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    for (const dropped of droppedBy(accessListDrop, network)) {
      const { device, drop, message } = dropped;
      report({
        at: drop.at,
        severity: device.text === "excerpt" ? "warning" : "error",
        message,
        fix: permitTunnel(dropped),
        related: [{ at: drop.use, message: "the list filters what comes in here" }],
      });
    }
  },
});
