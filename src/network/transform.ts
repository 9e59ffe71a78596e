/** What two members agree on in IPsec: transform sets, mode and PFS. */
import type { Place } from "../model/place.ts";
import type { Member } from "./types.ts";

/** A transform set that a member offers, written or the built-in `default`. */
export interface OfferedSet {
  readonly name: string;
  /** The transform-set line; for the built-in one the IPsec profile's. */
  readonly at: Place;
  readonly builtin: boolean;
  /** Sorted canonical words; undefined when masked. */
  readonly algorithms: readonly string[] | undefined;
  readonly mode: "tunnel" | "transport";
  readonly modeRequired: boolean;
  /** The `mode` line, else the set. */
  readonly modeAt: Place;
}

/** The sets of the member's IPsec profile, in order. Undefined when the profile or one of its sets is not known. */
export function offeredSets(_member: Member): readonly OfferedSet[] | undefined {
  return undefined;
}

export type TransformAgreement =
  | { readonly type: "agreed"; readonly a: OfferedSet; readonly b: OfferedSet }
  /** No set of one equals a set of the other: the nearest two. */
  | { readonly type: "none"; readonly a: OfferedSet; readonly b: OfferedSet }
  | { readonly type: "unknown" };

/** Compares algorithms, not names and not modes. */
export function agreeTransforms(_a: Member, _b: Member): TransformAgreement {
  return { type: "unknown" };
}

export type ModeAgreement =
  | { readonly type: "same" }
  /**
   * The modes of the agreed sets differ. `works`: they settle on tunnel mode; `fails`: no SA (IKEv1 with the responding hub
   * in tunnel and the spoke in transport mode, or `transport require` against tunnel).
   */
  | { readonly type: "works" | "fails"; readonly hub: OfferedSet; readonly spoke: OfferedSet }
  | { readonly type: "unknown" };

/** Mode of the agreed sets. For two equals (spoke-spoke) either may start: then IKEv1 counts as failing one way. */
export function agreeModes(_hub: Member, _spoke: Member): ModeAgreement {
  return { type: "unknown" };
}

/** PFS of one member: a group, none, or unknown (undefined). `release` settles a bare `set pfs`. */
export interface PfsSetting {
  /** Group number; `none` when the profile has no `set pfs`. Undefined when unknown. */
  readonly group: number | "none" | undefined;
  /** The `set pfs` line, else the IPsec profile. */
  readonly at: Place;
}

/** Undefined when the member is not protected or its profile is not shown. */
export function pfsOf(_member: Member): PfsSetting | undefined {
  return undefined;
}

export type PfsAgreement =
  | { readonly type: "same" }
  /**
   * `fails`: no SA (IKEv1: the hub asks and the spoke does not, or groups differ). `one-sided`: IKEv1, only the spoke asks:
   * works. `rekey`: IKEv2: the first SA comes up, the rekey fails.
   */
  | {
      readonly type: "fails" | "one-sided" | "rekey";
      readonly hub: PfsSetting;
      readonly spoke: PfsSetting;
    }
  | { readonly type: "unknown" };

/** PFS of two members that are protected with the same IKE version. */
export function agreePfs(_hub: Member, _spoke: Member): PfsAgreement {
  return { type: "unknown" };
}
