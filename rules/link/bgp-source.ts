import { rule } from "../../src/lint/rule.ts";
import { answersTo, type BgpSession, sessionsBesideTunnels } from "../../src/network/bgp-sessions.ts";

/** The address from which a router calls: that of its `update-source`; undefined where the way decides. */
function sourceOf({ device, neighbor }: BgpSession): string | undefined {
  return device.interfaces.get(neighbor.updateSource?.value ?? "")?.address?.value?.address;
}

/** The router's loopback with an address. */
function loopbackWith({ device }: BgpSession, address: string): string | undefined {
  return [...device.interfaces.values()].find(
    (face) => face.type === "Loopback" && face.address?.value?.address === address,
  )?.name;
}

export default rule({
  id: "link/bgp-source",
  summary: "A router calls a BGP neighbour from another address than that one expects",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    for (const session of sessionsBesideTunnels(network)) {
      const { device, neighbor, peer } = session;
      const answers = answersTo(session);
      const [back] = answers;
      if (peer === undefined || back === undefined) continue;
      const source = sourceOf(session);
      // Without a line the way decides, and a loopback is never on the way.
      const isExpected = (address: string) =>
        source === undefined ? loopbackWith(session, address) === undefined : address === source;
      if (neighbor.updateSource !== undefined && source === undefined) continue;
      if (answers.some(({ address }) => isExpected(address))) continue;
      const start = source === undefined ? "without `update-source`" : `from ${source}`;
      const wanted = loopbackWith(session, back.address);
      // Where the other end's own calls fit, the session opens from there.
      const isOneSided = answers.some(
        ({ address, updateSource }) =>
          updateSource?.value === peer.interface.name && loopbackWith(session, address) !== undefined,
      );
      const isShort = [device, peer.device].some(({ text }) => text === "excerpt");
      report({
        at: neighbor.updateSource?.at ?? neighbor.at,
        severity: isOneSided || isShort ? "warning" : "error",
        message: `${device.name} calls ${neighbor.address} ${start}, but ${peer.device.name} expects calls from ${back.address}${wanted ? ` (${wanted})` : ""}: ${isOneSided ? "it refuses them, and the session opens from the other end alone" : "it refuses them and the session never opens"}`,
        related: [{ at: back.at, message: `${peer.device.name} expects ${back.address}` }],
      });
    }
  },
});
