import { interfaceSection, setLines } from "../../src/lint/fix.ts";
import { rule } from "../../src/lint/rule.ts";
import { lacksDestination } from "../../src/network/tunnel-state.ts";

export default rule({
  id: "tunnel/no-destination",
  summary: "A point-to-point tunnel has no destination",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    for (const face of device.interfaces.values()) {
      if (!lacksDestination(device, face)) continue;
      report({
        at: face.tunnel?.modeAt ?? face.at,
        message: `${device.name}'s ${face.name} is point-to-point GRE, the default mode, and has no \`tunnel destination\`: it stays down; a DMVPN tunnel needs \`tunnel mode gre multipoint\``,
        fix:
          (face.nhrp ?? face.nhrp6) === undefined
            ? undefined
            : setLines(
                interfaceSection(device, face),
                ["tunnel mode gre multipoint"],
                face.tunnel?.modeAt ? [face.tunnel.modeAt] : [],
              ),
      });
    }
  },
});
