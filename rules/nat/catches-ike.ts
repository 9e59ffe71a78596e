import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import type { Interface } from "../../src/model/interface.ts";
import { appliedEntries } from "../../src/network/crypto-pairs.ts";
import { translates } from "../../src/network/translation.ts";
import { transportOf } from "../../src/network/transport.ts";

/** Outside interfaces from which protected tunnels or crypto maps send. */
function senders(device: Device): readonly Interface[] {
  const tunnels = [...device.interfaces.values()].flatMap(({ tunnel, shutdown }) =>
    tunnel?.protection === undefined || shutdown !== undefined
      ? []
      : (transportOf(device, tunnel).interface ?? []),
  );
  const maps = appliedEntries(device).map((each) => each.interface);
  return [...new Set([...tunnels, ...maps])].filter(({ natSide }) => natSide?.value === "outside");
}

export default rule({
  id: "nat/catches-ike",
  summary: "Address translation also picks the router's own IKE packets",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    if (device.filters.nat.length === 0) return;
    for (const face of senders(device)) {
      const source = face.address?.value?.address;
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
