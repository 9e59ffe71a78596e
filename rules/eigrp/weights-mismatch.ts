import { setWeights } from "../../src/lint/fix-routing.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { weightsOf } from "../../src/network/neighbors.ts";
import { eigrpOver } from "../../src/network/overlay.ts";

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
        fix: (odd) =>
          odd === ends[0] ? setWeights(a.device, process, other) : setWeights(b.device, other, process),
        related: (far) => `${far.member.device.name} has weights ${wordsOf(far)}`,
      });
    }
  },
});
