/** Which pre-shared key of IKEv1 a router uses for a peer: the longest match in the keyrings that serve the tunnel. */
import type { IsakmpKey, KeyValue } from "../model/ike.ts";
import type { Place } from "../model/place.ts";
import type { Member } from "./types.ts";

/** Outcome of a lookup. */
export type KeyLookup =
  | { readonly type: "found"; readonly key: IsakmpKey }
  /** No key covers the peer. `at` is where one would stand: a key line, keyring or policy, else the protection line. */
  | { readonly type: "none"; readonly at: Place }
  /** The peer's address, a key's address or the text as a whole is not known well enough. */
  | { readonly type: "unknown" };

/** The key of `member` for `peer`, by the peer's transport address. */
export function keyFor(_member: Member, _peer: Member): KeyLookup {
  return { type: "unknown" };
}

/** Two keys compared. Undefined where either is masked or encrypted under a device's own master key (type 6). */
export function sameKey(_a: KeyValue, _b: KeyValue): boolean | undefined {
  return undefined;
}

/** The keys of two members for each other. */
export type KeyComparison =
  | { readonly type: "same" | "different"; readonly a: IsakmpKey; readonly b: IsakmpKey }
  /** `lacking` has no key for the other, which may or may not have one. */
  | {
      readonly type: "missing";
      readonly lacking: readonly { readonly member: Member; readonly peer: Member; readonly at: Place }[];
      /** The key that the other end does hold. */
      readonly held?: IsakmpKey;
    }
  /** One of them is not protected with IKEv1, or they agree on a policy that needs no pre-shared key. */
  | { readonly type: "not-needed" }
  | { readonly type: "unknown" };

/** Compares X's key for Y with Y's key for X. */
export function compareKeys(_a: Member, _b: Member): KeyComparison {
  return { type: "unknown" };
}
