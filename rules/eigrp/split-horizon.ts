import { eigrpLine } from "../../src/lint/fix.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { type EigrpOverTunnel, eigrpOver, staticOver } from "../../src/network/overlay.ts";
import type { Cloud, Member, Network } from "../../src/network/types.ts";

function isOn({ settings, silent }: EigrpOverTunnel): boolean {
  return silent === undefined && settings?.splitHorizon.on !== false;
}

/** A summary or a default leads the spokes to each other through the hub. */
function sendsLess({ process, settings }: EigrpOverTunnel, { device }: Member): boolean {
  if ((settings?.summaries.length ?? 0) > 0) return true;
  const staticDefault = device.staticRoutes.some(
    ({ prefix, vrf }) => prefix.value?.length === 0 && vrf === process.vrf?.value,
  );
  return staticDefault && process.redistribute.some(({ source }) => source === "static");
}

function spokesOf(cloud: Cloud, as: number): readonly Member[] {
  return cloud.spokes.filter((spoke) => eigrpOver(spoke).some(({ process }) => process.as === as));
}

/** Another hub, or a hub of another cloud with the same spokes, tells the spokes of each other. */
function isCarriedElsewhere(network: Network, cloud: Cloud, hub: Member, as: number): boolean {
  const spokes = new Set(cloud.spokes.map(({ device }) => device));
  const clouds = network.clouds.filter(
    (other) => other === cloud || other.spokes.some(({ device }) => spokes.has(device)),
  );
  return clouds
    .flatMap(({ hubs }) => hubs)
    .some((other) => other !== hub && eigrpOver(other).some((over) => over.process.as === as && !isOn(over)));
}

export default rule({
  id: "eigrp/split-horizon",
  summary: "A hub keeps EIGRP split horizon on",
  scope: "cloud",
  severity: "error",
  check({ cloud, network, report }) {
    for (const hub of cloud.hubs) {
      if (hub.pointToPoint) continue;
      for (const over of eigrpOver(hub)) {
        const { process, settings, at } = over;
        if (!isOn(over) || sendsLess(over, hub)) continue;
        const spokes = spokesOf(cloud, process.as);
        if (spokes.length < 2 || spokes.every((spoke) => staticOver(spoke).length > 0)) continue;
        const mild = hub.device.text === "excerpt" || isCarriedElsewhere(network, cloud, hub, process.as);
        report({
          at: settings?.splitHorizon.at ?? hub.interface.at,
          severity: mild ? "warning" : "error",
          message: `${tunnelOf(hub)} keeps split horizon on for EIGRP ${process.as}: the hub does not tell its ${spokes.length} spokes of each other's networks`,
          related: [{ at, message: `EIGRP ${process.as} runs on the tunnel` }],
          fix: eigrpLine(hub.device, hub.interface, process, "split-horizon"),
        });
      }
    }
  },
});
