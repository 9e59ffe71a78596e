/** Which algorithms of IKEv2 two members agree on, built-in proposals included. */
import type { Place } from "../model/place.ts";
import type { Member } from "./types.ts";

/** A proposal that a member offers, written or built-in. */
export interface Ikev2Offer {
  readonly name: string;
  /** The proposal's line; undefined for a built-in one. */
  readonly at?: Place;
  readonly encryption: readonly string[];
  /** Empty with GCM, where `prf` counts. */
  readonly integrity: readonly string[];
  /** As written, else the integrity algorithms. */
  readonly prf: readonly string[];
  readonly groups: readonly number[];
}

export type Ikev2Field = "encryption" | "integrity" | "prf" | "group";

export type Ikev2Agreement =
  | { readonly type: "agreed"; readonly a: Ikev2Offer; readonly b: Ikev2Offer }
  /** The two nearest proposals and the fields in which they share nothing. */
  | {
      readonly type: "none";
      readonly a: Ikev2Offer;
      readonly b: Ikev2Offer;
      readonly differs: readonly [Ikev2Field, ...Ikev2Field[]];
    }
  /** A masked value, an incomplete proposal or an unknown release could decide, or IKEv2 is not in use on both. */
  | { readonly type: "unknown" };

/**
 * What a member offers for its front-door VRF: the proposals of the policies that match its VRF and source address, else the
 * built-in ones of its release. Undefined when that is not known.
 */
export function offersOf(_member: Member): readonly Ikev2Offer[] | undefined {
  return undefined;
}

/** Whether some proposal of one shares encryption, integrity (or PRF) and group with some proposal of the other. */
export function agreeProposals(_a: Member, _b: Member): Ikev2Agreement {
  return { type: "unknown" };
}

/** One field in words: `group 19 20`, `encryption aes-256 (built-in proposal)`. */
export function offerWords(_offer: Ikev2Offer, _field: Ikev2Field): string {
  return "";
}
