import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";

/** Neighbours and groups that some address family activates. */
function activated({ commands }: Device): ReadonlySet<string> {
  const lines = commands.of("BgpNeighborActivate").filter(({ command }) => !command.negated);
  return new Set(lines.map(({ command }) => String(command.neighbor)));
}

export default rule({
  id: "bgp/not-activated",
  summary: "A BGP neighbour is active in no address family",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    const { bgp } = device;
    if (bgp === undefined || device.text === "excerpt" || bgp.defaultIpv4Unicast.on !== false) return;
    const active = activated(device);
    for (const { vrf, neighbors } of bgp.tables) {
      for (const { address, at, activated: state, remoteAs, peerGroup, shutdown } of vrf === undefined
        ? neighbors
        : []) {
        if (state.on !== false || state.at !== undefined || remoteAs === undefined || shutdown !== undefined)
          continue;
        if (active.has(address) || active.has(peerGroup?.value ?? "")) continue;
        report({
          at,
          message: `${device.name}'s BGP neighbour ${address} is activated in no address family, and \`no bgp default ipv4-unicast\` activates none by itself: the session comes up and carries no routes`,
        });
      }
    }
  },
});
