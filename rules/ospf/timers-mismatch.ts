import { setTimers } from "../../src/lint/fix-ospf.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { ospfPairs } from "../../src/network/ospf-pairs.ts";
import type { OspfSettings } from "../../src/network/ospf-settings.ts";

function words({ hello, dead }: OspfSettings): string {
  return `hello ${hello} and dead ${dead} seconds`;
}

export default rule({
  id: "ospf/timers-mismatch",
  summary: "Two OSPF neighbours have different hello or dead intervals",
  scope: "pair",
  severity: "error",
  check({ link, differ, agree }) {
    const { a, b } = link;
    for (const [ours, theirs] of ospfPairs(link)) {
      // Types that do not fit each other bring their own timers: that is one fault, and not this one.
      if (ours.type !== theirs.type) continue;
      if ([ours.hello, ours.dead, theirs.hello, theirs.dead].includes(undefined)) continue;
      const field = ours.hello === theirs.hello ? "deadAt" : "helloAt";
      const ends: readonly [End, End] = [
        { member: a, at: ours[field] },
        { member: b, at: theirs[field] },
      ];
      if (ours.hello === theirs.hello && ours.dead === theirs.dead) {
        agree(ends);
        continue;
      }
      const ospfOf = (end: End) => (end === ends[0] ? ours : theirs);
      differ({
        ends,
        message: (odd, far) =>
          `${tunnelOf(odd.member)} has ${ours.label} ${words(ospfOf(odd))}, ${tunnelOf(far.member)} ${words(ospfOf(far))}: they never become neighbours`,
        fix: (odd, far) => setTimers(odd.member, ospfOf(odd), ospfOf(far)),
        related: (far) => `${tunnelOf(far.member)} has ${words(ospfOf(far))}`,
      });
    }
  },
});
