import { rule } from "../../src/lint/rule.ts";
import { bgpOver } from "../../src/network/overlay.ts";

export default rule({
  id: "bgp/update-source",
  summary: "A BGP session to a loopback does not start from one",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    for (const member of cloud.members) {
      const sessions = bgpOver(cloud, member).filter(
        ({ via, neighbor }) => via === "loopback" && neighbor.updateSource === undefined,
      );
      if (sessions.length === 0) continue;
      const addresses = new Map(
        [...member.device.interfaces.values()].flatMap(({ address, name }) =>
          address?.value === undefined ? [] : [[address.value.address, name] as const],
        ),
      );
      for (const { neighbor, peer } of sessions) {
        // What the peer expects decides: a session back to our own loopback needs that source.
        const back = bgpOver(cloud, peer).find(
          (each) => each.peer === member && addresses.has(each.neighbor.address),
        );
        const wanted = back && addresses.get(back.neighbor.address);
        if (back?.via !== "loopback" || wanted === undefined) continue;
        report({
          at: neighbor.at,
          severity: member.device.text === "excerpt" ? "warning" : "error",
          message: `${member.device.name} calls ${neighbor.address} without \`update-source\`, but ${peer.device.name} expects calls from ${back.neighbor.address} (${wanted}): the session never opens`,
          related: [
            { at: back.neighbor.at, message: `${peer.device.name} expects ${back.neighbor.address}` },
          ],
        });
      }
    }
  },
});
