import { rule } from "../../src/lint/rule.ts";
import { networkCovers } from "../../src/network/coverage.ts";

export default rule({
  id: "ospf/network-unmatched",
  summary: "A `network` line of OSPF covers no interface",
  scope: "device",
  severity: "info",
  check({ device, report }) {
    if (device.text === "excerpt") return;
    for (const process of device.ospf) {
      const faces = [...device.interfaces.values()].filter(
        ({ vrf, dynamicAddress }) => vrf?.value === process.vrf?.value || dynamicAddress !== undefined,
      );
      // Addresses that are not written may be what a line is for.
      if (faces.some(({ dynamicAddress, address }) => dynamicAddress ?? (address && !address.value)))
        continue;
      const own = faces.flatMap(({ address, secondaryAddresses }) =>
        [...(address ? [address] : []), ...secondaryAddresses].flatMap(({ value }) => value?.address ?? []),
      );
      for (const network of process.networks) {
        if (own.some((address) => networkCovers(network, address))) continue;
        report({
          at: network.at,
          message: `no interface of ${device.name} has an address in ${network.address} ${network.wildcard}, for which OSPF has a \`network\` line: the line does nothing`,
        });
      }
    }
  },
});
