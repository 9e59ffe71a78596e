import { authenticateOspf } from "../../src/lint/fix-authentication.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { ospfOver } from "../../src/network/overlay.ts";
import {
  compareAuthentication,
  methodWords,
  ospfAuthentication,
} from "../../src/network/routing-authentication.ts";

export default rule({
  id: "ospf/authentication-mismatch",
  summary: "Two OSPF neighbours authenticate differently",
  scope: "pair",
  severity: "error",
  check({ link: { a, b, kind }, differ, agree }) {
    const [ours, theirs] = [ospfOver(a), ospfOver(b)];
    if (kind === "spoke-spoke" || ours === undefined || theirs === undefined) return;
    if (ours.silent !== undefined || theirs.silent !== undefined) return;
    const [mine, other] = [ospfAuthentication(a, ours), ospfAuthentication(b, theirs)];
    const ends: readonly [End, End] = [
      { member: a, at: mine.at },
      { member: b, at: other.at },
    ];
    const verdict = compareAuthentication(mine, other);
    if (verdict === "same") agree(ends);
    if (verdict === "same" || verdict === "unknown") return;
    const wordsOf = (end: End) => methodWords(end === ends[0] ? mine : other);
    differ({
      ends,
      message: (odd, far) =>
        verdict === "key"
          ? `${tunnelOf(odd.member)} has another OSPF key than ${tunnelOf(far.member)}: they never become neighbours`
          : `${tunnelOf(odd.member)} has ${wordsOf(odd)} for OSPF, ${tunnelOf(far.member)} ${wordsOf(far)}: they never become neighbours`,
      fix: (odd) =>
        odd === ends[0] ? authenticateOspf(a, mine, b, other) : authenticateOspf(b, other, a, mine),
      related: (far) => `${tunnelOf(far.member)} has ${wordsOf(far)}`,
    });
  },
});
