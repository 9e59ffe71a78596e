import { rule } from "../../src/lint/rule.ts";
import { idleNetworks } from "../../src/network/coverage.ts";

export default rule({
  id: "ospf/network-unmatched",
  summary: "A `network` line of OSPF covers no interface",
  scope: "device",
  severity: "info",
  check({ device, report }) {
    if (device.text === "excerpt") return;
    for (const process of device.ospf) {
      for (const { at, address, wildcard } of idleNetworks(device, process)) {
        report({
          at,
          message: `no interface of ${device.name} has an address in ${address} ${wildcard}, for which OSPF has a \`network\` line: the line does nothing`,
        });
      }
    }
  },
});
