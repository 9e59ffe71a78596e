import { renumberEigrp } from "../../src/lint/fix-routing.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { listOf, tunnelOf } from "../../src/lint/words.ts";
import { eigrpOver } from "../../src/network/overlay.ts";

export default rule({
  id: "eigrp/as-mismatch",
  summary: "A spoke runs EIGRP with an AS number that its hub does not run on the tunnel",
  scope: "pair",
  severity: "error",
  check({ link, differ, agree }) {
    if (link.kind === "spoke-spoke") return;
    const [ours, theirs] = [eigrpOver(link.a), eigrpOver(link.b)];
    const [first, second] = [ours[0], theirs[0]];
    if (first === undefined || second === undefined) return;
    const common = ours.find(({ process }) => theirs.some((other) => other.process.as === process.as));
    const match = theirs.find(({ process }) => process.as === common?.process.as);
    const a: End = { member: link.a, at: (common ?? first).process.at };
    const b: End = { member: link.b, at: (match ?? second).process.at };
    if (common !== undefined) return agree([a, b]);
    const numbers = (end: End) =>
      listOf((end === a ? ours : theirs).map(({ process }) => String(process.as)));
    differ({
      ends: [a, b],
      message: (odd, other) =>
        `${tunnelOf(odd.member)} runs EIGRP AS ${numbers(odd)}, ${tunnelOf(other.member)} AS ${numbers(other)}: the two never become neighbours`,
      fix: (odd) => {
        const [own, other] = odd === a ? [first, second] : [second, first];
        return renumberEigrp(odd.member.device, own.process, other.process.as);
      },
      related: (other) => `${other.member.device.name} runs AS ${numbers(other)}`,
    });
  },
});
