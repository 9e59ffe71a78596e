import { matchPeers, setFrontDoor, setIdentity } from "../../src/lint/fix-identity.ts";
import { addIkev2Keys } from "../../src/lint/fix-ikev2.ts";
import { addGap, type Gap, type Gaps, lackedToo, peersOf, unexplained } from "../../src/lint/gaps.ts";
import { type Finding, rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { gathered, those } from "../../src/network/gathered.ts";
import { protectionOf } from "../../src/network/ike.ts";
import { compareIkev2Keys } from "../../src/network/ikev2-keys.ts";
import {
  identityOf,
  matchesPeer,
  type PresentedIdentity,
  servesFrontDoor,
} from "../../src/network/ikev2-profile.ts";
import { areStrangers, type Stranger, strangersOf } from "../../src/network/ikev2-strangers.ts";
import { allTies, type Tie } from "../../src/network/links.ts";
import { directTraffic } from "../../src/network/spoke-to-spoke.ts";
import { templateLinks } from "../../src/network/template-links.ts";
import { startsInItsVrf } from "../../src/network/transport.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

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
    fix: setFrontDoor(member),
  };
}

/** What profiles do not match, by the line to blame. */
function unmatchedOf(strangers: readonly Stranger[]): { readonly profiles: Gaps; readonly identities: Gaps } {
  const profiles: Gaps = new Map();
  const identities: Gaps = new Map();
  for (const { member, peer, match, blamed } of strangers) {
    const at = (match.identity.type === "unknown" ? undefined : match.identity.at) ?? peer.interface.at;
    if (blamed === "identity") {
      addGap(identities, peer, member, at, { at: match.at, message: `${member.device.name}'s profile` });
    } else {
      const message = `${peer.device.name} presents ${words(match.identity)}`;
      addGap(profiles, member, peer, match.at, { at, message });
    }
  }
  return { profiles, identities };
}

/** Keys that are missing where the profiles match. */
function keylessOf(ties: readonly Tie[], strangers: readonly Stranger[]): Gaps {
  const unmatched = areStrangers(strangers);
  const keyless: Gaps = new Map();
  for (const { a, b } of keylessIn(ties)) {
    const keys = compareIkev2Keys(a, b);
    if (keys.type !== "missing" || unmatched(a, b)) continue;
    for (const { member, peer, at } of keys.lacking) addGap(keyless, member, peer, at);
  }
  return keyless;
}

const knows = { "ikev2-match": "profiles match", "ikev2-key": "keys cover" };

/** Spokes that know the hubs and not each other, where that has no cause that is told already: once, whatever they lack. */
function spokesApart(cloud: Cloud, gaps: readonly Gap[]): Finding | undefined {
  const lacks = directTraffic(cloud).obstacles.flatMap((obstacle) => {
    const { reason, at } = obstacle;
    if (reason !== "ikev2-match" && reason !== "ikev2-key") return [];
    const members = unexplained(cloud, obstacle, gaps);
    const missed = members.flatMap((member) => obstacle.missed.get(member) ?? []).map(({ peer }) => peer);
    return members.length === 0 ? [] : [{ what: knows[reason], reason, at, members, missed }];
  });
  const [first] = lacks;
  if (first === undefined) return undefined;
  const members = [...new Set(lacks.flatMap((each) => each.members))];
  const what = lacks.map((each) => each.what).join(" and ");
  const [member] = members;
  const isOne = member !== undefined && members.length === 1 && lacks.length === 1;
  return {
    at: first.at,
    severity: "warning",
    message: `the IKEv2 ${what} hubs alone on ${devicesOf(members)}: traffic between spokes never goes directly, it stays on the hub`,
    fix: !isOne
      ? undefined
      : first.reason === "ikev2-match"
        ? matchPeers(member, first.missed, cloud.members)
        : addIkev2Keys(member, first.missed),
  };
}

const negotiatingIn = those(({ kind, a }: Tie) => kind !== "spoke-spoke" && protectionOf(a).type === "ikev2");
const unfitIn = those(({ a, b }: Tie) => matchesPeer(a, b).type === "no" || matchesPeer(b, a).type === "no");
const keylessIn = those(({ a, b }: Tie) => compareIkev2Keys(a, b).type === "missing");

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
    const ties = negotiatingIn([...allTies(network), ...templateLinks(network)]);
    const strangers = unfitIn(ties).length === 0 ? [] : strangersOf(ties);
    const { profiles, identities } = unmatchedOf(strangers);
    const keyless = keylessOf(ties, strangers);
    const everybody = clouds.flatMap(({ members }) => members);
    for (const gap of identities.values()) {
      const { member, at, peers } = gap;
      const related = [...gap.related, ...clouds.flatMap((cloud) => lackedToo(cloud, gap, "ikev2-match"))];
      report({
        at,
        message: `${member.device.name} presents ${words(identityOf(member))}, which no IKEv2 profile of ${devicesOf(peers)} matches: IKEv2 authentication fails and the tunnel stays down`,
        related,
        fix: setIdentity(member, peers, everybody),
      });
    }
    for (const { member, at, peers, related } of profiles.values()) {
      const [first] = peers.map((peer) => matchesPeer(member, peer));
      const whom =
        peers.length === 1 && first?.type === "no"
          ? `${devicesOf(peers)}, which presents ${words(first.identity)}`
          : devicesOf(peers);
      report({
        at,
        message: `${member.device.name}'s IKEv2 profile does not match ${whom}: IKEv2 authentication fails and the tunnel stays down`,
        related,
        fix: matchPeers(member, peers, everybody),
      });
    }
    for (const gap of keyless.values()) {
      report({
        at: gap.at,
        message: `${gap.member.device.name} holds no IKEv2 key for ${peersOf(gap)}: authentication fails and the tunnel stays down`,
        related: clouds.flatMap((cloud) => lackedToo(cloud, gap, "ikev2-key")),
        fix: addIkev2Keys(gap.member, gap.peers),
      });
    }
    for (const finding of clouds.flatMap(({ members }) => astrayIn(members))) {
      report(finding);
    }
    const gaps = [profiles, identities, keyless].flatMap((each) => [...each.values()]);
    for (const finding of clouds.flatMap((cloud) => spokesApart(cloud, gaps) ?? [])) report(finding);
  },
});
