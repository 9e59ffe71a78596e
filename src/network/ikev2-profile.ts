/** Whether the IKEv2 profile of one member accepts the identity of another. */
import type { Identity } from "../model/ike.ts";
import type { Ikev2Authentication, Ikev2Profile } from "../model/ikev2.ts";
import type { Place } from "../model/place.ts";
import { covers } from "./address.ts";
import { protectionOf } from "./ike.ts";
import type { Member } from "./types.ts";

/** How a member names itself in IKEv2. */
export type PresentedIdentity =
  | { readonly type: "address"; readonly address: string; readonly at?: Place }
  | { readonly type: "fqdn" | "email" | "key-id"; readonly value: string; readonly at?: Place }
  /** Dynamic address, distinguished name, masked value, or IKEv2 not in use. */
  | { readonly type: "unknown" };

/** `identity local`, else the transport address (before translation). */
export function identityOf(member: Member): PresentedIdentity {
  const protection = protectionOf(member);
  if (protection.type !== "ikev2" || !protection.ikev2Profile) return { type: "unknown" };
  const { identityLocal } = protection.ikev2Profile;
  if (!identityLocal) {
    const { address } = member.transport;
    return address === undefined ? { type: "unknown" } : { type: "address", address };
  }
  const { at } = identityLocal;
  if (identityLocal.type === "address") return { type: "address", address: identityLocal.address, at };
  const { type, value } = identityLocal;
  if (value === undefined) return { type: "unknown" };
  return type === "fqdn" || type === "email" || type === "key-id" ? { type, value, at } : { type: "unknown" };
}

export type ProfileMatch =
  | { readonly type: "yes" }
  /** No `match` line covers the peer's identity. `at` is the last `match identity` line. */
  | { readonly type: "no"; readonly identity: PresentedIdentity; readonly at: Place }
  /** Certificates, masked values, no match line at all, or IKEv2 not in use on both. */
  | { readonly type: "unknown" };

/** Whether `member`'s profile matches what `peer` presents. */
export function matchesPeer(member: Member, peer: Member): ProfileMatch {
  const protection = protectionOf(member);
  if (protection.type !== "ikev2" || !protection.ikev2Profile) return { type: "unknown" };
  const { matches } = protection.ikev2Profile;
  if (matches.some(({ type }) => type === "any")) return { type: "yes" };
  const identity = identityOf(peer);
  const last = matches.at(-1);
  if (!last || identity.type === "unknown") return { type: "unknown" };
  const answers = matches.map((each) => accepts(each, identity));
  if (answers.includes(true)) return { type: "yes" };
  return answers.includes(undefined) ? { type: "unknown" } : { type: "no", identity, at: last.at };
}

/** Whether a `match identity` line accepts an identity; undefined when only the peers' certificates could tell. */
export function accepts(match: Identity, identity: PresentedIdentity): boolean | undefined {
  if (match.type === "any") return true;
  if (identity.type === "unknown") return undefined;
  if (match.type === "address") return identity.type === "address" && covers(match, identity.address);
  if (match.type === "certificate" || match.type === "dn" || match.type === "unknown") return undefined;
  if (match.value === undefined) return undefined;
  if (identity.type === "address") return false;
  if (match.type === "domain") return isInDomain(identity.value, match.value);
  return match.type === identity.type && match.value.toLowerCase() === identity.value.toLowerCase();
}

function isInDomain(name: string, domain: string): boolean {
  const [a, b] = [name.toLowerCase(), domain.toLowerCase()];
  return a.endsWith(`.${b}`) || a.endsWith(`@${b}`) || a === b;
}

/** Whether `member`'s profile serves its front-door VRF: `match fvrf X|any` (default: the global VRF). Undefined when unknown or not IKEv2. */
export function servesFrontDoor(member: Member): boolean | undefined {
  const protection = protectionOf(member);
  if (protection.type !== "ikev2" || !protection.ikev2Profile) return undefined;
  const { fvrf } = protection.ikev2Profile;
  if (fvrf && fvrf.value === undefined) return undefined;
  return fvrf?.value === "any" || fvrf?.value === member.transport.vrf;
}

function lacksKeys(profile: Ikev2Profile, used: readonly Ikev2Authentication[]): boolean {
  if (profile.keyring !== undefined || profile.keyringAaa !== undefined) return false;
  return used.some(({ method, key }) => method === "pre-share" && key === undefined);
}

/** Lines that the box asks for before it takes a profile into use. */
export function missingLines(profile: Ikev2Profile): readonly string[] {
  const { localAuthentication: local, remoteAuthentication: remote, matches } = profile;
  return [
    ...(matches.length === 0 ? ["match identity remote"] : []),
    ...(local === undefined ? ["authentication local"] : []),
    ...(remote.length === 0 ? ["authentication remote"] : []),
    ...(lacksKeys(profile, local ? [local, ...remote] : remote) ? ["keyring"] : []),
  ];
}
