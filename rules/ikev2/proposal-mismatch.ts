import { addProposal, setAlgorithmsOf } from "../../src/lint/fix-ikev2.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import { agreeProposals, offerWords, policyPlaceOf, servesNoVrf } from "../../src/network/ikev2-proposal.ts";
import { startsInItsVrf } from "../../src/network/transport.ts";

export default rule({
  id: "ikev2/proposal-mismatch",
  summary: "Two peers have no IKEv2 proposal in common",
  scope: "pair",
  severity: "error",
  check({ link: { a, b }, differ, agree }) {
    // Policies that serve another VRF, and a tunnel in another VRF than its source, are faults of their own.
    if ([a, b].some((end) => servesNoVrf(end) || startsInItsVrf(end.device, end.tunnel) === false)) return;
    const agreement = agreeProposals(a, b);
    if (agreement.type === "unknown") return;
    const ends: readonly [End, End] = [
      { member: a, at: agreement.a.at ?? policyPlaceOf(a) },
      { member: b, at: agreement.b.at ?? policyPlaceOf(b) },
    ];
    if (agreement.type === "agreed") return agree(ends);
    const words = (end: End) => {
      const offer = end === ends[0] ? agreement.a : agreement.b;
      return listOf(agreement.differs.map((field) => offerWords(offer, field)));
    };
    differ({
      ends,
      message: (odd, other) =>
        `${odd.member.device.name} and ${other.member.device.name} have no IKEv2 proposal in common: ${odd.member.device.name} offers ${words(odd)}, ${other.member.device.name} ${words(other)}, so \`NO_PROPOSAL_CHOSEN\` ends IKE and the tunnel stays down`,
      fix: (odd) => {
        const [own, theirs] = odd === ends[0] ? [agreement.a, agreement.b] : [agreement.b, agreement.a];
        const proposal = own.at && odd.member.device.ikev2.proposals.get(own.name);
        return proposal === undefined
          ? addProposal(odd.member, theirs)
          : setAlgorithmsOf(odd.member, proposal, theirs, agreement.differs);
      },
      related: (other) => `${other.member.device.name} offers ${words(other)}`,
    });
  },
});
