import { setMtu } from "../../src/lint/fix.ts";
import { rule } from "../../src/lint/rule.ts";
import { devicesOf, tunnelOf } from "../../src/lint/words.ts";
import { minority } from "../../src/network/majority.ts";
import { mtuOf, stuckInExchange } from "../../src/network/ospf-mtu.ts";
import type { Member } from "../../src/network/types.ts";

function words(mtu: number | "default"): string {
  return mtu === "default" ? "no `ip mtu`" : `\`ip mtu ${mtu}\``;
}

const placeOf = (member: Member) => member.interface.ipMtu?.at ?? member.interface.at;

export default rule({
  id: "tunnel/mtu-mismatch",
  summary: "Members of a cloud use different MTUs",
  scope: "cloud",
  pairs: true,
  severity: "warning",
  check({ cloud, report }) {
    if (cloud.family === "ipv6") return;
    for (const { member, value, usual, others } of minority(cloud.members, mtuOf)) {
      // Where it keeps OSPF neighbours apart, it is a graver fault of its own.
      if (others.some((other) => stuckInExchange(member, other))) continue;
      const example = others[0];
      report({
        at: placeOf(member),
        message: `${tunnelOf(member)} has ${words(value)}, ${devicesOf(others)} ${others.length === 1 ? "has" : "have"} ${words(usual)}: large packets pass in one direction only`,
        related:
          example === undefined
            ? []
            : [{ at: placeOf(example), message: `${tunnelOf(example)} has ${words(usual)}` }],
        fix:
          usual === "default" || example === undefined ? undefined : setMtu(member, usual, example.interface),
      });
    }
  },
});
