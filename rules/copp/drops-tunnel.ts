import { droppedBy } from "../../src/lint/drops.ts";
import { unpolice } from "../../src/lint/fix-filter.ts";
import { rule } from "../../src/lint/rule.ts";
import { policingDrop } from "../../src/network/drops.ts";

export default rule({
  id: "copp/drops-tunnel",
  summary: "Control-plane policing drops the packets of the router's own tunnel",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    for (const dropped of droppedBy(policingDrop, network)) {
      report({ at: dropped.drop.at, message: dropped.message, fix: unpolice(dropped) });
    }
  },
});
