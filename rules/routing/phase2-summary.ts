import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { Place } from "../../src/model/place.ts";
import { bgpOver, eigrpOver, ospfOver, ripOver } from "../../src/network/overlay.ts";
import { wantsShortcuts } from "../../src/network/shortcuts.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

/** The line by which a hub sends its spokes a summary or a default instead of each other's networks. */
function summaryOf(cloud: Cloud, hub: Member): Place | undefined {
  const eigrp = eigrpOver(hub).flatMap(({ settings }) => settings?.summaries ?? [])[0]?.at;
  const area = ospfOver(hub);
  const stub = area?.process?.stubAreas.get(area.area);
  const bgp = bgpOver(cloud, hub).flatMap(({ table, neighbor }) => [
    ...table.aggregates.filter(({ summaryOnly }) => summaryOnly).map(({ at }) => at),
    ...(neighbor.defaultOriginate === undefined ? [] : [neighbor.defaultOriginate]),
  ])[0];
  const rip = ripOver(hub) && (hub.interface.rip.summaries[0]?.at ?? ripOver(hub)?.process.defaultOriginate);
  return eigrp ?? (stub?.noSummary ? stub.at : undefined) ?? bgp ?? rip;
}

export default rule({
  id: "routing/phase2-summary",
  summary: "A phase 2 hub sends its spokes a summary or a default",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    if (cloud.phase !== 2 || cloud.spokes.length < 2 || wantsShortcuts(cloud)) return;
    for (const hub of cloud.hubs) {
      const at = summaryOf(cloud, hub);
      if (at === undefined) continue;
      report({
        at,
        message: `${tunnelOf(hub)} sends its spokes a summary or a default in a phase 2 cloud: their routes to each other then lead to the hub, and no traffic goes directly`,
      });
    }
  },
});
