/** Whether the IKEv2 profile of one member accepts the identity of another. */
import type { Place } from "../model/place.ts";
import type { Member } from "./types.ts";

/** How a member names itself in IKEv2. */
export type PresentedIdentity =
  | { readonly type: "address"; readonly address: string; readonly at?: Place }
  | { readonly type: "fqdn" | "email" | "key-id"; readonly value: string; readonly at?: Place }
  /** Dynamic address, distinguished name, masked value. */
  | { readonly type: "unknown" };

/** `identity local`, else the transport address (before translation). */
export function identityOf(_member: Member): PresentedIdentity {
  return { type: "unknown" };
}

export type ProfileMatch =
  | { readonly type: "yes" }
  /** No `match` line covers the peer's identity. `at` is the last `match identity` line, else the profile. */
  | { readonly type: "no"; readonly identity: PresentedIdentity; readonly at: Place }
  /** Certificates, masked values, excerpts, or IKEv2 not in use on both. */
  | { readonly type: "unknown" };

/** Whether `member`'s profile matches what `peer` presents. */
export function matchesPeer(_member: Member, _peer: Member): ProfileMatch {
  return { type: "unknown" };
}

/** Whether `member`'s profile serves its front-door VRF: `match fvrf X|any` (default: the global VRF). Undefined when unknown or not IKEv2. */
export function servesFrontDoor(_member: Member): boolean | undefined {
  return undefined;
}
