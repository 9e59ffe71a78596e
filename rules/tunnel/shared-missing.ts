import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import type { Interface } from "../../src/model/interface.ts";

/** Protected tunnels by source, VRF and profile. */
function bySource(device: Device): ReadonlyMap<string, readonly Interface[]> {
  const groups = new Map<string, Interface[]>();
  for (const face of device.interfaces.values()) {
    const { tunnel, shutdown } = face;
    const [source, profile] = [tunnel?.source?.value, tunnel?.protection?.profile.value];
    if (source === undefined || profile === undefined || shutdown !== undefined) continue;
    const key = JSON.stringify([source, tunnel?.vrf?.value ?? "", profile]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [face]);
    else group.push(face);
  }
  return groups;
}

export default rule({
  id: "tunnel/shared-missing",
  summary: "Tunnels with one source and one IPsec profile do not share it",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    for (const faces of bySource(device).values()) {
      if (faces.length < 2) continue;
      const [first] = faces;
      for (const { name, tunnel } of faces) {
        const protection = tunnel?.protection;
        if (protection === undefined || protection.shared || first === undefined) continue;
        const other = faces.find((face) => face.name !== name) ?? first;
        report({
          at: protection.at,
          message: `${device.name}'s ${name} and ${other.name} have one source and the IPsec profile \`${protection.profile.value}\`, but \`shared\` is missing: the box refuses the later line and leaves that tunnel unprotected`,
          related: [
            { at: other.tunnel?.protection?.at ?? other.at, message: `${other.name} uses the profile here` },
          ],
        });
      }
    }
  },
});
