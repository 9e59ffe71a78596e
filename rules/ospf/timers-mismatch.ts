import { type End, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { type OspfOverTunnel, ospfOver } from "../../src/network/overlay.ts";

function words({ hello, dead }: OspfOverTunnel): string {
  return `hello ${hello} and dead ${dead} seconds`;
}

export default rule({
  id: "ospf/timers-mismatch",
  summary: "Two OSPF neighbours have different hello or dead intervals",
  scope: "pair",
  severity: "error",
  check({ link: { a, b, kind }, differ, agree }) {
    const [ours, theirs] = [ospfOver(a), ospfOver(b)];
    if (kind === "spoke-spoke" || ours === undefined || theirs === undefined) return;
    // Types that do not fit each other bring their own timers: that is one fault, and not this one.
    if (ours.silent !== undefined || theirs.silent !== undefined || ours.type !== theirs.type) return;
    if ([ours.hello, ours.dead, theirs.hello, theirs.dead].includes(undefined)) return;
    const field = ours.hello === theirs.hello ? "deadAt" : "helloAt";
    const ends: readonly [End, End] = [
      { member: a, at: ours[field] },
      { member: b, at: theirs[field] },
    ];
    if (ours.hello === theirs.hello && ours.dead === theirs.dead) return agree(ends);
    const ospfOf = (end: End) => (end === ends[0] ? ours : theirs);
    differ({
      ends,
      message: (odd, far) =>
        `${tunnelOf(odd.member)} has OSPF ${words(ospfOf(odd))}, ${tunnelOf(far.member)} ${words(ospfOf(far))}: they never become neighbours`,
      related: (far) => `${tunnelOf(far.member)} has ${words(ospfOf(far))}`,
    });
  },
});
