import { rule } from "../../src/lint/rule.ts";
import { idleNetworks } from "../../src/network/coverage.ts";

export default rule({
  id: "eigrp/network-unmatched",
  summary: "A `network` line of EIGRP covers no interface",
  scope: "device",
  severity: "info",
  check({ device, report }) {
    if (device.text === "excerpt") return;
    for (const process of device.eigrp) {
      for (const { at, address, wildcard } of idleNetworks(device, process)) {
        report({
          at,
          message: `no interface of ${device.name} has an address in ${address} ${wildcard}, for which EIGRP has a \`network\` line: the line does nothing`,
        });
      }
    }
  },
});
