/** Peers whose IKEv2 identity no profile of the other end matches, and whose line is to blame for it. */
import type { Identity } from "../model/ike.ts";
import { addTo } from "../syntax/add-to.ts";
import { remembered } from "../syntax/remembered.ts";
import { protectionOf } from "./ike.ts";
import { accepts, identityOf, matchesPeer, type ProfileMatch } from "./ikev2-profile.ts";
import type { Link, Member } from "./types.ts";

/** `member`'s profile does not match what `peer` presents. */
export interface Stranger {
  readonly member: Member;
  readonly peer: Member;
  readonly match: ProfileMatch & { readonly type: "no" };
  /** The odd one out: the profile that matches too little, or the peer that calls itself otherwise than the rest. */
  readonly blamed: "profile" | "identity";
}

/** Over all links between routers that are to authenticate each other. */
export function strangersOf(links: readonly Pick<Link, "a" | "b">[]): readonly Stranger[] {
  const peers = new Map<Member, Member[]>();
  for (const { a, b } of links) {
    addTo(peers, a, b);
    addTo(peers, b, a);
  }
  // Each is asked of a router once, however many peers it has.
  const mixed = remembered((member: Member) => isOddAmong(member, peers.get(member) ?? []));
  const nameless = remembered((member: Member) => isKnownToNobody(member, peers.get(member) ?? []));
  const found: Stranger[] = [];
  for (const [member, others] of peers) {
    for (const peer of others) {
      const match = matchesPeer(member, peer);
      if (match.type !== "no") continue;
      const presented = match.identity.type !== "unknown" && match.identity.at !== undefined;
      const isOdd = presented && (mixed(member) || nameless(peer));
      found.push({ member, peer, match, blamed: isOdd ? "identity" : "profile" });
    }
  }
  return found;
}

/** Asks of two members whether one is a stranger to the other. */
export function areStrangers(strangers: readonly Stranger[]): (a: Member, b: Member) => boolean {
  const toMember = new Map<Member, Set<Member>>();
  for (const { member, peer } of strangers) {
    const peers = toMember.get(member) ?? new Set<Member>();
    toMember.set(member, peers.add(peer));
  }
  return (a, b) => toMember.get(a)?.has(b) === true || toMember.get(b)?.has(a) === true;
}

/** The profile knows others of its peers by a domain, or has a line for a name that nobody bears. */
function isOddAmong(member: Member, peers: readonly Member[]): boolean {
  const protection = protectionOf(member);
  const matches = protection.type === "ikev2" ? (protection.ikev2Profile?.matches ?? []) : [];
  const serves = (match: Identity) => peers.some((peer) => accepts(match, identityOf(peer)) === true);
  if (!matches.some(serves)) return false;
  return matches.some((match) => (match.type === "domain" ? serves(match) : isName(match) && !serves(match)));
}

function isName({ type }: Identity): boolean {
  return type === "fqdn" || type === "email" || type === "key-id";
}

/** Two peers or more look for it, and none under the name that it bears. */
function isKnownToNobody(member: Member, peers: readonly Member[]): boolean {
  return peers.length > 1 && peers.every((peer) => matchesPeer(peer, member).type === "no");
}
