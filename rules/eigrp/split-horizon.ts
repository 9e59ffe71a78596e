import { eigrpLine } from "../../src/lint/fix.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { heldBack, tellsAll } from "../../src/network/split-horizon.ts";
import type { Cloud, Network } from "../../src/network/types.ts";

/** A hub of another cloud with the same spokes tells them of each other. */
function isCarriedElsewhere({ clouds }: Network, cloud: Cloud, as: number): boolean {
  const spokes = new Set(cloud.spokes.map(({ device }) => device));
  return clouds
    .filter((other) => other !== cloud && other.spokes.some(({ device }) => spokes.has(device)))
    .some(({ hubs }) => hubs.some((hub) => tellsAll(hub, as)));
}

export default rule({
  id: "eigrp/split-horizon",
  summary: "A hub keeps EIGRP split horizon on",
  scope: "cloud",
  severity: "error",
  check({ cloud, network, report }) {
    for (const { hub, name, at, runsAt, spokes, toldByOther, eigrp } of heldBack(cloud)) {
      if (eigrp === undefined) continue;
      const { process } = eigrp;
      const mild =
        toldByOther || hub.device.text === "excerpt" || isCarriedElsewhere(network, cloud, process.as);
      report({
        at,
        severity: mild ? "warning" : "error",
        message: `${tunnelOf(hub)} keeps split horizon on for ${name}: the hub does not tell its ${spokes.size} spokes of each other's networks`,
        related: [{ at: runsAt, message: `${name} runs on the tunnel` }],
        fix: eigrpLine(hub.device, hub.interface, process, "split-horizon"),
      });
    }
  },
});
