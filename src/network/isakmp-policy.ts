/** Which ISAKMP policy two members agree on, and what keeps them apart. */
import type { IsakmpPolicy } from "../model/ike.ts";
import type { Place } from "../model/place.ts";
import type { Member } from "./types.ts";

/** Fields that must be equal. A differing lifetime does not stop an agreement. */
export type PolicyField = "encryption" | "hash" | "authentication" | "group";

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

/** The policies of two members, by priority. */
export function agreePolicies(_a: Member, _b: Member): PolicyAgreement {
  return { type: "unknown" };
}

/** One field in words for a message: `group 5`, `authentication rsa-sig (no authentication line means rsa-sig)`. */
export function policyWords(_policy: IsakmpPolicy, _field: PolicyField): string {
  return "";
}

/** The line that sets a field, else the policy's own line. */
export function policyPlace(policy: IsakmpPolicy, field: PolicyField): Place {
  return policy[field].at;
}
