import { ospfSection, speak } from "../../src/lint/fix-routing.ts";
import { rule } from "../../src/lint/rule.ts";
import { devicesOf, tunnelOf } from "../../src/lint/words.ts";
import { hasOwnRouting, ospfOver } from "../../src/network/overlay.ts";

export default rule({
  id: "ospf/passive-tunnel",
  summary: "OSPF is passive on a tunnel on which the other members run it",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    const running = cloud.members.flatMap((member) => {
      const ospf = ospfOver(member);
      return ospf === undefined ? [] : [{ member, ospf }];
    });
    const active = running.filter(({ ospf }) => ospf.silent === undefined);
    const [first] = running;
    const written = running.filter(({ member }) => member.interface.ospf.process !== undefined);
    if (active.length === 0) {
      // A line under the tunnel itself says that OSPF is meant to run there; a broad `network` line does not.
      if (first?.ospf.silent === undefined || written.length < 2 || cloud.isPair) return;
      report({
        at: first.ospf.silent,
        severity: "warning",
        message: `OSPF is configured on the tunnels of ${devicesOf(written.map(({ member }) => member))} and passive on all of them: nobody finds a neighbour`,
      });
      return;
    }
    for (const { member, ospf } of running) {
      // Between two ends alone, what routes besides may be all that is meant.
      if (ospf.silent === undefined || (cloud.isPair && hasOwnRouting(cloud, member))) continue;
      report({
        at: ospf.silent,
        fix:
          ospf.process &&
          speak(ospfSection(member.device, ospf.process), member.interface, ospf.process, ospf.silent),
        message: `OSPF is passive on ${tunnelOf(member)}, while ${active.length === 1 ? active[0]?.member.device.name : `${active.length} other members`} look for neighbours there: ${member.device.name} finds none`,
      });
    }
  },
});
