import { setPriority } from "../../src/lint/fix-ospf.ts";
import { rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses, type Weakness } from "../../src/lint/shared.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { ospfOver } from "../../src/network/overlay.ts";
import type { Member } from "../../src/network/types.ts";

const weaknessesOf = (member: Member): readonly Weakness[] => {
  const ospf = ospfOver(member);
  if (ospf?.priority === undefined || ospf.priority === 0 || ospf.silent !== undefined) return [];
  if (ospf.type !== "broadcast" && ospf.type !== "non-broadcast") return [];
  return [{ what: `${ospf.priority}`, at: ospf.priorityAt }];
};

export default rule({
  id: "ospf/dr-election",
  summary: "A spoke can become the designated router of a tunnel",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    const hubs = cloud.hubs.flatMap((member) => {
      const ospf = ospfOver(member);
      return ospf?.priority !== undefined && (ospf.type === "broadcast" || ospf.type === "non-broadcast")
        ? [{ member, ospf, priority: ospf.priority }]
        : [];
    });
    const best = hubs.toSorted((a, b) => b.priority - a.priority)[0];
    if (best === undefined) return;
    if (best.priority === 0) {
      report({
        at: best.ospf.priorityAt,
        fix: setPriority(best.member, 1),
        message: `${tunnelOf(best.member)} has OSPF priority 0: the hub never becomes designated router, and spokes do not hear each other`,
      });
    }
    const electable = sharedWeaknesses({ hubs: [], spokes: cloud.spokes }, weaknessesOf);
    for (const { what, at, who, count } of electable) {
      const spoke = cloud.spokes.find((member) => count === 1 && ospfOver(member)?.priorityAt === at);
      const above = Number(what) > best.priority && best.priority > 0;
      report({
        at,
        fix: spoke && setPriority(spoke, 0),
        severity: above ? "error" : "warning",
        message: `${who} can become OSPF designated router with priority ${what}${above ? `, above the ${best.priority} of ${tunnelOf(best.member)}` : " once the hub reloads"}: the other spokes do not hear it`,
      });
    }
  },
});
