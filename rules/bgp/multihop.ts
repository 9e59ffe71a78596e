import { rule } from "../../src/lint/rule.ts";
import { bgpOver } from "../../src/network/overlay.ts";

export default rule({
  id: "bgp/multihop",
  summary: "An eBGP session between loopbacks is not allowed to be longer than one hop",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    for (const member of cloud.members) {
      for (const { neighbor, process, via, peer } of bgpOver(cloud, member)) {
        if (
          via !== "loopback" ||
          neighbor.remoteAs?.value === undefined ||
          neighbor.remoteAs.value === process.as
        )
          continue;
        // Another AS than the neighbour has is a fault of its own.
        const theirs = peer.device.bgp?.as;
        if (theirs !== undefined && theirs !== neighbor.remoteAs.value) continue;
        if (neighbor.ebgpMultihop !== undefined || neighbor.disableConnectedCheck !== undefined) continue;
        report({
          at: neighbor.at,
          severity: member.device.text === "excerpt" ? "warning" : "error",
          message: `${member.device.name}'s eBGP neighbour ${neighbor.address} is a loopback of ${peer.device.name} and so not connected: without \`ebgp-multihop\` or \`disable-connected-check\` the session stays idle`,
        });
      }
    }
  },
});
