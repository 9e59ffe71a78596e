import { rule } from "../../src/lint/rule.ts";
import { tableName, tunnelOf } from "../../src/lint/words.ts";
import { coversAddress } from "../../src/network/coverage.ts";
import { eigrpOver, hasOwnRouting, overlayOf } from "../../src/network/overlay.ts";
import { isAstray } from "../../src/network/overlay-subnet.ts";
import type { Member } from "../../src/network/types.ts";

function hasAddress({ address, interface: face }: Member): boolean {
  return address !== undefined || face.unnumbered !== undefined || face.dynamicAddress !== undefined;
}

export default rule({
  id: "eigrp/not-on-tunnel",
  summary: "A router's EIGRP does not cover the tunnel on which the other members run it",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    const running = new Set(
      cloud.members.flatMap((member) => eigrpOver(member).map(({ process }) => process.as)),
    );
    for (const member of cloud.members) {
      // A tunnel without an address, or with one of another subnet, is a fault of its own.
      if (!hasAddress(member) || isAstray(cloud, member)) continue;
      const overlay = overlayOf(cloud, member);
      if (overlay.unknown || hasOwnRouting(cloud, member) || eigrpOver(member).length > 0) continue;
      const processes = member.device.eigrp.filter(
        ({ as, family }) => family === cloud.family && running.has(as),
      );
      const process = processes.find(({ vrf }) => vrf?.value === member.interface.vrf?.value);
      const elsewhere = processes.find(({ networks }) => coversAddress(networks, member));
      if (process === undefined && elsewhere !== undefined) {
        report({
          at: elsewhere.at,
          message: `${member.device.name}'s EIGRP ${elsewhere.as} runs in ${tableName(elsewhere.vrf?.value)}, ${member.interface.name} is in ${tableName(member.interface.vrf?.value)}: it finds no neighbour on the tunnel, on which the other members run it`,
        });
      }
      if (process === undefined) continue;
      report({
        at: process.at,
        message: `no \`network\` line of ${member.device.name}'s EIGRP ${process.as} covers ${tunnelOf(member)}, on which the other members run it: it finds no neighbour`,
      });
    }
  },
});
