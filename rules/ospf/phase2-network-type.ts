import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { ospfOver } from "../../src/network/overlay.ts";
import { wantsShortcuts } from "../../src/network/shortcuts.ts";

export default rule({
  id: "ospf/phase2-network-type",
  summary: "Point-to-multipoint OSPF keeps the traffic of a phase 2 cloud on the hub",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    if (cloud.phase !== 2 || cloud.spokes.length < 2 || wantsShortcuts(cloud)) return;
    // Spokes of another type do not fit the hub's, and that is the fault.
    if (cloud.spokes.some((spoke) => ospfOver(spoke)?.type?.startsWith("point") === false)) return;
    for (const hub of cloud.hubs) {
      const ospf = ospfOver(hub);
      if (ospf?.type?.startsWith("point-to-multipoint") !== true || ospf.silent !== undefined) continue;
      report({
        at: ospf.typeAt,
        message: `${tunnelOf(hub)} is OSPF ${ospf.type} in a phase 2 cloud: the hub becomes the next hop between spokes, so their traffic works but never goes directly`,
      });
    }
  },
});
