import { setMode } from "../../src/lint/fix-tunnel.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { TunnelMode } from "../../src/model/tunnel.ts";
import type { Member } from "../../src/network/types.ts";

/** What is on the wire: modes of one kind understand each other. `vti-dual` and rare modes are left out. */
const kinds: Readonly<Partial<Record<TunnelMode, string>>> = {
  gre: "GRE over IPv4",
  mgre: "GRE over IPv4",
  gre6: "GRE over IPv6",
  mgre6: "GRE over IPv6",
  vti: "IPsec over IPv4 without GRE",
  vti6: "IPsec over IPv6 without GRE",
  ipip: "IP in IP",
};

/** Undefined for rare modes, and in an excerpt that shows none: the default is hidden. */
function kindOf({ tunnel, device }: Member): string | undefined {
  return tunnel.modeAt === undefined && device.text === "excerpt" ? undefined : kinds[tunnel.mode];
}

export default rule({
  id: "tunnel/mode-mismatch",
  summary: "The two ends of a tunnel use different encapsulations",
  scope: "pair",
  severity: "error",
  check({ link: { a, b }, differ, agree }) {
    const [mine, theirs] = [kindOf(a), kindOf(b)];
    if (mine === undefined || theirs === undefined) return;
    const ends: [End, End] = [
      { member: a, at: a.tunnel.modeAt ?? a.interface.at },
      { member: b, at: b.tunnel.modeAt ?? b.interface.at },
    ];
    if (mine === theirs) return agree(ends);
    const words = ({ member }: End) => `${tunnelOf(member)} uses ${kindOf(member)}`;
    differ({
      ends,
      message: (odd, other) =>
        `${words(odd)}${odd.member.tunnel.modeAt ? "" : " (no `tunnel mode` line means GRE)"}, ${words(other)}: neither understands the other's packets`,
      related: words,
      fix: (odd, other) => setMode(odd.member, other.member.tunnel.mode),
    });
  },
});
