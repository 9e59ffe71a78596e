import { type Fix, interfaceSection, removeLine, setValue } from "../../src/lint/fix.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { Interface } from "../../src/model/interface.ts";
import { those } from "../../src/network/gathered.ts";
import { startsInItsVrf } from "../../src/network/transport.ts";
import type { Member } from "../../src/network/types.ts";

const words = (vrf: string | undefined) => (vrf === undefined ? "the global table" : `VRF ${vrf}`);

/** The tunnel follows its source. */
function fixFor({ device, interface: face, tunnel }: Member, { vrf }: Interface): Fix | undefined {
  const to = interfaceSection(device, face);
  if (vrf?.value !== undefined) return setValue(to, "tunnel vrf", vrf.value, tunnel.vrf?.at);
  return tunnel.vrf && removeLine(to, "tunnel vrf", tunnel.vrf.at);
}

const suspectsIn = those(
  ({ device, tunnel }: Member) => device.text !== "excerpt" && startsInItsVrf(device, tunnel) === false,
);

export default rule({
  id: "tunnel/vrf-mismatch",
  summary: "A tunnel and its source interface are in different transport VRFs",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    for (const member of suspectsIn(cloud.members)) {
      const { tunnel, transport } = member;
      const source = transport.interface;
      if (source === undefined) continue;
      const given = words(source.vrf?.value);
      report({
        at: tunnel.vrf?.at ?? tunnel.source?.at ?? member.interface.at,
        message: `${tunnelOf(member)} sends in ${words(tunnel.vrf?.value)}, but its source ${source.name} is in ${given}: the tunnel stays down`,
        related: [{ at: source.vrf?.at ?? source.at, message: `${source.name} is in ${given}` }],
        fix: fixFor(member, source),
      });
    }
  },
});
