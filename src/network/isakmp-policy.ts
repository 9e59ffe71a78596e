/** Which ISAKMP policy two members agree on, and what keeps them apart. */
import type { IsakmpPolicy } from "../model/ike.ts";
import type { Place } from "../model/place.ts";
import { protectionOf } from "./ike.ts";
import type { Member } from "./types.ts";

/** Fields that must be equal. A differing lifetime does not stop an agreement. */
export type PolicyField = "encryption" | "hash" | "authentication" | "group";

const fields: readonly PolicyField[] = ["encryption", "hash", "authentication", "group"];

export type PolicyAgreement =
  | { readonly type: "agreed"; readonly a: IsakmpPolicy; readonly b: IsakmpPolicy }
  /** No policy of one equals a policy of the other: the two that come nearest and the fields in which they differ. */
  | {
      readonly type: "none";
      readonly a: IsakmpPolicy;
      readonly b: IsakmpPolicy;
      readonly differs: readonly [PolicyField, ...PolicyField[]];
    }
  /** A masked field could decide, one side shows no policy (then built-in ones are in force), or IKEv1 is not in use. */
  | { readonly type: "unknown" };

/**
 * The policies of two members, by priority.
 *
 * @returns `unknown` too when one end is an excerpt without any policy, and when two policies could agree in masked fields
 */
export function agreePolicies(a: Member, b: Member): PolicyAgreement {
  if (protectionOf(a).type !== "ikev1" || protectionOf(b).type !== "ikev1") return { type: "unknown" };
  const [mine, yours] = [a.device.isakmp.policies, b.device.isakmp.policies];
  let nearest: Exclude<PolicyAgreement, { type: "agreed" | "unknown" }> | undefined;
  let masked = false;
  for (const x of mine) {
    for (const y of yours) {
      if (fields.every((field) => differ(x, y, field) === false)) return { type: "agreed", a: x, b: y };
      const [first, ...rest] = fields.filter((field) => differ(x, y, field) === true);
      if (!first) masked = true;
      else if (!nearest || rest.length + 1 < nearest.differs.length)
        nearest = { type: "none", a: x, b: y, differs: [first, ...rest] };
    }
  }
  return masked || !nearest ? { type: "unknown" } : nearest;
}

/** One field in words for a message: `group 5`, `authentication rsa-sig (no authentication line means rsa-sig)`. */
export function policyWords(policy: IsakmpPolicy, field: PolicyField): string {
  const value = policy[field].value ?? "unknown";
  if (policy.written.has(field)) return `${field} ${value}`;
  return `${field} ${value} (no \`${field}\` line means ${value})`;
}

/** The line that sets a field, else the policy's own line. */
export function policyPlace(policy: IsakmpPolicy, field: PolicyField): Place {
  return policy[field].at;
}

/** Undefined where one of the two is masked. */
function differ(x: IsakmpPolicy, y: IsakmpPolicy, field: PolicyField): boolean | undefined {
  const [a, b] = [x[field].value, y[field].value];
  return a === undefined || b === undefined ? undefined : a !== b;
}
