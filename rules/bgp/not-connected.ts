import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import { covers, familyOf } from "../../src/network/address.ts";
import { type BgpSession, sessionsBesideTunnels } from "../../src/network/bgp-sessions.ts";
import { addressesOf } from "../../src/network/transport.ts";

/** Whether an interface of the table, up or not, has an address in the neighbour's subnet; undefined where an address is not written. */
function isBeside({ interfaces }: Device, vrf: string | undefined, address: string): boolean | undefined {
  const faces = [...interfaces.values()].filter((face) => face.vrf?.value === vrf);
  const all = faces.flatMap(addressesOf);
  if (all.some(({ value }) => value && covers(value, address))) return true;
  // A tunnel that lacks its address is a fault of its own.
  const isOpen = faces.some(
    ({ dynamicAddress, unnumbered, type, address }) =>
      dynamicAddress ?? unnumbered ?? (type === "Tunnel" && address === undefined),
  );
  return isOpen || all.some(({ value }) => value === undefined) ? undefined : false;
}

/** The session is external and may be one hop long. */
function isOneHop({ device, process, neighbor }: BgpSession): boolean {
  const { remoteAs, localAs, ebgpMultihop, disableConnectedCheck, peerGroup } = neighbor;
  if (remoteAs?.value === undefined || remoteAs.value === process.as || localAs || process.confederation)
    return false;
  if (ebgpMultihop ?? disableConnectedCheck) return false;
  return !device.commands
    .of("BgpNeighborTtlSecurity")
    .some(({ command }) => command.neighbor === neighbor.address || command.neighbor === peerGroup?.value);
}

export default rule({
  id: "bgp/not-connected",
  summary: "An eBGP neighbour is on no network of the router and the session may not be longer than one hop",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    for (const session of sessionsBesideTunnels(network)) {
      const { device, neighbor, peer, table } = session;
      if (device.text === "excerpt" || familyOf(neighbor.address) !== "ipv4" || !isOneHop(session)) continue;
      // Lines of a neighbour without its AS number: the address of one of the two is mistyped.
      if (peer === undefined && table.neighbors.some(({ remoteAs }) => remoteAs === undefined)) continue;
      if (isBeside(device, table.vrf, neighbor.address) !== false) continue;
      const whose = peer ? ` (${peer.device.name}'s ${peer.interface.name})` : "";
      report({
        at: neighbor.at,
        message: `${device.name}'s eBGP neighbour ${neighbor.address}${whose} is in no subnet of its interfaces: without \`ebgp-multihop\` or \`disable-connected-check\` the session stays idle`,
      });
    }
  },
});
