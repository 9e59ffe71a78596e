import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { eigrpOver } from "../../src/network/overlay.ts";

export default rule({
  id: "eigrp/passive-tunnel",
  summary: "EIGRP is passive on a tunnel on which the other members run it",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    const running = cloud.members.flatMap((member) => eigrpOver(member).map((over) => ({ member, over })));
    const active = new Set(
      running.flatMap(({ over }) => (over.silent === undefined ? [over.process.as] : [])),
    );
    for (const { member, over } of running) {
      if (over.silent === undefined || !active.has(over.process.as)) continue;
      report({
        at: over.silent,
        message: `EIGRP ${over.process.as} is passive on ${tunnelOf(member)}, while other members look for neighbours there: ${member.device.name} finds none`,
      });
    }
  },
});
