import { rule } from "../../src/lint/rule.ts";
import { eigrpOver } from "../../src/network/overlay.ts";

export default rule({
  id: "eigrp/stub-on-hub",
  summary: "A hub is an EIGRP stub",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    if (cloud.spokes.length < 2) return;
    for (const hub of cloud.hubs) {
      // A regional hub is a spoke of the central one.
      if ((hub.nhrp?.servers.length ?? 0) > 0) continue;
      for (const { process } of eigrpOver(hub)) {
        if (process.stub === undefined) continue;
        report({
          at: process.stub,
          message: `${hub.device.name} is a hub and an EIGRP stub in AS ${process.as}: a stub passes on no route that it learnt, so spokes never hear of each other`,
        });
      }
    }
  },
});
