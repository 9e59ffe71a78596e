import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { eigrpOver, overlayOf } from "../../src/network/overlay.ts";
import type { Member } from "../../src/network/types.ts";

function hasAddress({ address, interface: face }: Member): boolean {
  return address !== undefined || face.unnumbered !== undefined || face.dynamicAddress !== undefined;
}

export default rule({
  id: "eigrp/not-on-tunnel",
  summary: "A router's EIGRP does not cover the tunnel on which the other members run it",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    const running = new Set(
      cloud.members.flatMap((member) => eigrpOver(member).map(({ process }) => process.as)),
    );
    for (const member of cloud.members) {
      // A tunnel without an address is a fault of its own.
      if (!hasAddress(member)) continue;
      const overlay = overlayOf(cloud, member);
      if (overlay.unknown || overlay.protocols.size > 0 || eigrpOver(member).length > 0) continue;
      const process = member.device.eigrp.find(
        ({ as, vrf, family }) =>
          family === cloud.family && running.has(as) && vrf?.value === member.interface.vrf?.value,
      );
      if (process === undefined) continue;
      report({
        at: process.at,
        message: `no \`network\` line of ${member.device.name}'s EIGRP ${process.as} covers ${tunnelOf(member)}, on which the other members run it: it finds no neighbour`,
      });
    }
  },
});
