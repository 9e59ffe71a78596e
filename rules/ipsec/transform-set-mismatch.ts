import { setAlgorithms } from "../../src/lint/fix-ipsec.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { agreeTransforms, type OfferedSet } from "../../src/network/transform.ts";

const words = ({ name, algorithms }: OfferedSet) => `\`${name}\` (${algorithms?.join(" ") ?? "masked"})`;

export default rule({
  id: "ipsec/transform-set-mismatch",
  summary: "Two peers have no IPsec transform set in common",
  scope: "pair",
  severity: "error",
  check({ link, differ, agree }) {
    const sets = agreeTransforms(link.a, link.b);
    if (sets.type === "unknown") return;
    const a: End = { member: link.a, at: sets.a.at };
    const b: End = { member: link.b, at: sets.b.at };
    if (sets.type === "agreed") return agree([a, b]);
    const setOf = (end: End) => (end === a ? sets.a : sets.b);
    differ({
      ends: [a, b],
      message: (odd, other) =>
        `${odd.member.device.name} offers the transform set ${words(setOf(odd))}, ${other.member.device.name} ${words(setOf(other))}: nothing in common, IKE comes up but no IPsec SA`,
      fix: (odd, other) => setAlgorithms(odd.member, setOf(odd), setOf(other)),
      related: (other) => `${other.member.device.name} offers ${words(setOf(other))}`,
    });
  },
});
