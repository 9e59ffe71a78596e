import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { compareKeys } from "../../src/network/isakmp-keys.ts";
import { linksOf } from "../../src/network/links.ts";
import { directTraffic } from "../../src/network/spoke-to-spoke.ts";
import type { Member } from "../../src/network/types.ts";

export default rule({
  id: "isakmp/key-missing",
  summary: "A router holds no pre-shared key for a peer",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    const cut = new Set<Member>();
    for (const { kind, a, b } of linksOf(cloud)) {
      if (kind === "spoke-spoke") continue;
      const keys = compareKeys(a, b);
      if (keys.type !== "missing") continue;
      for (const { member, peer, at } of keys.lacking) {
        cut.add(member);
        report({
          at,
          message: `${member.device.name} holds no pre-shared key for ${peer.device.name} (${peer.transport.address ?? "address unknown"}): IKE phase 1 fails and the tunnel stays down`,
          related: keys.held
            ? [{ at: keys.held.at, message: `${peer.device.name}'s key for ${member.device.name}` }]
            : [],
        });
      }
    }
    for (const { reason, members, at } of directTraffic(cloud).obstacles) {
      if (reason !== "isakmp-key" || members.every((member) => cut.has(member))) continue;
      report({
        at,
        severity: "warning",
        message: `${devicesOf(members)} hold${members.length === 1 ? "s" : ""} no pre-shared key for the other spokes: traffic between spokes never goes directly, it stays on the hub`,
      });
    }
  },
});
