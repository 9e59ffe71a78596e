import { type End, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { ospfOver } from "../../src/network/overlay.ts";

export default rule({
  id: "ospf/area-mismatch",
  summary: "Members of a cloud have the tunnel in different OSPF areas",
  scope: "pair",
  severity: "error",
  check({ link: { a, b, kind }, differ, agree }) {
    const [ours, theirs] = [ospfOver(a), ospfOver(b)];
    if (kind === "spoke-spoke" || ours === undefined || theirs === undefined) return;
    // Where OSPF is passive it looks for no neighbour, and that is the fault.
    if (ours.silent !== undefined || theirs.silent !== undefined) return;
    const ends: readonly [End, End] = [
      { member: a, at: ours.at },
      { member: b, at: theirs.at },
    ];
    if (ours.area === theirs.area) return agree(ends);
    const areaOf = (end: End) => (end === ends[0] ? ours : theirs).area;
    differ({
      ends,
      message: (odd, far) =>
        `${tunnelOf(odd.member)} is in OSPF area ${areaOf(odd)}, ${tunnelOf(far.member)} in area ${areaOf(far)}: they never become neighbours`,
      related: (far) => `${tunnelOf(far.member)} is in area ${areaOf(far)}`,
    });
  },
});
