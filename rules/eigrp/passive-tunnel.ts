import { speakEigrp } from "../../src/lint/fix-routing.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { gathered } from "../../src/network/gathered.ts";
import { eigrpOver, hasOwnRouting } from "../../src/network/overlay.ts";
import type { Member } from "../../src/network/types.ts";

const silentIn = gathered((member: Member) =>
  eigrpOver(member).flatMap((over) => (over.silent ? [{ member, over, at: over.silent }] : [])),
);

const activeSystemsIn = gathered((member: Member) =>
  eigrpOver(member).flatMap(({ process, silent }) => (silent ? [] : [process.as])),
);

export default rule({
  id: "eigrp/passive-tunnel",
  summary: "EIGRP is passive on a tunnel on which the other members run it",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    const silent = silentIn(cloud.members);
    if (silent.length === 0) return;
    const active = new Set(activeSystemsIn(cloud.members));
    for (const { member, over, at } of silent) {
      if (!active.has(over.process.as)) continue;
      // Between two ends alone, what routes besides may be all that is meant.
      if (cloud.isPair && hasOwnRouting(cloud, member)) continue;
      report({
        at,
        fix: speakEigrp(member.device, member.interface, over),
        message: `EIGRP ${over.process.as} is passive on ${tunnelOf(member)}, while other members look for neighbours there: ${member.device.name} finds none`,
      });
    }
  },
});
