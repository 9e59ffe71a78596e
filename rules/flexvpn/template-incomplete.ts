import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import type { Interface } from "../../src/model/interface.ts";
import { isSamePlace } from "../../src/model/place.ts";
import { templateOf, templatesOfProfiles, templatesOfShortcuts } from "../../src/network/templates.ts";

/** What a template lacks to become a tunnel, in words. */
function lackOf({ commands }: Device, face: Interface): string | undefined {
  const opener = commands.of("Interface").find(({ at }) => isSamePlace(at, face.at));
  if (opener?.command.type !== "tunnel") return "is not of `type tunnel`";
  if ((face.unnumbered ?? face.address ?? face.dynamicAddress ?? face.ipv6Addresses[0]) === undefined)
    return "has no address: `ip unnumbered` is usual";
  return face.tunnel?.protection === undefined ? "has no `tunnel protection`" : undefined;
}

export default rule({
  id: "flexvpn/template-incomplete",
  summary: "A template from which tunnels are made is not complete",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    if (device.text === "excerpt") return;
    const told = new Set<number>();
    for (const { number, at } of [...templatesOfProfiles(device), ...templatesOfShortcuts(device)]) {
      if (told.has(number)) continue;
      told.add(number);
      const face = templateOf(device, number);
      const lack = face ? lackOf(device, face) : "is nowhere in the configuration";
      if (lack === undefined) continue;
      report({
        at: face?.at ?? at,
        message: `${device.name}'s Virtual-Template${number} ${lack}: the peers for which it is meant get no tunnel`,
        related: face ? [{ at, message: "it is named here" }] : [],
      });
    }
  },
});
