import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import { familyOf, textOf } from "../../src/network/address.ts";
import { tableOf } from "../../src/network/routes.ts";

/** Whether nothing but connected and static routes could bring the prefix; what BGP itself learns does not count. */
function isSettled(device: Device, vrf: string | undefined): boolean {
  const igps = [
    ...device.eigrp.map((each) => each.vrf?.value),
    ...device.ospf.map((each) => each.vrf?.value),
    ...device.rip.map((each) => each.vrf),
  ];
  if (igps.includes(vrf) || device.otherProtocols.odr !== undefined) return false;
  return tableOf(device, vrf).openTo.every((source) => source === "bgp");
}

export default rule({
  id: "bgp/network-not-in-rib",
  summary: "BGP is to announce a network that is not in the routing table",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    for (const { vrf, networks, aggregates } of device.bgp?.tables ?? []) {
      if (networks.length === 0 || !isSettled(device, vrf)) continue;
      const present = new Set(tableOf(device, vrf).routes.map(({ prefix }) => textOf(prefix)));
      const summed = new Set(
        aggregates.flatMap(({ prefix }) => (prefix.value ? [textOf(prefix.value)] : [])),
      );
      for (const { at, prefix } of networks) {
        const value = prefix.value;
        if (value === undefined || familyOf(value.address) !== "ipv4" || value.length === 0) continue;
        const text = textOf(value);
        if (present.has(text) || summed.has(text)) continue;
        report({
          at,
          message: `${device.name}'s BGP is to announce ${text}, but no connected or static route has exactly this prefix: nothing is announced`,
        });
      }
    }
  },
});
