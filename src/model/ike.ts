/** IKEv1 (ISAKMP) of one device, and what both IKE versions share. */
import type { Located, NameUse, Place, Setting } from "./place.ts";
import type { Secret } from "./secret.ts";

/** A cipher with its key length, as `aes-256`, `3des`, `gcm-128`; `aes` without a number is `aes-128`. */
export type Encryption = string;
/** `md5`, `sha`, `sha256`, `sha384`, `sha512`. */
export type Hash = string;

/**
 * One `crypto isakmp policy`. Fields that no line sets hold the default of IOS (DES, SHA-1, rsa-sig, group 1, 86400 s); their `at`
 * is the policy line. A masked value is undefined.
 */
export interface IsakmpPolicy {
  readonly at: Place;
  /** 1-10000; the lower number is offered first. */
  readonly priority: number;
  readonly encryption: Setting<Encryption>;
  readonly hash: Setting<Hash>;
  readonly authentication: Setting<string>;
  /** Diffie-Hellman group. */
  readonly group: Setting<number>;
  /** Seconds. */
  readonly lifetime: Setting<number>;
  /** Names of the fields that a line sets. */
  readonly written: ReadonlySet<"encryption" | "hash" | "authentication" | "group" | "lifetime">;
}

/** Whom a pre-shared key is for. */
export type KeyMatch =
  | { readonly type: "address"; readonly address: string; readonly length: number }
  | { readonly type: "hostname"; readonly hostname: string }
  /** Masked or templated address: matches nobody for sure. */
  | { readonly type: "unknown" };

/** A key and how it is written. */
export interface KeyValue {
  readonly at: Place;
  readonly key: Setting<Secret>;
  /** 0 clear, 7 reversible, 6 AES ciphertext under the device's own master key (never comparable). */
  readonly encryptionType: 0 | 6 | 7;
}

/** A pre-shared key of IKEv1: a `crypto isakmp key` line or a `pre-shared-key` line of a keyring. */
export interface IsakmpKey extends KeyValue {
  readonly match: KeyMatch;
}

export interface Keyring {
  readonly name: string;
  readonly at: Place;
  /** Front-door VRF of the peers that it serves; undefined = global. */
  readonly vrf?: NameUse;
  readonly keys: readonly IsakmpKey[];
}

/** What an IKE profile matches of the peer, or says of itself. */
export type Identity =
  | {
      readonly type: "address";
      readonly address: string;
      readonly length: number;
      readonly vrf?: string;
      readonly at: Place;
    }
  | {
      readonly type:
        | "any"
        | "fqdn"
        | "email"
        | "key-id"
        | "domain"
        | "group"
        | "certificate"
        | "dn"
        | "unknown";
      readonly value?: string;
      readonly at: Place;
    };

export interface IsakmpProfile {
  readonly name: string;
  readonly at: Place;
  readonly keyrings: readonly NameUse[];
  readonly matches: readonly Identity[];
  readonly vrf?: NameUse;
}

export interface Isakmp {
  /** By priority. */
  readonly policies: readonly IsakmpPolicy[];
  /** Keys of the global keyring. */
  readonly keys: readonly IsakmpKey[];
  readonly keyrings: ReadonlyMap<string, Keyring>;
  readonly profiles: ReadonlyMap<string, IsakmpProfile>;
  /** `crypto isakmp keepalive`. */
  readonly keepalive?: Place;
  readonly aggressiveModeDisabled?: Place;
  /** `crypto isakmp identity hostname|dn|address`. */
  readonly identity?: Located<string>;
}
