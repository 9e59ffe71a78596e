import { type End, rule } from "../../src/lint/rule.ts";
import { protectionOf } from "../../src/network/ike.ts";

export default rule({
  id: "ipsec/unprotected-peer",
  summary: "One end of a tunnel is protected by IPsec, the other is not",
  scope: "pair",
  severity: "error",
  presets: ["recommended", "security"],
  check({ link, differ, agree }) {
    const [left, right] = [protectionOf(link.a), protectionOf(link.b)];
    if (left.type === "unknown" || right.type === "unknown") return;
    if (left.type === "crypto-map" || right.type === "crypto-map") return;
    const ends: [End, End] = [
      { member: link.a, at: left.at },
      { member: link.b, at: right.at },
    ];
    if ((left.type === "none") === (right.type === "none")) return agree(ends);
    const bare = left.type === "none" ? ends[0] : ends[1];
    differ({
      ends,
      message: (odd, other) =>
        odd === bare
          ? `${odd.member.device.name}'s ${odd.member.interface.name} has no \`tunnel protection\`, ${other.member.device.name}'s has: the clear packets of the one are dropped by the other`
          : `${odd.member.device.name}'s ${odd.member.interface.name} has \`tunnel protection\`, ${other.member.device.name}'s has none: the clear packets of the one are dropped by the other`,
      related: (other) => `${other.member.device.name}'s tunnel is ${other === bare ? "not " : ""}protected`,
    });
  },
});
