import { rule } from "../../src/lint/rule.ts";
import { eigrpOver } from "../../src/network/overlay.ts";

/** From so many spokes on. */
const many = 10;

export default rule({
  id: "eigrp/tunnel-bandwidth",
  summary: "A hub with many spokes leaves the bandwidth of its tunnel at the default",
  scope: "cloud",
  severity: "info",
  check({ cloud, report }) {
    if (cloud.spokes.length < many) return;
    for (const hub of cloud.hubs) {
      const { device, interface: face } = hub;
      const running = eigrpOver(hub);
      if (device.text === "excerpt" || face.bandwidth !== undefined || running.length === 0) continue;
      if (running.some(({ settings }) => settings?.bandwidthPercent !== undefined)) continue;
      report({
        at: face.at,
        message: `${device.name}'s ${face.name} has no \`bandwidth\` line: the default is 100 kbit/s, EIGRP takes half of it, and with ${cloud.spokes.length} spokes updates are slow and neighbours flap ("retry limit exceeded")`,
      });
    }
  },
});
