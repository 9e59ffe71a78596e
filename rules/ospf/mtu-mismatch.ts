import { setMtu } from "../../src/lint/fix.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { mtuOf, stuckInExchange } from "../../src/network/ospf-mtu.ts";

function words({ member }: End): string {
  const mtu = mtuOf(member);
  return mtu === "default" ? "no `ip mtu`" : `\`ip mtu ${mtu}\``;
}

export default rule({
  id: "ospf/mtu-mismatch",
  summary: "Two OSPF neighbours have different MTUs",
  scope: "pair",
  severity: "error",
  check({ link: { a, b, kind }, differ, agree }) {
    if (kind === "spoke-spoke") return;
    const ends: readonly [End, End] = [
      { member: a, at: a.interface.ipMtu?.at ?? a.interface.at },
      { member: b, at: b.interface.ipMtu?.at ?? b.interface.at },
    ];
    if (!stuckInExchange(a, b)) {
      if (mtuOf(a) !== undefined && mtuOf(a) === mtuOf(b)) agree(ends);
      return;
    }
    differ({
      ends,
      message: (odd, other) =>
        `${tunnelOf(odd.member)} has ${words(odd)}, ${tunnelOf(other.member)} ${words(other)}, and the smaller side has no \`ip ospf mtu-ignore\`: the OSPF neighbours stay in EXSTART`,
      related: (other) => `${tunnelOf(other.member)} has ${words(other)}`,
      fix: ({ member }, other) => {
        const mtu = mtuOf(other.member);
        return typeof mtu === "number" ? setMtu(member, mtu, other.member.interface) : undefined;
      },
    });
  },
});
