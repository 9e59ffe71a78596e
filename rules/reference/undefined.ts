import type { Severity } from "../../src/lint/diagnostic.ts";
import { useName } from "../../src/lint/fix-name.ts";
import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";

const virtual = new Set(["Tunnel", "Loopback", "Null", "Virtual-Template"]);

/** Texts that show the tunnel alone leave out the hardware that it runs over. */
function showsHardware({ interfaces }: Device): boolean {
  return [...interfaces.values()].some(({ type }) => !virtual.has(type));
}

/** What people leave out when they speak of tunnels, all of its kind at once: the interfaces stay, what they name goes. */
const leftOut = new Set([
  "ACL",
  "CRYPTO_MAP",
  "IKEV2_PROFILE",
  "IPSEC_PROFILE",
  "ISAKMP_PROFILE",
  "KEY_CHAIN",
  "POLICY_MAP",
  "TRACK",
  "VRF",
  "ZONE",
]);

function severityOf({ text, release }: Device, kind: string, isShown: boolean): Severity {
  const isLeftOut = !isShown && release === undefined && leftOut.has(kind);
  return text === "excerpt" || isLeftOut ? "warning" : "error";
}

export default rule({
  id: "reference/undefined",
  summary: "A name is used that nothing defines",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    const defined = new Set(device.names.flatMap((each) => (each.definitions.length > 0 ? [each.kind] : [])));
    for (const thing of device.names) {
      if (thing.builtin || thing.definitions.length > 0) continue;
      if (thing.kind === "INTERFACE" && !showsHardware(device)) continue;
      const [first, ...others] = thing.uses;
      if (first === undefined) continue;
      report({
        at: first.at,
        severity: severityOf(device, thing.kind, defined.has(thing.kind)),
        fix: useName(device, thing),
        message: `${device.name} uses the ${thing.label} \`${thing.name}\`, which is defined nowhere in its configuration`,
        related: others.map(({ at }) => ({ at, message: `\`${thing.name}\` is used here too` })),
      });
    }
  },
});
