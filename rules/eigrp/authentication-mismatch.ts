import { authenticateEigrp } from "../../src/lint/fix-authentication.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { eigrpOver } from "../../src/network/overlay.ts";
import {
  compareAuthentication,
  eigrpAuthentication,
  methodWords,
} from "../../src/network/routing-authentication.ts";

export default rule({
  id: "eigrp/authentication-mismatch",
  summary: "Two EIGRP neighbours authenticate differently",
  scope: "pair",
  severity: "error",
  check({ link: { a, b, kind }, differ, agree }) {
    if (kind === "spoke-spoke") return;
    for (const ours of eigrpOver(a)) {
      const theirs = eigrpOver(b).find(({ process }) => process.as === ours.process.as);
      if (theirs === undefined) continue;
      const [mine, other] = [eigrpAuthentication(a, ours), eigrpAuthentication(b, theirs)];
      const ends: readonly [End, End] = [
        { member: a, at: mine.at },
        { member: b, at: other.at },
      ];
      const verdict = compareAuthentication(mine, other);
      if (verdict === "same") agree(ends);
      if (verdict === "same" || verdict === "unknown") continue;
      const wordsOf = (end: End) => methodWords(end === ends[0] ? mine : other);
      differ({
        ends,
        message: (odd, far) =>
          verdict === "key"
            ? `${tunnelOf(odd.member)} holds no key for EIGRP ${ours.process.as} that ${tunnelOf(far.member)} holds under the same number: they never become neighbours`
            : `${tunnelOf(odd.member)} has ${wordsOf(odd)} for EIGRP ${ours.process.as}, ${tunnelOf(far.member)} ${wordsOf(far)}: they never become neighbours`,
        fix: (odd) =>
          odd === ends[0] ? authenticateEigrp(a, ours, b, other) : authenticateEigrp(b, theirs, a, mine),
        related: (far) => `${tunnelOf(far.member)} has ${wordsOf(far)}`,
      });
    }
  },
});
