import { rule } from "../../src/lint/rule.ts";
import { misnamedEnds } from "../../src/network/crypto-ends.ts";

export default rule({
  id: "ipsec/local-address",
  summary: "A crypto map speaks from another address than its peer calls",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    for (const { caller, called, bearer, answering } of misnamedEnds(network)) {
      const { device, interface: face, map, own } = answering;
      const isNamed = map.localAddress !== undefined;
      const start = isNamed
        ? `${own} (its \`local-address\` ${map.localAddress?.value})`
        : `${own} (${face.name})`;
      report({
        at: map.localAddress?.at ?? face.cryptoMap?.at ?? map.at,
        severity: [device, caller.device].some(({ text }) => text === "excerpt") ? "warning" : "error",
        message: `${caller.device.name}'s peer is ${called.value}, ${device.name}'s ${bearer.name}, but ${device.name}'s crypto map \`${map.name}\` speaks from ${start}: neither end takes the other for its peer and no IPsec SA comes up`,
        related: [{ at: called.at, message: `${caller.device.name} names its peer here` }],
      });
    }
  },
});
