import { protect } from "../../src/lint/fix-ipsec.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { protectionOf, seemsBare } from "../../src/network/ike.ts";
import type { Member } from "../../src/network/types.ts";

export default rule({
  id: "ipsec/unprotected-peer",
  summary: "One end of a tunnel is protected by IPsec, the other is not",
  scope: "pair",
  severity: "error",
  presets: ["recommended", "security"],
  check({ link, differ, agree }) {
    const [left, right] = [protectionOf(link.a), protectionOf(link.b)];
    // The cloud is asked only where a text leaves it open.
    const isBare = (member: Member) => {
      const { type } = protectionOf(member);
      return type === "none" || (type === "unknown" && seemsBare(link.cloud, member));
    };
    const isOpen = (member: Member) => protectionOf(member).type === "unknown" && !isBare(member);
    if (isOpen(link.a) || isOpen(link.b)) return;
    if (left.type === "crypto-map" || right.type === "crypto-map") return;
    const ends: [End, End] = [
      { member: link.a, at: left.at },
      { member: link.b, at: right.at },
    ];
    if (isBare(link.a) === isBare(link.b)) return agree(ends);
    const bare = isBare(link.a) ? ends[0] : ends[1];
    differ({
      ends,
      severity: protectionOf(bare.member).type === "none" ? "error" : "warning",
      message: (odd, other) =>
        odd === bare
          ? `${odd.member.device.name}'s ${odd.member.interface.name} has no \`tunnel protection\`, ${other.member.device.name}'s has: the clear packets of the one are dropped by the other`
          : `${odd.member.device.name}'s ${odd.member.interface.name} has \`tunnel protection\`, ${other.member.device.name}'s has none: the clear packets of the one are dropped by the other`,
      // What protects the other end is not to be taken away.
      fix: (odd, other) => (odd === bare ? protect(odd.member, other.member) : undefined),
      related: (other) => `${other.member.device.name}'s tunnel is ${other === bare ? "not " : ""}protected`,
    });
  },
});
