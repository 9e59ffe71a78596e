import { setMultipoint } from "../../src/lint/fix-tunnel.ts";
import { rule } from "../../src/lint/rule.ts";
import { devicesOf, tunnelOf } from "../../src/lint/words.ts";
import { serversOf } from "../../src/network/nhrp.ts";

export default rule({
  id: "tunnel/hub-point-to-point",
  summary: "A hub's tunnel goes to one spoke alone",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const hub of cloud.hubs) {
      const { destination, mode } = hub.tunnel;
      if (!hub.pointToPoint || mode !== "gre" || destination?.value === undefined) continue;
      const lost = cloud.spokes.filter(
        (spoke) =>
          spoke.transport.address !== undefined &&
          spoke.transport.address !== destination.value &&
          serversOf(cloud, spoke).some((each) => each.hub === hub),
      );
      if (lost.length === 0) continue;
      report({
        at: destination.at,
        fix: setMultipoint(hub),
        message: `${tunnelOf(hub)} goes to ${destination.value} alone, but ${devicesOf(lost)} register${lost.length === 1 ? "s" : ""} there too: a hub needs \`tunnel mode gre multipoint\``,
      });
    }
  },
});
