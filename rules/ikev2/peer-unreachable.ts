import { addGap, type Gaps, peersOf } from "../../src/lint/gaps.ts";
import { type Finding, rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { gathered, those } from "../../src/network/gathered.ts";
import { protectionOf } from "../../src/network/ike.ts";
import { compareIkev2Keys } from "../../src/network/ikev2-keys.ts";
import { matchesPeer, type PresentedIdentity, servesFrontDoor } from "../../src/network/ikev2-profile.ts";
import { allTies, type Tie } from "../../src/network/links.ts";
import { directTraffic } from "../../src/network/spoke-to-spoke.ts";
import { templateLinks } from "../../src/network/template-links.ts";
import { startsInItsVrf } from "../../src/network/transport.ts";
import type { Member } from "../../src/network/types.ts";

function words(identity: PresentedIdentity): string {
  if (identity.type === "unknown") return "an identity";
  return identity.type === "address" ? `address ${identity.address}` : `${identity.type} ${identity.value}`;
}

/** The profile does not serve the VRF in which the tunnel sends. */
function wrongVrf(member: Member): Finding | undefined {
  const protection = protectionOf(member);
  if (protection.type !== "ikev2" || servesFrontDoor(member) !== false) return undefined;
  // A tunnel that names another VRF than its source is in is a fault of its own.
  if (startsInItsVrf(member.device, member.tunnel) === false) return undefined;
  return {
    at: protection.ikev2Profile?.fvrf?.at ?? protection.ikev2Profile?.at ?? protection.at,
    message: `${member.device.name}'s IKEv2 profile serves another VRF than ${member.transport.vrf ?? "the global one"}, in which its tunnel sends: no \`match fvrf\` covers it and IKE never starts`,
  };
}

/** Adds the ends of a link whose profile does not match the other. Whether there is one. */
function addUnmatched(gaps: Gaps, { a, b }: Tie): boolean {
  let found = false;
  for (const [member, peer] of [
    [a, b],
    [b, a],
  ] as const) {
    const match = matchesPeer(member, peer);
    if (match.type !== "no") continue;
    found = true;
    const at = (match.identity.type === "unknown" ? undefined : match.identity.at) ?? peer.interface.at;
    const message = `${peer.device.name} presents ${words(match.identity)}`;
    addGap(gaps, member, peer, match.at, { at, message });
  }
  return found;
}

function addKeyless(gaps: Gaps, { a, b }: Tie): void {
  const keys = compareIkev2Keys(a, b);
  if (keys.type !== "missing") return;
  for (const { member, peer, at } of keys.lacking) addGap(gaps, member, peer, at);
}

const negotiatingIn = those(({ kind, a }: Tie) => kind !== "spoke-spoke" && protectionOf(a).type === "ikev2");

const astrayIn = gathered((member: Member) => {
  const finding = wrongVrf(member);
  return finding ? [finding] : [];
});

export default rule({
  id: "ikev2/peer-unreachable",
  summary: "An IKEv2 profile or keyring does not cover a peer",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const { clouds } = network;
    const unmatched: Gaps = new Map();
    const keyless: Gaps = new Map();
    for (const link of negotiatingIn([...allTies(network), ...templateLinks(network)])) {
      if (!addUnmatched(unmatched, link)) addKeyless(keyless, link);
    }
    for (const { member, at, peers, related } of unmatched.values()) {
      const [first] = peers.map((peer) => matchesPeer(member, peer));
      const whom =
        peers.length === 1 && first?.type === "no"
          ? `${devicesOf(peers)}, which presents ${words(first.identity)}`
          : devicesOf(peers);
      report({
        at,
        message: `${member.device.name}'s IKEv2 profile does not match ${whom}: IKEv2 authentication fails and the tunnel stays down`,
        related,
      });
    }
    for (const gap of keyless.values()) {
      report({
        at: gap.at,
        message: `${gap.member.device.name} holds no IKEv2 key for ${peersOf(gap)}: authentication fails and the tunnel stays down`,
      });
    }
    for (const finding of clouds.flatMap(({ members }) => astrayIn(members))) {
      report(finding);
    }
    const cut = new Set([...unmatched.values(), ...keyless.values()].map(({ member }) => member.device));
    for (const { reason, members, at } of clouds.flatMap((cloud) => directTraffic(cloud).obstacles)) {
      if (reason !== "ikev2-match" && reason !== "ikev2-key") continue;
      if (members.every(({ device }) => cut.has(device))) continue;
      const what = reason === "ikev2-match" ? "IKEv2 profiles match" : "IKEv2 keys cover";
      report({
        at,
        severity: "warning",
        message: `the ${what} hubs alone on ${devicesOf(members)}: traffic between spokes never goes directly, it stays on the hub`,
      });
    }
  },
});
