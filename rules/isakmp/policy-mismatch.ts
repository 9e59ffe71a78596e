import { section, setLines } from "../../src/lint/fix.ts";
import { type End, rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import type { IsakmpPolicy } from "../../src/model/ike.ts";
import {
  agreePolicies,
  type PolicyField,
  policyPlace,
  policyWords,
} from "../../src/network/isakmp-policy.ts";

const words = (policy: IsakmpPolicy, fields: readonly PolicyField[]) =>
  listOf(fields.map((field) => policyWords(policy, field)));

/** A field as it is typed. */
function lineOf(policy: IsakmpPolicy, field: PolicyField): string {
  return `${field} ${`${policy[field].value}`.replace(/^aes-/, "aes ")}`;
}

export default rule({
  id: "isakmp/policy-mismatch",
  summary: "Two peers have no ISAKMP policy in common",
  scope: "pair",
  severity: "error",
  check({ link, differ, agree }) {
    const agreement = agreePolicies(link.a, link.b);
    if (agreement.type === "unknown") return;
    const [field] = agreement.type === "none" ? agreement.differs : (["encryption"] as const);
    const a: End = {
      member: link.a,
      at: agreement.type === "none" ? policyPlace(agreement.a, field) : agreement.a.at,
    };
    const b: End = {
      member: link.b,
      at: agreement.type === "none" ? policyPlace(agreement.b, field) : agreement.b.at,
    };
    if (agreement.type === "agreed") return agree([a, b]);
    const { differs } = agreement;
    const policyOf = (end: End) => (end === a ? agreement.a : agreement.b);
    differ({
      ends: [a, b],
      message: (odd, other) =>
        `${odd.member.device.name} and ${other.member.device.name} have no ISAKMP policy in common: ${odd.member.device.name} wants ${words(policyOf(odd), differs)}, ${other.member.device.name} ${words(policyOf(other), differs)}, so IKE phase 1 fails`,
      fix: ({ member: { device } }, other) => {
        const [own, theirs] = other === a ? [agreement.b, agreement.a] : [agreement.a, agreement.b];
        const to = section(device, `crypto isakmp policy ${own.priority}`, own.at);
        const written = differs.filter((each) => own.written.has(each)).map((each) => own[each].at);
        return setLines(
          to,
          differs.map((each) => lineOf(theirs, each)),
          written,
        );
      },
      related: (other) => `${other.member.device.name} wants ${words(policyOf(other), differs)}`,
    });
  },
});
