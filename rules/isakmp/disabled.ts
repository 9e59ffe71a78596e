import { rule } from "../../src/lint/rule.ts";
import { isakmpOff, protectionOf } from "../../src/network/ike.ts";
import { allLinks } from "../../src/network/links.ts";

export default rule({
  id: "isakmp/disabled",
  summary: "IKE is switched off on a router that needs it",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const told = new Set<string>();
    for (const member of allLinks(network).flatMap(({ a, b }) => [a, b])) {
      const { device } = member;
      const at = isakmpOff(device);
      if (at === undefined || told.has(device.name) || protectionOf(member).type !== "ikev1") continue;
      told.add(device.name);
      report({
        at,
        message: `${device.name} has \`no crypto isakmp enable\`, but ${member.interface.name} is protected by IPsec: no phase 1 ever starts and the tunnel stays down`,
      });
    }
  },
});
