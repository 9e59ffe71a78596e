import { setIkeVersion } from "../../src/lint/fix-ipsec.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { type Ikev1Protection, type Ikev2Protection, protectionOf } from "../../src/network/ike.ts";

const words = { ikev1: "IKEv1", ikev2: "IKEv2" } as const;

/** The line that names the IKEv2 profile, else the IPsec profile that names none. */
function placeOf(protection: Ikev1Protection | Ikev2Protection) {
  return protection.type === "ikev2" ? protection.ikev2ProfileUse.at : protection.profile.at;
}

/** It uses IKEv1, has nothing for it, and a profile for IKEv2 besides. */
function lacksVersion1({ member: { device } }: End, { type }: Ikev1Protection | Ikev2Protection): boolean {
  return type === "ikev1" && device.isakmp.policies.length === 0 && device.ikev2.profiles.size > 0;
}

export default rule({
  id: "ike/version-mismatch",
  summary: "One end of a tunnel uses IKEv1, the other IKEv2",
  scope: "pair",
  severity: "error",
  check({ link, differ, agree }) {
    const [left, right] = [protectionOf(link.a), protectionOf(link.b)];
    if (left.type !== "ikev1" && left.type !== "ikev2") return;
    if (right.type !== "ikev1" && right.type !== "ikev2") return;
    const a: End = { member: link.a, at: placeOf(left) };
    const b: End = { member: link.b, at: placeOf(right) };
    if (left.type === right.type) return agree([a, b]);
    const versionOf = (end: End) => words[(end === a ? left : right).type];
    const stray = lacksVersion1(a, left) ? a : lacksVersion1(b, right) ? b : undefined;
    differ({
      ends: [a, b],
      ...(stray && { fault: stray }),
      message: (odd, other) =>
        `${odd.member.device.name} protects ${odd.member.interface.name} with ${versionOf(odd)}, ${other.member.device.name} its tunnel with ${versionOf(other)}: neither answers the other and the tunnel stays down`,
      fix: (odd, other) => setIkeVersion(odd.member, other.member),
      related: (other) => `${other.member.device.name} uses ${versionOf(other)}`,
    });
  },
});
