import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { protectionOf } from "../../src/network/ike.ts";
import { compareIkev2Keys } from "../../src/network/ikev2-keys.ts";
import { matchesPeer, type PresentedIdentity, servesFrontDoor } from "../../src/network/ikev2-profile.ts";
import { linksOf } from "../../src/network/links.ts";
import { directTraffic } from "../../src/network/spoke-to-spoke.ts";
import type { Member } from "../../src/network/types.ts";

function words(identity: PresentedIdentity): string {
  if (identity.type === "unknown") return "an identity";
  return identity.type === "address" ? `address ${identity.address}` : `${identity.type} ${identity.value}`;
}

export default rule({
  id: "ikev2/peer-unreachable",
  summary: "An IKEv2 profile or keyring does not cover a peer",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const member of cloud.members) {
      const protection = protectionOf(member);
      if (protection.type !== "ikev2" || servesFrontDoor(member) !== false) continue;
      report({
        at: protection.ikev2Profile?.fvrf?.at ?? protection.ikev2Profile?.at ?? protection.at,
        message: `${member.device.name}'s IKEv2 profile serves another VRF than ${member.transport.vrf ?? "the global one"}, in which its tunnel sends: no \`match fvrf\` covers it and IKE never starts`,
      });
    }
    const cut = new Set<Member>();
    for (const { kind, a, b } of linksOf(cloud)) {
      if (kind === "spoke-spoke") continue;
      let unmatched = false;
      for (const [member, peer] of [
        [a, b],
        [b, a],
      ] as const) {
        const match = matchesPeer(member, peer);
        if (match.type !== "no") continue;
        unmatched = true;
        cut.add(member);
        report({
          at: match.at,
          message: `${member.device.name}'s IKEv2 profile does not match ${peer.device.name}, which presents ${words(match.identity)}: IKEv2 authentication fails and the tunnel stays down`,
          related: [
            {
              at:
                match.identity.type === "unknown"
                  ? peer.interface.at
                  : (match.identity.at ?? peer.interface.at),
              message: `${peer.device.name} presents ${words(match.identity)}`,
            },
          ],
        });
      }
      const keys = compareIkev2Keys(a, b);
      if (unmatched || keys.type !== "missing") continue;
      for (const { member, peer, at } of keys.lacking) {
        cut.add(member);
        report({
          at,
          message: `${member.device.name} holds no IKEv2 key for ${peer.device.name} (${peer.transport.address ?? "address unknown"}): authentication fails and the tunnel stays down`,
        });
      }
    }
    for (const { reason, members, at } of directTraffic(cloud).obstacles) {
      if (reason !== "ikev2-match" && reason !== "ikev2-key") continue;
      if (members.every((member) => cut.has(member))) continue;
      const what = reason === "ikev2-match" ? "IKEv2 profiles match" : "IKEv2 keys cover";
      report({
        at,
        severity: "warning",
        message: `the ${what} hubs alone on ${devicesOf(members)}: traffic between spokes never goes directly, it stays on the hub`,
      });
    }
  },
});
