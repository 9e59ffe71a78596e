import { comparePlaces } from "../../src/lint/order.ts";
import { rule } from "../../src/lint/rule.ts";
import type { Setting } from "../../src/model/place.ts";
import { eigrpOver, ospfOver } from "../../src/network/overlay.ts";
import type { Member } from "../../src/network/types.ts";

/** The router-ids that a member writes for what runs over its tunnel, by process. */
function idsOf(member: Member): readonly { readonly process: string; readonly id: Setting<string> }[] {
  const eigrp = eigrpOver(member).map(({ process }) => ({
    process: `EIGRP ${process.as}`,
    id: process.routerId,
  }));
  const ospf = { process: "OSPF", id: ospfOver(member)?.process?.routerId };
  const bgp = { process: "BGP", id: member.device.bgp?.routerId };
  return [...eigrp, ospf, bgp].flatMap(({ process, id }) => (id === undefined ? [] : [{ process, id }]));
}

export default rule({
  id: "routing/duplicate-router-id",
  summary: "Two members of a cloud have the same router-id",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    const seen = new Map<string, { member: Member; id: Setting<string> }>();
    // Of two routers the spoke is blamed, else the one that comes later in the files.
    const spokes = cloud.spokes.toSorted((a, b) => comparePlaces(a.interface.at, b.interface.at));
    for (const member of [...cloud.hubs, ...spokes]) {
      for (const { process, id } of idsOf(member)) {
        if (id.value === undefined) continue;
        const key = `${process} ${id.value}`;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, { member, id });
        if (first === undefined || first.member.device === member.device) continue;
        report({
          at: id.at,
          message: `${member.device.name} has the ${process} router-id ${id.value} of ${first.member.device.name}: each drops the routes of the other as its own`,
          related: [{ at: first.id.at, message: `${first.member.device.name} has it here` }],
        });
      }
    }
  },
});
