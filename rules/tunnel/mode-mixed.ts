import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { directTraffic } from "../../src/network/spoke-to-spoke.ts";

export default rule({
  id: "tunnel/mode-mixed",
  summary: "Some spokes of a cloud with direct traffic are point-to-point",
  scope: "cloud",
  severity: "info",
  check({ cloud, report }) {
    for (const { reason, members: all } of directTraffic(cloud).obstacles) {
      if (reason !== "point-to-point") continue;
      // A tunnel that goes nowhere is a fault of its own: tunnel/no-destination.
      const members = all.filter(({ tunnel }) => tunnel.destination !== undefined);
      const [first] = members;
      if (first === undefined) continue;
      report({
        at: first.interface.at,
        message: `${devicesOf(members)} ${members.length === 1 ? "has a point-to-point tunnel" : "have point-to-point tunnels"} in a phase ${cloud.phase} cloud: it works, but all their traffic goes through the hub`,
      });
    }
  },
});
