import { rule } from "../../src/lint/rule.ts";
import type { Interface } from "../../src/model/interface.ts";

/** A tunnel of a kind that needs a destination, with a source and something to carry. */
function isPointless({ type, shutdown, tunnel, address, nhrp, nhrp6 }: Interface): boolean {
  if (type !== "Tunnel" || shutdown !== undefined || tunnel?.source === undefined) return false;
  if (tunnel.mode !== "gre" && tunnel.mode !== "gre6") return false;
  return tunnel.destination === undefined && (address ?? nhrp ?? nhrp6 ?? tunnel.protection) !== undefined;
}

export default rule({
  id: "tunnel/no-destination",
  summary: "A point-to-point tunnel has no destination",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    if (device.text === "excerpt") return;
    for (const face of device.interfaces.values()) {
      if (!isPointless(face)) continue;
      report({
        at: face.tunnel?.modeAt ?? face.at,
        message: `${device.name}'s ${face.name} is point-to-point GRE, the default mode, and has no \`tunnel destination\`: it stays down; a DMVPN tunnel needs \`tunnel mode gre multipoint\``,
      });
    }
  },
});
