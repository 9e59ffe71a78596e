/** Which pre-shared keys of IKEv2 a router uses for a peer, and whether the two ends' keys fit. */
import type { KeyValue } from "../model/ike.ts";
import type { Ikev2Peer } from "../model/ikev2.ts";
import type { Place } from "../model/place.ts";
import type { Member } from "./types.ts";

export type Ikev2KeyLookup =
  | {
      readonly type: "found";
      /** Key that the member presents; undefined when it signs instead. */
      readonly local?: KeyValue;
      /** Key that it expects of the peer; undefined when the peer signs. */
      readonly remote?: KeyValue;
      /** Keyring entry; undefined when the profile itself holds the keys. */
      readonly peer?: Ikev2Peer;
    }
  /** Pre-shared keys are in use and none covers the peer. `at` is the keyring, else the profile. */
  | { readonly type: "none"; readonly at: Place }
  /** Neither end of this member authenticates with pre-shared keys. */
  | { readonly type: "not-needed" }
  | { readonly type: "unknown" };

/** The keys of `member` for `peer`: the profile's own, else the keyring entry whose address (longest match) or identity fits. */
export function ikev2KeysFor(_member: Member, _peer: Member): Ikev2KeyLookup {
  return { type: "unknown" };
}

export type Ikev2KeyComparison =
  | { readonly type: "same" }
  /** Each entry is one direction: what `presents` sends and what the other expects of it. */
  | {
      readonly type: "different";
      readonly directions: readonly {
        readonly presents: Member;
        readonly sent: KeyValue;
        readonly expects: Member;
        readonly expected: KeyValue;
      }[];
    }
  | {
      readonly type: "missing";
      readonly lacking: readonly { readonly member: Member; readonly peer: Member; readonly at: Place }[];
    }
  | { readonly type: "not-needed" }
  | { readonly type: "unknown" };

/** X's local key with Y's remote key, and the other way round. */
export function compareIkev2Keys(_a: Member, _b: Member): Ikev2KeyComparison {
  return { type: "unknown" };
}
