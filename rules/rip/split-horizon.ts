import { interfaceSection, setLines } from "../../src/lint/fix.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { ripOver, staticOver } from "../../src/network/overlay.ts";

export default rule({
  id: "rip/split-horizon",
  summary: "A hub keeps RIP split horizon on",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const hub of cloud.hubs) {
      const over = ripOver(hub);
      const { splitHorizon, summaries } = hub.interface.rip;
      if (hub.pointToPoint || over === undefined || over.silent !== undefined || splitHorizon.on === false)
        continue;
      if (summaries.length > 0 || over.process.defaultOriginate !== undefined) continue;
      const spokes = cloud.spokes.filter((spoke) => ripOver(spoke) !== undefined);
      if (spokes.length < 2 || spokes.every((spoke) => staticOver(spoke).length > 0)) continue;
      const others = cloud.hubs.some(
        (other) =>
          other !== hub && ripOver(other) !== undefined && other.interface.rip.splitHorizon.on === false,
      );
      report({
        at: splitHorizon.at ?? hub.interface.at,
        severity: others || hub.device.text === "excerpt" ? "warning" : "error",
        message: `${tunnelOf(hub)} keeps split horizon on for RIP: the hub does not tell its ${spokes.length} spokes of each other's networks`,
        related: [{ at: over.at, message: "RIP runs on the tunnel" }],
        fix: setLines(interfaceSection(hub.device, hub.interface), ["no ip split-horizon"]),
      });
    }
  },
});
