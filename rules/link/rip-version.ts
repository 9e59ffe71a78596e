import { rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import { linkMember } from "../../src/network/link-member.ts";
import { ripVersionsOf } from "../../src/network/rip-versions.ts";
import { sharedLinks } from "../../src/network/shared-links.ts";

const words = (numbers: readonly number[]) => listOf(numbers.map(String));

export default rule({
  id: "link/rip-version",
  summary: "A router on a link ignores the version of RIP that another one sends",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    for (const link of sharedLinks(network)) {
      const ends = [link.a, link.b] as const;
      for (const [sender, receiver] of [ends, ends.toReversed()]) {
        if (sender === undefined || receiver === undefined) continue;
        const sent = ripVersionsOf(linkMember(sender), "send");
        const taken = ripVersionsOf(linkMember(receiver), "receive");
        if (!sent || !taken || sent.numbers.some((each) => taken.numbers.includes(each))) continue;
        // The older version is the one that is left over.
        const isOld = Math.max(...sent.numbers) < Math.max(...taken.numbers);
        report({
          at: isOld ? sent.at : taken.at,
          message: `${sender.device.name}'s ${sender.interface.name} sends RIP version ${words(sent.numbers)}, ${receiver.device.name}'s ${receiver.interface.name} on the same link takes version ${words(taken.numbers)} alone: ${receiver.device.name} ignores ${sender.device.name}'s routes`,
          related: [
            isOld
              ? { at: taken.at, message: `${receiver.device.name} takes version ${words(taken.numbers)}` }
              : { at: sent.at, message: `${sender.device.name} sends version ${words(sent.numbers)}` },
          ],
        });
        break;
      }
    }
  },
});
