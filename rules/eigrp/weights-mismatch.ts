import { type End, rule } from "../../src/lint/rule.ts";
import type { EigrpProcess } from "../../src/model/routing.ts";
import { eigrpOver } from "../../src/network/overlay.ts";

/** K1 to K6 as EIGRP compares them; the default counts bandwidth and delay. */
function weightsOf({ weights }: EigrpProcess): string {
  const values = weights?.value ?? [1, 0, 1, 0, 0];
  return [0, 1, 2, 3, 4, 5].map((index) => values[index] ?? 0).join(" ");
}

export default rule({
  id: "eigrp/weights-mismatch",
  summary: "Two EIGRP neighbours weigh metrics differently",
  scope: "pair",
  severity: "error",
  check({ link: { a, b, kind }, differ, agree }) {
    if (kind === "spoke-spoke") return;
    for (const { process } of eigrpOver(a)) {
      const other = eigrpOver(b).find((each) => each.process.as === process.as)?.process;
      if (other === undefined) continue;
      if (a.device.text === "excerpt" || b.device.text === "excerpt") continue;
      const ends: readonly [End, End] = [
        { member: a, at: process.weights?.at ?? process.at },
        { member: b, at: other.weights?.at ?? other.at },
      ];
      const wordsOf = (end: End) => weightsOf(end === ends[0] ? process : other);
      if (weightsOf(process) === weightsOf(other)) {
        agree(ends);
        continue;
      }
      differ({
        ends,
        message: (odd, far) =>
          `${odd.member.device.name} has EIGRP weights ${wordsOf(odd)}, ${far.member.device.name} ${wordsOf(far)}: "K-value mismatch", they never become neighbours`,
        related: (far) => `${far.member.device.name} has weights ${wordsOf(far)}`,
      });
    }
  },
});
