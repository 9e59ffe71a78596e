/** What two members agree on in IPsec: transform sets, mode and PFS. */
import type { Release } from "../model/device.ts";
import type { Ipsec } from "../model/ipsec.ts";
import type { Place } from "../model/place.ts";
import { remembered } from "../syntax/remembered.ts";
import { protectionOf } from "./ike.ts";
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
export const offeredSets: (member: Member) => readonly OfferedSet[] | undefined = remembered(readSets);

function readSets(member: Member): readonly OfferedSet[] | undefined {
  const protection = protectionOf(member);
  if (protection.type !== "ikev1" && protection.type !== "ikev2") return undefined;
  const { profile } = protection;
  const { ipsec, text } = member.device;
  if (profile.transformSets.length === 0) {
    // An entry of a crypto map without a set is incomplete: no built-in one takes its place.
    return text === "excerpt" || member.cryptoMap ? undefined : [namedSet(ipsec, "default", profile.at)];
  }
  const sets: OfferedSet[] = [];
  for (const { value, at } of profile.transformSets) {
    const set = namedSet(ipsec, value, at);
    if (set === undefined) return undefined;
    sets.push(set);
  }
  return sets;
}

/** A set by its name: as written, also where that is `default`; else the built-in one. */
function namedSet(ipsec: Ipsec, name: "default", at: Place): OfferedSet;
function namedSet(ipsec: Ipsec, name: string | undefined, at: Place): OfferedSet | undefined;
function namedSet(ipsec: Ipsec, name: string | undefined, at: Place): OfferedSet | undefined {
  const set = ipsec.transformSets.get(name ?? "");
  if (set) return { ...set, builtin: false, modeAt: set.modeAt ?? set.at };
  return name === "default" ? builtinSet(at) : undefined;
}

function builtinSet(at: Place): OfferedSet {
  return {
    name: "default",
    at,
    builtin: true,
    algorithms: ["esp-aes-128", "esp-sha-hmac"],
    mode: "transport",
    modeRequired: false,
    modeAt: at,
  };
}

export type TransformAgreement =
  | { readonly type: "agreed"; readonly a: OfferedSet; readonly b: OfferedSet }
  /** No set of one equals a set of the other: the two that share most algorithms. */
  | { readonly type: "none"; readonly a: OfferedSet; readonly b: OfferedSet }
  | { readonly type: "unknown" };

/** Compares algorithms, not names and not modes. */
export function agreeTransforms(a: Member, b: Member): TransformAgreement {
  const [mine, yours] = [offeredSets(a), offeredSets(b)];
  if (!mine || !yours) return { type: "unknown" };
  let nearest: { readonly a: OfferedSet; readonly b: OfferedSet; readonly shared: number } | undefined;
  let masked = false;
  for (const x of mine) {
    for (const y of yours) {
      if (!x.algorithms || !y.algorithms) masked = true;
      else if (sameWords(x.algorithms, y.algorithms)) return { type: "agreed", a: x, b: y };
      else {
        const shared = x.algorithms.filter((each) => y.algorithms?.includes(each)).length;
        if (!nearest || shared > nearest.shared) nearest = { a: x, b: y, shared };
      }
    }
  }
  return masked || !nearest ? { type: "unknown" } : { type: "none", a: nearest.a, b: nearest.b };
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

export type ModeAgreement =
  | { readonly type: "same"; readonly hub: OfferedSet; readonly spoke: OfferedSet }
  /**
   * The modes of the agreed sets differ. `works`: they settle on tunnel mode; `fails`: no SA (IKEv1 with the responding hub
   * in tunnel and the spoke in transport mode, or `transport require` against tunnel).
   */
  | { readonly type: "works" | "fails"; readonly hub: OfferedSet; readonly spoke: OfferedSet }
  /** No set in common, or IKE versions differ or are not known. */
  | { readonly type: "unknown" };

/** Mode of the agreed sets. Of two members of one role either may start: then IKEv1 fails from one side. */
export function agreeModes(hub: Member, spoke: Member): ModeAgreement {
  const version = commonVersion(hub, spoke);
  const [offered, asked] = [offeredSets(hub), offeredSets(spoke)];
  if (!version || !offered || !asked) return { type: "unknown" };
  const pairs = asked.flatMap((s) =>
    offered.flatMap((h) =>
      s.algorithms && h.algorithms && sameWords(s.algorithms, h.algorithms) ? [{ hub: h, spoke: s }] : [],
    ),
  );
  const same = pairs.find((pair) => pair.hub.mode === pair.spoke.mode);
  if (same) return { type: "same", ...same };
  const [first] = pairs;
  if (!first) return { type: "unknown" };
  const insists = first.hub.modeRequired || first.spoke.modeRequired;
  const refused = version === "ikev1" && (first.hub.mode === "tunnel" || hub.role === spoke.role);
  return { type: insists || refused ? "fails" : "works", ...first };
}

/** PFS of one member: a group, none, or unknown. */
export interface PfsSetting {
  /** Group number; `none` when the profile has no `set pfs`. Undefined when unknown. */
  readonly group: number | "none" | undefined;
  /** The `set pfs` line, else the IPsec profile. */
  readonly at: Place;
}

/** Undefined when the member is not protected or its profile is not shown. */
export function pfsOf(member: Member): PfsSetting | undefined {
  const protection = protectionOf(member);
  if (protection.type !== "ikev1" && protection.type !== "ikev2") return undefined;
  const { pfs, at } = protection.profile;
  const { text, release } = member.device;
  if (pfs) return { group: pfs.group ?? defaultGroup(release?.value), at: pfs.at };
  return { group: text === "excerpt" ? undefined : "none", at };
}

/** Group of a bare `set pfs`: 14 from XE 17.15 on. */
function defaultGroup(release: Release | undefined): number | undefined {
  if (!release) return undefined;
  return release.major > 17 || (release.major === 17 && release.minor >= 15) ? 14 : 1;
}

export type PfsAgreement =
  | { readonly type: "same" }
  /**
   * `fails`: no SA (IKEv1: the hub asks and the spoke does not, or groups differ; of two members of one role either may
   * start). `one-sided`: IKEv1, only the spoke asks: works. `rekey`: IKEv2: the first SA comes up, the rekey fails.
   */
  | {
      readonly type: "fails" | "one-sided" | "rekey";
      readonly hub: PfsSetting;
      readonly spoke: PfsSetting;
    }
  | { readonly type: "unknown" };

/** PFS of two members that are protected with the same IKE version. */
export function agreePfs(hub: Member, spoke: Member): PfsAgreement {
  const version = commonVersion(hub, spoke);
  const [asked, given] = [pfsOf(hub), pfsOf(spoke)];
  if (!version || asked?.group === undefined || given?.group === undefined) return { type: "unknown" };
  if (asked.group === given.group) return { type: "same" };
  const ends = { hub: asked, spoke: given };
  if (version === "ikev2") return { type: "rekey", ...ends };
  return { type: asked.group === "none" && hub.role !== spoke.role ? "one-sided" : "fails", ...ends };
}

/** Whether one end alone asks for PFS: of two equals it may start the SA, and the other takes that. */
export function isOneSided(pfs: PfsAgreement): boolean {
  return "hub" in pfs && (pfs.hub.group === "none" || pfs.spoke.group === "none");
}

function commonVersion(a: Member, b: Member): "ikev1" | "ikev2" | undefined {
  const [x, y] = [protectionOf(a).type, protectionOf(b).type];
  return x === y && (x === "ikev1" || x === "ikev2") ? x : undefined;
}
