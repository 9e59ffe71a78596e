/** IKEv2 of one device. */
import type { Encryption, Hash, Identity, KeyValue } from "./ike.ts";
import type { InterfaceAddress } from "./interface.ts";
import type { NameUse, Place, Setting } from "./place.ts";

export interface Ikev2Proposal {
  readonly name: string;
  readonly at: Place;
  readonly encryption: readonly Setting<Encryption>[];
  readonly integrity: readonly Setting<Hash>[];
  readonly prf: readonly Setting<Hash>[];
  readonly groups: readonly Setting<number>[];
}

export interface Ikev2Policy {
  readonly name: string;
  readonly at: Place;
  readonly proposals: readonly NameUse[];
  /** `match fvrf X|any`; undefined = global VRF only. */
  readonly fvrf?: NameUse;
  readonly localAddresses: readonly Setting<string>[];
}

/** One `peer` of a keyring. */
export interface Ikev2Peer {
  readonly name: string;
  readonly at: Place;
  readonly address?: Setting<InterfaceAddress>;
  readonly hostname?: Setting<string>;
  readonly identity?: Identity;
  /** Key that we present. */
  readonly local?: KeyValue;
  /** Key that we expect of the peer. */
  readonly remote?: KeyValue;
}

export interface Ikev2Keyring {
  readonly name: string;
  readonly at: Place;
  readonly peers: readonly Ikev2Peer[];
}

export interface Ikev2Authentication {
  readonly at: Place;
  /** `pre-share`, `rsa-sig`, `ecdsa-sig`, `eap`. */
  readonly method: string;
  /** The key that stands in the profile itself. */
  readonly key?: KeyValue;
}

export interface Ikev2Profile {
  readonly name: string;
  readonly at: Place;
  readonly matches: readonly Identity[];
  /** `match fvrf X|any`. */
  readonly fvrf?: NameUse;
  readonly identityLocal?: Identity;
  readonly localAuthentication?: Ikev2Authentication;
  readonly remoteAuthentication: readonly Ikev2Authentication[];
  /** `keyring local NAME`. */
  readonly keyring?: NameUse;
  /** `keyring aaa ...`: the keys are elsewhere. */
  readonly keyringAaa?: Place;
  readonly trustpoints: readonly NameUse[];
  readonly virtualTemplate?: Place;
  readonly aaaAuthorization?: Place;
}

/** All by name; `default` is there only when the text edits it. */
export interface Ikev2 {
  readonly proposals: ReadonlyMap<string, Ikev2Proposal>;
  readonly policies: ReadonlyMap<string, Ikev2Policy>;
  readonly keyrings: ReadonlyMap<string, Ikev2Keyring>;
  readonly profiles: ReadonlyMap<string, Ikev2Profile>;
}
