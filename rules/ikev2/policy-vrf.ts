import { servePolicy } from "../../src/lint/fix-identity.ts";
import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { those } from "../../src/network/gathered.ts";
import { protectionOf } from "../../src/network/ike.ts";
import { agreeProposals, policyPlaceOf, servesNoVrf } from "../../src/network/ikev2-proposal.ts";
import { allTies, type Tie } from "../../src/network/links.ts";
import { startsInItsVrf } from "../../src/network/transport.ts";
import type { Member } from "../../src/network/types.ts";

function addTo(lists: Map<Member, Member[]>, member: Member, peer: Member): void {
  const list = lists.get(member);
  if (list) list.push(peer);
  else lists.set(member, [peer]);
}

const apartIn = those(
  ({ a, b, kind }: Tie) => kind !== "spoke-spoke" && agreeProposals(a, b).type === "none",
);

/** In which VRF a tunnel should send is another question: tunnel/vrf-mismatch. */
const unservedIn = those(
  (member: Member) =>
    protectionOf(member).type === "ikev2" &&
    servesNoVrf(member) &&
    startsInItsVrf(member.device, member.tunnel) !== false,
);

export default rule({
  id: "ikev2/policy-vrf",
  summary: "No IKEv2 policy serves the VRF in which a tunnel sends",
  scope: "network",
  severity: "warning",
  check({ network, report }) {
    const cutOff = new Map<Member, Member[]>();
    for (const { a, b } of apartIn(allTies(network))) {
      for (const [member, peer] of [[a, b] as const, [b, a] as const]) addTo(cutOff, member, peer);
    }
    const byPolicy = new Map<string, Member[]>();
    for (const member of network.clouds.flatMap(({ members }) => unservedIn(members))) {
      const { path, line, column } = policyPlaceOf(member);
      const key = `${member.device.name} ${path}:${line}:${column}`;
      byPolicy.set(key, [...(byPolicy.get(key) ?? []), member]);
    }
    for (const members of byPolicy.values()) {
      const lost = members.flatMap((member) => cutOff.get(member) ?? []);
      const member = members.find((each) => cutOff.has(each)) ?? members[0];
      if (member === undefined) continue;
      const effect =
        lost.length > 0
          ? `which has nothing in common with ${devicesOf(lost)}: IKE fails and the tunnel stays down`
          : "which may have nothing in common with the peers";
      report({
        at: policyPlaceOf(member),
        fix: servePolicy(member),
        severity: lost.length > 0 ? "error" : "warning",
        message: `${member.device.name}'s IKEv2 policies do not match VRF ${member.transport.vrf}, in which ${member.interface.name} sends: without \`match fvrf ${member.transport.vrf}\` (or \`any\`) the built-in proposal is used there, ${effect}`,
      });
    }
  },
});
