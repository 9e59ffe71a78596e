import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { eigrpOver, hasOwnRouting } from "../../src/network/overlay.ts";

export default rule({
  id: "eigrp/passive-tunnel",
  summary: "EIGRP is passive on a tunnel on which the other members run it",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    const running = cloud.members.flatMap((member) => eigrpOver(member).map((over) => ({ member, over })));
    const active = new Set(
      running.flatMap(({ over }) => (over.silent === undefined ? [over.process.as] : [])),
    );
    for (const { member, over } of running) {
      if (over.silent === undefined || !active.has(over.process.as)) continue;
      // Between two ends alone, what routes besides may be all that is meant.
      if (cloud.isPair && hasOwnRouting(cloud, member)) continue;
      report({
        at: over.silent,
        message: `EIGRP ${over.process.as} is passive on ${tunnelOf(member)}, while other members look for neighbours there: ${member.device.name} finds none`,
      });
    }
  },
});
