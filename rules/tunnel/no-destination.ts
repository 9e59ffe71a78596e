import { interfaceSection, setLines } from "../../src/lint/fix.ts";
import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import type { Interface } from "../../src/model/interface.ts";
import { gathered } from "../../src/network/gathered.ts";
import { lacksDestination, seemsWithoutMode } from "../../src/network/tunnel-state.ts";
import type { Network } from "../../src/network/types.ts";

interface Aimless {
  readonly device: Device;
  readonly interface: Interface;
  readonly isCertain: boolean;
}

const certainIn = gathered((device: Device): readonly Aimless[] =>
  [...device.interfaces.values()].flatMap((face) =>
    lacksDestination(device, face) ? [{ device, interface: face, isCertain: true }] : [],
  ),
);

/** Tunnels of whole configurations that lead nowhere, and of excerpts those that show it. */
function aimless({ devices, clouds }: Network): readonly Aimless[] {
  const likely = clouds.flatMap((cloud) =>
    cloud.members
      .filter((member) => seemsWithoutMode(cloud, member))
      .map((member) => ({ ...member, isCertain: false })),
  );
  return [...certainIn(devices), ...likely];
}

export default rule({
  id: "tunnel/no-destination",
  summary: "A point-to-point tunnel has no destination",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    for (const { device, interface: face, isCertain } of aimless(network)) {
      report({
        at: face.tunnel?.modeAt ?? face.at,
        severity: isCertain ? "error" : "warning",
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
