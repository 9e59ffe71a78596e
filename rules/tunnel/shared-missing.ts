import { rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import type { Device } from "../../src/model/device.ts";
import type { Interface } from "../../src/model/interface.ts";

/** Tunnels that are up, by source and front-door VRF. */
function bySource(device: Device): readonly (readonly Interface[])[] {
  const groups = new Map<string, Interface[]>();
  for (const face of device.interfaces.values()) {
    const { tunnel, shutdown } = face;
    const source = tunnel?.source?.value;
    if (source === undefined || shutdown !== undefined) continue;
    const key = JSON.stringify([source, tunnel?.vrf?.value ?? ""]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [face]);
    else group.push(face);
  }
  return [...groups.values()].filter((faces) => faces.length > 1);
}

const profileOf = ({ tunnel }: Interface) => tunnel?.protection?.profile.value;

export default rule({
  id: "tunnel/shared-missing",
  summary: "Tunnels with one source and one IPsec profile do not share it",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    for (const faces of bySource(device)) {
      const guarded = faces.filter((face) => profileOf(face) !== undefined);
      for (const face of guarded) {
        const other = guarded.find((each) => each !== face && profileOf(each) === profileOf(face));
        const protection = face.tunnel?.protection;
        if (other === undefined || protection === undefined || protection.shared) continue;
        report({
          at: protection.at,
          message: `${device.name}'s ${face.name} and ${other.name} have one source and the IPsec profile \`${protection.profile.value}\`, but \`shared\` is missing: the box refuses the later line and leaves that tunnel unprotected`,
          related: [
            { at: other.tunnel?.protection?.at ?? other.at, message: `${other.name} uses the profile here` },
          ],
        });
      }
      const profiles = new Set(guarded.map(profileOf));
      const [first] = guarded;
      if (first !== undefined && profiles.size > 1) {
        report({
          at: first.tunnel?.protection?.at ?? first.at,
          severity: "info",
          message: `${device.name}'s ${listOf(guarded.map(({ name }) => name))} have one source and different IPsec profiles: which one answers a peer is left to the order of their IKE profiles`,
        });
      }
    }
  },
});
