import { eigrpLine } from "../../src/lint/fix.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { eigrpOver } from "../../src/network/overlay.ts";
import { wantsShortcuts } from "../../src/network/shortcuts.ts";

export default rule({
  id: "eigrp/next-hop-self",
  summary: "A phase 2 hub makes itself the next hop of EIGRP routes",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    if (cloud.phase !== 2 || cloud.spokes.length < 2 || wantsShortcuts(cloud)) return;
    for (const hub of cloud.hubs) {
      for (const { process, settings, silent } of eigrpOver(hub)) {
        if (
          silent !== undefined ||
          settings?.nextHopSelf.on === false ||
          (settings?.summaries.length ?? 0) > 0
        )
          continue;
        report({
          at: settings?.nextHopSelf.at ?? hub.interface.at,
          message: `${tunnelOf(hub)} keeps next-hop-self on for EIGRP ${process.as} in a phase 2 cloud: traffic between spokes works but all of it goes through the hub`,
          fix: eigrpLine(hub.device, hub.interface, process, "next-hop-self"),
        });
      }
    }
  },
});
