import { rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses, type Weakness } from "../../src/lint/shared.ts";
import { eigrpOver } from "../../src/network/overlay.ts";
import type { Member } from "../../src/network/types.ts";

/** Seconds between hellos and until a neighbour is given up on a tunnel, where no line says otherwise (measured on mGRE). */
const HELLO = 5;
const HOLD = 15;

const weaknessesOf = (member: Member): readonly Weakness[] =>
  eigrpOver(member).flatMap(({ settings, silent }) => {
    const [hello, hold] = [settings?.helloInterval, settings?.holdTime];
    const at = hold?.at ?? hello?.at;
    if (at === undefined || silent !== undefined) return [];
    const [interval, time] = [hello ? hello.value : HELLO, hold ? hold.value : HOLD];
    if (interval === undefined || time === undefined || time >= interval) return [];
    return [{ what: `a hold time of ${time} seconds, but hellos come every ${interval}`, at }];
  });

export default rule({
  id: "eigrp/timers",
  summary: "The EIGRP hold time is shorter than the hello interval",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    const short = sharedWeaknesses(cloud, weaknessesOf);
    for (const { what, at, who } of short) {
      report({
        at,
        message: `EIGRP neighbours of ${who} are told ${what}: they give the router up and take it back all the time`,
      });
    }
  },
});
