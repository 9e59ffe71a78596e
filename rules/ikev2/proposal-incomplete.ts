import { completeProposal } from "../../src/lint/fix-ikev2.ts";
import { rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import { missingInProposal } from "../../src/network/ikev2-proposal.ts";

export default rule({
  id: "ikev2/proposal-incomplete",
  summary: "An IKEv2 proposal lacks an algorithm",
  scope: "device",
  severity: "error",
  check(asked) {
    const { device, report } = asked;
    const { proposals, policies } = device.ikev2;
    const used = new Set([...policies.values()].flatMap((each) => each.proposals.map(({ value }) => value)));
    for (const proposal of proposals.values()) {
      // Lines of `default` edit the built-in proposal, which has all of them.
      if (proposal.name === "default" || !used.has(proposal.name)) continue;
      const lacking = missingInProposal(proposal).map((line) => `\`${line}\``);
      if (lacking.length === 0) continue;
      report({
        at: proposal.at,
        severity: device.text === "excerpt" ? "warning" : "error",
        fix: completeProposal(device, proposal, asked.network),
        message: `${device.name}'s IKEv2 proposal \`${proposal.name}\` has no ${listOf(lacking)} line: it is incomplete, the router does not offer it and IKE finds nothing in common with the peers`,
      });
    }
  },
});
