import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { Place } from "../../src/model/place.ts";
import type { Prefix } from "../../src/model/routing.ts";
import { covers } from "../../src/network/address.ts";
import { bgpOver, eigrpOver, ospfOver, ripOver } from "../../src/network/overlay.ts";
import { wantsShortcuts } from "../../src/network/shortcuts.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

/** Whether a summary stands for networks behind spokes; one of the hub's own networks takes no path away. */
function hidesSpokes({ spokes }: Cloud, prefix: Prefix | undefined): boolean {
  if (prefix === undefined) return false;
  if (prefix.length === 0) return true;
  return spokes.some(({ device, interface: tunnel, transport }) =>
    [...device.interfaces.values()].some(
      ({ name, address }) =>
        name !== tunnel.name &&
        name !== transport.interface?.name &&
        address?.value !== undefined &&
        covers(prefix, address.value.address),
    ),
  );
}

/** The line by which a hub sends its spokes a summary or a default instead of each other's networks. */
function summaryOf(cloud: Cloud, hub: Member): Place | undefined {
  const sessions = bgpOver(cloud, hub);
  const aggregates = sessions.flatMap(({ table }) =>
    table.aggregates.filter(({ summaryOnly }) => summaryOnly),
  );
  const summaries = [
    ...eigrpOver(hub).flatMap(({ settings }) => settings?.summaries ?? []),
    ...(ripOver(hub) === undefined ? [] : hub.interface.rip.summaries),
    ...aggregates,
  ].filter(({ prefix }) => hidesSpokes(cloud, prefix.value));
  const ospf = ospfOver(hub);
  const stub = ospf?.process?.stubAreas.get(ospf.area);
  return (
    summaries[0]?.at ??
    (stub?.noSummary ? stub.at : undefined) ??
    sessions.find(({ neighbor }) => neighbor.defaultOriginate !== undefined)?.neighbor.defaultOriginate ??
    ripOver(hub)?.process.defaultOriginate
  );
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
