import { setHold } from "../../src/lint/fix-routing.ts";
import { rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses, type Weakness } from "../../src/lint/shared.ts";
import type { Place } from "../../src/model/place.ts";
import { shortHold } from "../../src/network/eigrp-timers.ts";
import { eigrpOver } from "../../src/network/overlay.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

const weaknessesOf = (member: Member): readonly Weakness[] =>
  eigrpOver(member).flatMap((over) => {
    const short = shortHold(over);
    if (short === undefined) return [];
    const { hello, hold, at } = short;
    return [{ what: `a hold time of ${hold} seconds, but hellos come every ${hello}`, at }];
  });

/** Whose line it is. */
function shortIn({ members }: Cloud, at: Place) {
  for (const member of members) {
    for (const over of eigrpOver(member)) {
      const short = shortHold(over);
      if (short?.at === at) return { member, over, hello: short.hello };
    }
  }
  return undefined;
}

export default rule({
  id: "eigrp/timers",
  summary: "The EIGRP hold time is shorter than the hello interval",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    const short = sharedWeaknesses(cloud, weaknessesOf);
    for (const { what, at, who, count } of short) {
      const alone = count === 1 ? shortIn(cloud, at) : undefined;
      report({
        fix: alone && setHold(alone.member, alone.over, alone.hello),
        at,
        message: `EIGRP neighbours of ${who} are told ${what}: they give the router up and take it back all the time`,
      });
    }
  },
});
