import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import type { NatRule } from "../../src/model/filter.ts";
import { verdictOf } from "../../src/network/access-list.ts";
import {
  answeredAway,
  type ProtectedFlow,
  samplePackets,
  translatedAway,
} from "../../src/network/protected-traffic.ts";
import { translates } from "../../src/network/translation.ts";

/** The rule that translates all packets of a flow, unless the map protects them under their new address. */
function catcher(device: Device, flow: ProtectedFlow): NatRule | undefined {
  const packets = samplePackets(device, flow);
  if (packets.length === 0) return undefined;
  const { entry, interface: face } = flow.applied;
  const acl = device.filters.acls.get(entry.acl?.value ?? "");
  const outside = face.address?.value?.address;
  return device.filters.nat.find((nat) => {
    if (nat.static !== undefined || nat.vrf !== undefined) return false;
    if (!packets.every((packet) => translates(device, nat, packet) === true)) return false;
    return !packets.some((packet) => acl && verdictOf(acl, { ...packet, source: outside }).type !== "deny");
  });
}

export default rule({
  id: "nat/catches-vpn",
  summary: "Address translation catches traffic that a crypto map is to protect",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const translating = network.devices.filter(({ filters }) => filters.nat.length > 0);
    if (translating.length === 0) return;
    for (const flow of [...translating.flatMap(translatedAway), ...answeredAway(network)]) {
      const { device } = flow.applied;
      const nat = catcher(device, flow);
      if (nat === undefined) continue;
      report({
        at: nat.at,
        message: `${device.name} translates the traffic that its crypto map on ${flow.applied.interface.name} is to protect: translation comes first, the map's access list no longer matches and the packets leave in clear`,
        related: [{ at: flow.line.at, message: "the traffic is selected for protection here" }],
      });
    }
  },
});
