import { type End, rule } from "../../src/lint/rule.ts";
import { ripOver } from "../../src/network/overlay.ts";

export default rule({
  id: "rip/version-mismatch",
  summary: "Two RIP routers send different versions",
  scope: "pair",
  severity: "error",
  check({ link: { a, b, kind }, differ, agree }) {
    const [ours, theirs] = [ripOver(a)?.process.version, ripOver(b)?.process.version];
    // Without a line a router sends version 1 and takes both.
    if (kind === "spoke-spoke" || ours?.value === undefined || theirs?.value === undefined) return;
    const ends: readonly [End, End] = [
      { member: a, at: ours.at },
      { member: b, at: theirs.at },
    ];
    if (ours.value === theirs.value) return agree(ends);
    const versionOf = (end: End) => (end === ends[0] ? ours : theirs).value;
    differ({
      ends,
      message: (odd, far) =>
        `${odd.member.device.name} runs RIP version ${versionOf(odd)}, ${far.member.device.name} version ${versionOf(far)}: each ignores the other's routes`,
      related: (far) => `${far.member.device.name} runs version ${versionOf(far)}`,
    });
  },
});
