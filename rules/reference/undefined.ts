import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";

const virtual = new Set(["Tunnel", "Loopback", "Null", "Virtual-Template"]);

/** Texts that show the tunnel alone leave out the hardware that it runs over. */
function showsHardware({ interfaces }: Device): boolean {
  return [...interfaces.values()].some(({ type }) => !virtual.has(type));
}

export default rule({
  id: "reference/undefined",
  summary: "A name is used that nothing defines",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    for (const thing of device.names) {
      if (thing.builtin || thing.definitions.length > 0) continue;
      if (thing.kind === "INTERFACE" && !showsHardware(device)) continue;
      const [first, ...others] = thing.uses;
      if (first === undefined) continue;
      report({
        at: first.at,
        severity: device.text === "excerpt" ? "warning" : "error",
        message: `${device.name} uses the ${thing.label} \`${thing.name}\`, which is defined nowhere in its configuration`,
        related: others.map(({ at }) => ({ at, message: `\`${thing.name}\` is used here too` })),
      });
    }
  },
});
