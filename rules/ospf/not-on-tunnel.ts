import { addOspfProcess, coverTunnel, ospfSection } from "../../src/lint/fix-routing.ts";
import { rule } from "../../src/lint/rule.ts";
import { tableName, tunnelOf } from "../../src/lint/words.ts";
import { coversAddress } from "../../src/network/coverage.ts";
import { hasOwnRouting, ospfOver, overlayOf } from "../../src/network/overlay.ts";
import { isAstray } from "../../src/network/overlay-subnet.ts";

export default rule({
  id: "ospf/not-on-tunnel",
  summary: "A router's OSPF does not cover the tunnel on which the other members run it",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    const active = cloud.members.filter(
      (member) => ospfOver(member)?.silent === undefined && ospfOver(member) !== undefined,
    );
    if (active.length === 0 || cloud.family === "ipv6") return;
    const model = active.find(({ role }) => role === "hub") ?? active[0];
    const area = (model && ospfOver(model)?.area) ?? 0;
    for (const member of cloud.members) {
      const [process] = member.device.ospf.filter(({ vrf }) => vrf?.value === member.interface.vrf?.value);
      const overlay = overlayOf(cloud, member);
      if (
        // A tunnel without an address, or with one of another subnet, is a fault of its own.
        (member.address === undefined && member.interface.unnumbered === undefined) ||
        isAstray(cloud, member) ||
        ospfOver(member) !== undefined ||
        overlay.unknown ||
        hasOwnRouting(cloud, member)
      )
        continue;
      const elsewhere = member.device.ospf.find(
        ({ networks, process: number }) =>
          coversAddress(networks, member) || member.interface.ospf.process?.process === number,
      );
      if (process === undefined && elsewhere !== undefined) {
        report({
          at: elsewhere.at,
          fix: addOspfProcess(member, area),
          message: `${member.device.name}'s OSPF ${elsewhere.process} runs in ${tableName(elsewhere.vrf?.value)}, ${member.interface.name} is in ${tableName(member.interface.vrf?.value)}: it finds no neighbour on the tunnel, on which the other members run OSPF`,
        });
      }
      if (process === undefined) continue;
      report({
        at: process.at,
        fix: coverTunnel(ospfSection(member.device, process), member, area),
        message: `no \`network\` line of ${member.device.name}'s OSPF ${process.process} covers ${tunnelOf(member)}, on which the other members run OSPF: it finds no neighbour`,
      });
    }
  },
});
