import { rule } from "../../src/lint/rule.ts";
import { devicesOf, tunnelOf } from "../../src/lint/words.ts";
import { minority } from "../../src/network/majority.ts";

export default rule({
  id: "nhrp/holdtime-mismatch",
  summary: "Members of a cloud keep registrations for different times",
  scope: "cloud",
  severity: "info",
  presets: ["strict"],
  check({ cloud, report }) {
    for (const { member, value, usual, others } of minority(
      cloud.members,
      ({ nhrp }) => nhrp?.holdtime?.value,
    )) {
      report({
        at: member.nhrp?.holdtime?.at ?? member.interface.at,
        message: `${tunnelOf(member)} has an NHRP holdtime of ${value} seconds, ${devicesOf(others)} ${usual}: it works, but the hub forgets them after different times`,
      });
    }
  },
});
