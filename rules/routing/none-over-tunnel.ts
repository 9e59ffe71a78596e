import { rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses } from "../../src/lint/shared.ts";
import { overlayOf } from "../../src/network/overlay.ts";

export default rule({
  id: "routing/none-over-tunnel",
  summary: "No routing protocol and no static route uses a tunnel",
  scope: "cloud",
  severity: "info",
  check({ cloud, report }) {
    if (cloud.family === "ipv6" || cloud.members.length < 2) return;
    const silent = sharedWeaknesses(cloud, (member) => {
      const { protocols, unknown } = overlayOf(cloud, member);
      return protocols.size > 0 || unknown ? [] : [{ what: "none", at: member.interface.at }];
    });
    for (const { at, who, count } of silent) {
      // One router without routing where others have it lacks a line, and a rule of that protocol says which.
      if (count < new Set(cloud.members.map(({ device }) => device)).size) continue;
      report({
        at,
        message: `nothing routes over the tunnels of ${who}: no routing protocol covers them and no static route uses them, so the networks behind them do not reach each other`,
      });
    }
  },
});
