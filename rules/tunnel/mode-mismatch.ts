import { setMode } from "../../src/lint/fix-tunnel.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { wireOf } from "../../src/network/wire.ts";

export default rule({
  id: "tunnel/mode-mismatch",
  summary: "The two ends of a tunnel use different encapsulations",
  scope: "pair",
  severity: "error",
  check({ link: { a, b }, differ, agree }) {
    const [mine, theirs] = [wireOf(a), wireOf(b)];
    if (mine === undefined || theirs === undefined) return;
    const ends: [End, End] = [
      { member: a, at: a.tunnel.modeAt ?? a.interface.at },
      { member: b, at: b.tunnel.modeAt ?? b.interface.at },
    ];
    if (mine === theirs) return agree(ends);
    const words = ({ member }: End) => `${tunnelOf(member)} uses ${wireOf(member)}`;
    differ({
      ends,
      message: (odd, other) =>
        `${words(odd)}${odd.member.tunnel.modeAt ? "" : " (no `tunnel mode` line means GRE)"}, ${words(other)}: neither understands the other's packets`,
      related: words,
      fix: (odd, other) => setMode(odd.member, other.member.tunnel.mode),
    });
  },
});
