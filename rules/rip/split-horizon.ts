import { interfaceSection, setLines } from "../../src/lint/fix.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { heldBack } from "../../src/network/split-horizon.ts";

export default rule({
  id: "rip/split-horizon",
  summary: "A hub keeps RIP split horizon on",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const { hub, at, runsAt, spokes, toldByOther, eigrp } of heldBack(cloud)) {
      if (eigrp !== undefined) continue;
      report({
        at,
        severity: toldByOther || hub.device.text === "excerpt" ? "warning" : "error",
        message: `${tunnelOf(hub)} keeps split horizon on for RIP: the hub does not tell its ${spokes.size} spokes of each other's networks`,
        related: [{ at: runsAt, message: "RIP runs on the tunnel" }],
        fix: setLines(interfaceSection(hub.device, hub.interface), ["no ip split-horizon"]),
      });
    }
  },
});
