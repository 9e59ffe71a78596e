import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { ospfOver, overlayOf } from "../../src/network/overlay.ts";

export default rule({
  id: "ospf/not-on-tunnel",
  summary: "A router's OSPF does not cover the tunnel on which the other members run it",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    const active = cloud.members.filter(
      (member) => ospfOver(member)?.silent === undefined && ospfOver(member) !== undefined,
    );
    if (active.length === 0 || cloud.family === "ipv6") return;
    for (const member of cloud.members) {
      const [process] = member.device.ospf.filter(({ vrf }) => vrf?.value === member.interface.vrf?.value);
      const overlay = overlayOf(cloud, member);
      if (
        // A tunnel without an address is a fault of its own.
        (member.address === undefined && member.interface.unnumbered === undefined) ||
        process === undefined ||
        ospfOver(member) !== undefined ||
        overlay.unknown ||
        overlay.protocols.size > 0
      )
        continue;
      report({
        at: process.at,
        message: `no \`network\` line of ${member.device.name}'s OSPF ${process.process} covers ${tunnelOf(member)}, on which the other members run OSPF: it finds no neighbour`,
      });
    }
  },
});
