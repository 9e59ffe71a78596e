/** IPsec of one device. */
import type { NameUse, Place, Setting } from "./place.ts";

export interface TransformSet {
  readonly name: string;
  readonly at: Place;
  /**
   * Algorithms with key length, sorted, in canonical words: `esp-aes-256`, `esp-sha256-hmac`, `ah-sha-hmac`, `esp-gcm-256`,
   * `esp-null`, `esn`. Undefined where masked.
   */
  readonly algorithms: readonly string[] | undefined;
  /** `tunnel` when nothing is written. */
  readonly mode: "tunnel" | "transport";
  /** `mode transport require`. */
  readonly modeRequired: boolean;
  /** The `mode` line. */
  readonly modeAt?: Place;
}

/** `set pfs`. */
export interface Pfs {
  readonly at: Place;
  /** Undefined for a bare `set pfs`: group 1, or 14 on newer releases. */
  readonly group: number | undefined;
}

export interface IpsecProfile {
  readonly name: string;
  readonly at: Place;
  /** Names in order of preference; empty = the built-in set `default` (esp-aes esp-sha-hmac, transport). */
  readonly transformSets: readonly NameUse[];
  readonly pfs?: Pfs;
  readonly ikev2Profile?: NameUse;
  readonly isakmpProfile?: NameUse;
  readonly responderOnly?: Place;
}

/** One numbered entry of a crypto map or dynamic map. */
export interface CryptoMapEntry {
  readonly at: Place;
  readonly sequence: number;
  readonly type: "ipsec-isakmp" | "ipsec-manual" | "gdoi" | "dynamic";
  /** `ipsec-isakmp dynamic NAME`. */
  readonly dynamicMap?: NameUse;
  readonly peers: readonly Setting<string>[];
  readonly acl?: NameUse;
  readonly transformSets: readonly NameUse[];
  readonly pfs?: Pfs;
  readonly isakmpProfile?: NameUse;
  readonly ikev2Profile?: NameUse;
  readonly reverseRoute?: Place;
}

export interface CryptoMap {
  readonly name: string;
  readonly at: Place;
  readonly entries: readonly CryptoMapEntry[];
  /** `crypto map NAME local-address X`. */
  readonly localAddress?: NameUse;
}

export interface Ipsec {
  readonly transformSets: ReadonlyMap<string, TransformSet>;
  readonly profiles: ReadonlyMap<string, IpsecProfile>;
  readonly cryptoMaps: ReadonlyMap<string, CryptoMap>;
  readonly dynamicMaps: ReadonlyMap<string, CryptoMap>;
  /** `crypto engine compliance shield disable`. */
  readonly complianceShieldDisabled?: Place;
  /** Trustpoints that an engineer made (`TP-self-signed-N`, `SLA-TrustPoint`, `CISCO_IDEVID_SUDI` are not counted). */
  readonly trustpoints: ReadonlyMap<string, Place>;
}
