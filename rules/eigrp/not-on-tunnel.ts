import { addEigrpTable, coverTunnel, eigrpSection } from "../../src/lint/fix-routing.ts";
import { rule } from "../../src/lint/rule.ts";
import { tableName, tunnelOf } from "../../src/lint/words.ts";
import { coversAddress } from "../../src/network/coverage.ts";
import { gathered, those } from "../../src/network/gathered.ts";
import { eigrpOver, hasOwnRouting, overlayOf } from "../../src/network/overlay.ts";
import { isAstray } from "../../src/network/overlay-subnet.ts";
import type { Member } from "../../src/network/types.ts";

function hasAddress({ address, interface: face }: Member): boolean {
  return address !== undefined || face.unnumbered !== undefined || face.dynamicAddress !== undefined;
}

/** A tunnel without an address is a fault of its own. */
const suspectsIn = those(
  (member: Member) => hasAddress(member) && member.device.eigrp.length > 0 && eigrpOver(member).length === 0,
);

const systemsIn = gathered((member: Member) => eigrpOver(member).map(({ process }) => process.as));

export default rule({
  id: "eigrp/not-on-tunnel",
  summary: "A router's EIGRP does not cover the tunnel on which the other members run it",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    const suspects = suspectsIn(cloud.members);
    if (suspects.length === 0) return;
    const running = new Set(systemsIn(cloud.members));
    for (const member of suspects) {
      // So is one of another subnet.
      if (isAstray(cloud, member)) continue;
      if (overlayOf(cloud, member).unknown || hasOwnRouting(cloud, member)) continue;
      const processes = member.device.eigrp.filter(
        ({ as, family }) => family === cloud.family && running.has(as),
      );
      const process = processes.find(({ vrf }) => vrf?.value === member.interface.vrf?.value);
      const elsewhere = processes.find(({ networks }) => coversAddress(networks, member));
      if (process === undefined && elsewhere !== undefined) {
        report({
          at: elsewhere.at,
          fix: addEigrpTable(member, elsewhere),
          message: `${member.device.name}'s EIGRP ${elsewhere.as} runs in ${tableName(elsewhere.vrf?.value)}, ${member.interface.name} is in ${tableName(member.interface.vrf?.value)}: it finds no neighbour on the tunnel, on which the other members run it`,
        });
      }
      if (process === undefined) continue;
      report({
        at: process.at,
        fix: coverTunnel(eigrpSection(member.device, process), member),
        message: `no \`network\` line of ${member.device.name}'s EIGRP ${process.as} covers ${tunnelOf(member)}, on which the other members run it: it finds no neighbour`,
      });
    }
  },
});
