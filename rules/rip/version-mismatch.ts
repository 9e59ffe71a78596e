import { type End, rule } from "../../src/lint/rule.ts";
import { listOf, tunnelOf } from "../../src/lint/words.ts";
import { ripVersionsOf } from "../../src/network/rip-versions.ts";

const words = (numbers: readonly number[]) => listOf(numbers.map(String));

export default rule({
  id: "rip/version-mismatch",
  summary: "Two RIP routers send different versions",
  scope: "pair",
  severity: "error",
  check({ link: { a, b, kind }, differ, agree }) {
    if (kind === "spoke-spoke") return;
    const fits: (readonly [End, End])[] = [];
    let isFaulty = false;
    for (const [sender, receiver] of [[a, b] as const, [b, a] as const]) {
      const [sent, taken] = [ripVersionsOf(sender, "send"), ripVersionsOf(receiver, "receive")];
      if (sent === undefined || taken === undefined) continue;
      const from: End = { member: sender, at: sent.at };
      const to: End = { member: receiver, at: taken.at };
      if (sent.numbers.some((each) => taken.numbers.includes(each))) {
        fits.push([from, to]);
        continue;
      }
      isFaulty = true;
      const sends = `${tunnelOf(sender)} sends RIP version ${words(sent.numbers)}`;
      const takes = `${tunnelOf(receiver)} takes version ${words(taken.numbers)} alone`;
      differ({
        ends: [from, to],
        message: (odd) =>
          `${odd === from ? sends : takes}, ${odd === from ? takes : sends}: ${receiver.device.name} ignores ${sender.device.name}'s routes`,
        related: (far) => (far === from ? sends : takes),
      });
    }
    // The other direction is no proof for either.
    if (!isFaulty) for (const ends of fits) agree(ends);
  },
});
