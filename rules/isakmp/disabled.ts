import { rule } from "../../src/lint/rule.ts";
import { gathered } from "../../src/network/gathered.ts";
import { isakmpOff, protectionOf } from "../../src/network/ike.ts";
import { allTies, type Tie } from "../../src/network/links.ts";

const endsIn = gathered(({ a, b }: Tie) => [a, b].filter(({ device }) => isakmpOff(device) !== undefined));

export default rule({
  id: "isakmp/disabled",
  summary: "IKE is switched off on a router that needs it",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const told = new Set<string>();
    for (const member of endsIn(allTies(network))) {
      const { device } = member;
      const at = isakmpOff(device);
      if (at === undefined || told.has(device.name) || protectionOf(member).type !== "ikev1") continue;
      told.add(device.name);
      report({
        at,
        fix: {
          device: device.name,
          commands: ["crypto isakmp enable"],
          edits: [{ type: "delete", path: at.path, line: at.line }],
        },
        message: `${device.name} has \`no crypto isakmp enable\`, but ${member.interface.name} is protected by IPsec: no phase 1 ever starts and the tunnel stays down`,
      });
    }
  },
});
