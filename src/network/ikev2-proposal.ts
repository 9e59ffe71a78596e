/** Which algorithms of IKEv2 two members agree on, built-in proposals included. */
import type { Release } from "../model/device.ts";
import type { Ikev2Policy, Ikev2Proposal } from "../model/ikev2.ts";
import type { Place, Setting } from "../model/place.ts";
import { remembered } from "../syntax/remembered.ts";
import { protectionOf } from "./ike.ts";
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
export const offersOf: (member: Member) => readonly Ikev2Offer[] | undefined = remembered(readOffers);

function readOffers(member: Member): readonly Ikev2Offer[] | undefined {
  const { ikev2, release } = member.device;
  if (member.device.text === "excerpt" && ikev2.policies.size === 0) return undefined;
  const serving = servingPolicies(member);
  if (!serving) return undefined;
  const written = serving.filter(({ proposals }) => proposals.length > 0);
  const names = written.length > 0 ? written.flatMap((each) => each.proposals) : [{ value: "default" }];
  const listed = names.map(({ value }) => {
    if (value === undefined) return undefined;
    const proposal = ikev2.proposals.get(value);
    if (proposal) return offerOf(proposal);
    return value === "default" ? builtin(release?.value) : undefined;
  });
  const known = listed.filter((each) => each !== undefined);
  return known.length === listed.length ? known : undefined;
}

/** The written proposals of the policies that serve a member; none where one of them is not shown. */
export function proposalsInUse(member: Member): readonly Ikev2Proposal[] {
  const { proposals } = member.device.ikev2;
  const names = (servingPolicies(member) ?? []).flatMap((each) => each.proposals);
  const found = names.flatMap(({ value }) => proposals.get(value ?? "") ?? []);
  return found.length === names.length ? found : [];
}

/**
 * The policies that serve a member's front-door VRF and source address. Undefined when a VRF is masked, and when an address
 * decides that is not known: a source by DHCP, or `match address local 0.0.0.0`, of which no reference says what it matches.
 */
function servingPolicies(member: Member): readonly Ikev2Policy[] | undefined {
  const policies = policiesInVrf(member);
  const { address } = member.transport;
  const unclear = policies?.some(({ localAddresses }) =>
    localAddresses.some(({ value }) => value === undefined || value === "0.0.0.0" || address === undefined),
  );
  if (unclear) return undefined;
  return policies?.filter(
    ({ localAddresses }) =>
      localAddresses.length === 0 || localAddresses.some(({ value }) => value === address),
  );
}

/** The policies for a member's front-door VRF, whatever their local address. Undefined when a VRF is masked. */
function policiesInVrf({ device, transport }: Member): readonly Ikev2Policy[] | undefined {
  const policies = [...device.ikev2.policies.values()];
  if (policies.some(({ fvrf }) => fvrf && fvrf.value === undefined)) return undefined;
  return policies.filter(({ fvrf }) => fvrf?.value === "any" || fvrf?.value === transport.vrf);
}

/** Whether a member sends in a front-door VRF and has written policies, of which none serves that VRF: the built-in one does. */
export function servesNoVrf(member: Member): boolean {
  const written = [...member.device.ikev2.policies.values()].some(({ proposals }) => proposals.length > 0);
  return member.transport.vrf !== undefined && written && policiesInVrf(member)?.length === 0;
}

/** Where a proposal that is not written could be: the first policy, else the line that names the IKEv2 profile. */
export function policyPlaceOf(member: Member): Place {
  const [policy] = member.device.ikev2.policies.values();
  const protection = protectionOf(member);
  return policy?.at ?? (protection.type === "ikev2" ? protection.ikev2ProfileUse.at : protection.at);
}

/** Whether some proposal of one shares encryption, integrity (or PRF) and group with some proposal of the other. */
export function agreeProposals(a: Member, b: Member): Ikev2Agreement {
  if (protectionOf(a).type !== "ikev2" || protectionOf(b).type !== "ikev2") return { type: "unknown" };
  const [mine, yours] = [offersOf(a), offersOf(b)];
  if (!mine || !yours) return { type: "unknown" };
  let nearest: Extract<Ikev2Agreement, { type: "none" }> | undefined;
  for (const x of mine) {
    for (const y of yours) {
      const [first, ...rest] = differing(x, y);
      if (!first) return { type: "agreed", a: x, b: y };
      if (!nearest || rest.length + 1 < nearest.differs.length)
        nearest = { type: "none", a: x, b: y, differs: [first, ...rest] };
    }
  }
  return nearest ?? { type: "unknown" };
}

/** One field in words: `group 19 20`, `encryption aes-256 (built-in proposal)`. */
export function offerWords(offer: Ikev2Offer, field: Ikev2Field): string {
  const values = field === "group" ? offer.groups : offer[field];
  if (values.length === 0) return field === "integrity" ? "integrity by the cipher itself" : `no ${field}`;
  return `${field} ${values.join(" ")}${offer.at ? "" : " (built-in proposal)"}`;
}

function differing(x: Ikev2Offer, y: Ikev2Offer): readonly Ikev2Field[] {
  const found: Ikev2Field[] = [];
  const shared = x.encryption.filter((each) => y.encryption.includes(each));
  if (shared.length === 0) found.push("encryption");
  const withIntegrity = shared.length === 0 || shared.some((each) => !isAead(each));
  const bothNeed = x.integrity.length > 0 && y.integrity.length > 0 && withIntegrity;
  if (bothNeed && !meet(x.integrity, y.integrity)) found.push("integrity");
  else if (!meet(x.prf, y.prf)) found.push("prf");
  if (!meet(x.groups, y.groups)) found.push("group");
  return found;
}

function meet<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.some((each) => b.includes(each));
}

function isAead(encryption: string): boolean {
  return encryption.includes("gcm");
}

/** Lines without which the box does not use a proposal. */
export function missingInProposal({ encryption, integrity, prf, groups }: Ikev2Proposal): readonly string[] {
  const aead = encryption.length > 0 && encryption.every(({ value }) => value !== undefined && isAead(value));
  return [
    ...(encryption.length === 0 ? ["encryption"] : []),
    ...(integrity.length === 0 && prf.length === 0 ? [aead ? "prf" : "integrity"] : []),
    ...(groups.length === 0 ? ["group"] : []),
  ];
}

/** Undefined when a value is masked or the proposal is incomplete: the box does not use it. */
function offerOf(proposal: Ikev2Proposal): Ikev2Offer | undefined {
  const encryption = known(proposal.encryption);
  const integrity = known(proposal.integrity);
  const prf = known(proposal.prf);
  const groups = known(proposal.groups);
  if (!encryption || !integrity || !prf || !groups) return undefined;
  const random = prf.length > 0 ? prf : integrity;
  if (encryption.length === 0 || groups.length === 0 || random.length === 0) return undefined;
  return { name: proposal.name, at: proposal.at, encryption, integrity, prf: random, groups };
}

function known<T>(settings: readonly Setting<T>[]): readonly T[] | undefined {
  const values = settings.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return values.length === settings.length ? values : undefined;
}

/** The proposal `default` as releases carry it (15.x; XE up to 17.10; later ones). */
function builtin(release: Release | undefined): Ikev2Offer | undefined {
  if (!release) return undefined;
  const { major, minor } = release;
  if (major < 16) {
    const hashes = ["sha512", "sha384", "sha256", "sha", "md5"];
    return {
      name: "default",
      encryption: ["aes-256", "aes-192", "aes-128"],
      integrity: hashes,
      prf: hashes,
      groups: [5, 2],
    };
  }
  const hashes = ["sha512", "sha384"];
  const strong = major > 17 || (major === 17 && minor >= 11);
  return {
    name: "default",
    encryption: ["aes-256"],
    integrity: hashes,
    prf: hashes,
    groups: strong ? [19, 14, 21] : [19, 14, 21, 5],
  };
}
