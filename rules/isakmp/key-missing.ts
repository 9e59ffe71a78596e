import { addKeyFor, addKeysFor, lackingSpokes } from "../../src/lint/fix-keys.ts";
import { addGap, type Gaps, peersOf, unexplained } from "../../src/lint/gaps.ts";
import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { distantEnds } from "../../src/network/distant-ends.ts";
import { expectedStarts } from "../../src/network/expected-start.ts";
import { those } from "../../src/network/gathered.ts";
import { compareKeys, lacksKeyFor } from "../../src/network/isakmp-keys.ts";
import { allLinks, allTies, type Tie } from "../../src/network/links.ts";
import { directTraffic } from "../../src/network/spoke-to-spoke.ts";
import { startsInItsVrf } from "../../src/network/transport.ts";
import type { Network } from "../../src/network/types.ts";

const keylessIn = those(
  ({ kind, a, b }: Tie) => kind !== "spoke-spoke" && compareKeys(a, b).type === "missing",
);

/** Lines at which keys for hubs, or the hubs' keys for spokes, are missing. */
function gapsOf(network: Network): Gaps {
  const gaps: Gaps = new Map();
  if (keylessIn(allTies(network)).length === 0) return gaps;
  for (const { cloud, kind, a, b } of allLinks(network)) {
    const keys = kind === "spoke-spoke" ? undefined : compareKeys(a, b);
    if (keys?.type !== "missing") continue;
    const { lacking, held } = keys;
    for (const { member, peer, at } of lacking) {
      // A tunnel that names another VRF than its source is in is a fault of its own.
      if (startsInItsVrf(member.device, member.tunnel) === false) continue;
      // The key is there, for the address at which the peer should start.
      if (
        expectedStarts(cloud)
          .get(peer)
          ?.named.some(({ by }) => by === member)
      )
        continue;
      const key = held && { at: held.at, message: `${peer.device.name}'s key for ${member.device.name}` };
      addGap(gaps, member, peer, at, key);
    }
  }
  return gaps;
}

export default rule({
  id: "isakmp/key-missing",
  summary: "A router holds no pre-shared key for a peer",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const gaps = [...gapsOf(network).values()];
    for (const gap of gaps) {
      report({
        at: gap.at,
        message: `${gap.member.device.name} holds no pre-shared key for ${peersOf(gap)}: IKE phase 1 fails and the tunnel stays down`,
        related: gap.related,
        fix: addKeysFor(gap.member, [...gap.peers, ...lackingSpokes(network, gap.member)]),
      });
    }
    for (const { member, address } of distantEnds(network)) {
      const lacking = lacksKeyFor(member, address);
      if (lacking === undefined || startsInItsVrf(member.device, member.tunnel) === false) continue;
      report({
        at: lacking.at,
        message: `${member.device.name} holds no pre-shared key for ${address}, the far end of its ${member.interface.name}: IKE phase 1 fails and the tunnel stays down`,
        fix: addKeyFor(member, address),
      });
    }
    for (const cloud of network.clouds) {
      for (const obstacle of directTraffic(cloud).obstacles) {
        const members = unexplained(cloud, obstacle, gaps).filter(
          ({ device, tunnel }) => startsInItsVrf(device, tunnel) !== false,
        );
        if (obstacle.reason !== "isakmp-key" || members.length === 0) continue;
        report({
          at: obstacle.at,
          severity: "warning",
          message: `${devicesOf(members)} hold${members.length === 1 ? "s" : ""} no pre-shared key for the other spokes: traffic between spokes never goes directly, it stays on the hub`,
        });
      }
    }
  },
});
