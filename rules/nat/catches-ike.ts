import { rule } from "../../src/lint/rule.ts";
import { ikeStarts } from "../../src/network/ike-starts.ts";
import { translates } from "../../src/network/translation.ts";

export default rule({
  id: "nat/catches-ike",
  summary: "Address translation also picks the router's own IKE packets",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    if (device.filters.nat.length === 0) return;
    for (const [face, source] of ikeStarts(device)) {
      const packet = {
        protocol: "udp",
        source,
        destination: undefined,
        sourcePort: 500,
        destinationPort: 500,
      };
      const nat = device.filters.nat.find(
        (each) => each.overload && each.interface === face.name && translates(device, each, packet) === true,
      );
      if (nat === undefined) continue;
      report({
        at: nat.at,
        message: `${device.name}'s translation picks packets from any address, its own IKE on ${face.name} too: port 500 may be changed and peers then see another one`,
      });
    }
  },
});
