import { setArea, setAreaKind } from "../../src/lint/fix-ospf.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { Place } from "../../src/model/place.ts";
import { type OspfInstance, ospfPairs } from "../../src/network/ospf-pairs.ts";
import type { Member } from "../../src/network/types.ts";

/** What an area is on a router; undefined where the text does not show it. Its kind is part of each hello. */
function kindOf(
  { device }: Member,
  { process, area }: OspfInstance,
): { kind: string; at: Place } | undefined {
  if (process === undefined || device.text === "excerpt") return undefined;
  const line = process.stubAreas.get(area);
  return line === undefined
    ? { kind: "an ordinary area", at: process.at }
    : { kind: line.type === "nssa" ? "not so stubby" : "a stub", at: line.at };
}

export default rule({
  id: "ospf/area-mismatch",
  summary: "Members of a cloud have the tunnel in different OSPF areas",
  scope: "pair",
  severity: "error",
  check({ link, differ, agree }) {
    const { a, b } = link;
    for (const [ours, theirs] of ospfPairs(link)) {
      const ends: readonly [End, End] = [
        { member: a, at: ours.at },
        { member: b, at: theirs.at },
      ];
      if (ours.area !== theirs.area) {
        const areaOf = (end: End) => (end === ends[0] ? ours : theirs).area;
        differ({
          ends,
          message: (odd, far) =>
            `${tunnelOf(odd.member)} is in ${ours.label} area ${areaOf(odd)}, ${tunnelOf(far.member)} in area ${areaOf(far)}: they never become neighbours`,
          related: (far) => `${tunnelOf(far.member)} is in area ${areaOf(far)}`,
          fix: (odd, far) => setArea(odd.member, odd === ends[0] ? ours : theirs, areaOf(far)),
        });
        continue;
      }
      const [mine, other] = [kindOf(a, ours), kindOf(b, theirs)];
      if (mine === undefined || other === undefined || mine.kind === other.kind) {
        agree(ends);
        continue;
      }
      const kinds: readonly [End, End] = [
        { member: a, at: mine.at },
        { member: b, at: other.at },
      ];
      const words = (end: End) =>
        `area ${ours.area} is ${(end === kinds[0] ? mine : other).kind} on ${end.member.device.name}`;
      differ({
        ends: kinds,
        message: (odd, far) => `${words(odd)}, but ${words(far)}: the two never become neighbours`,
        related: words,
        fix: (odd) => (odd === kinds[0] ? setAreaKind(a, ours, theirs) : setAreaKind(b, theirs, ours)),
      });
    }
  },
});
