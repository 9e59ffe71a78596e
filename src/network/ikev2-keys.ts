/** Which pre-shared keys of IKEv2 a router uses for a peer, and whether the two ends' keys fit. */
import type { KeyValue } from "../model/ike.ts";
import type { Ikev2Keyring, Ikev2Peer, Ikev2Profile } from "../model/ikev2.ts";
import type { Place } from "../model/place.ts";
import { remembered } from "../syntax/remembered.ts";
import { type AddressTable, addressTable } from "./address-table.ts";
import { protectionOf } from "./ike.ts";
import { accepts, identityOf } from "./ikev2-profile.ts";
import { sameKey } from "./isakmp-keys.ts";
import { sightOf } from "./sight.ts";
import type { Member } from "./types.ts";

export type Ikev2KeyLookup =
  | {
      readonly type: "found";
      /** Key that the member presents; undefined when it signs instead, or the entry has none for this direction. */
      readonly local?: KeyValue;
      /** Key that it expects of the peer; undefined when the peer signs, or the entry has none for this direction. */
      readonly remote?: KeyValue;
      /** Keyring entry; undefined when the profile itself holds the keys. */
      readonly peer?: Ikev2Peer;
    }
  /** Pre-shared keys are in use and none covers the peer. `at` is the keyring. */
  | { readonly type: "none"; readonly at: Place }
  /** Neither end of this member authenticates with pre-shared keys. */
  | { readonly type: "not-needed" }
  | { readonly type: "unknown" };

/** The keys of `member` for `peer`: the profile's own, else the keyring entry whose address (longest match) or identity fits. */
export function ikev2KeysFor(member: Member, peer: Member): Ikev2KeyLookup {
  const protection = protectionOf(member);
  const profile = protection.type === "ikev2" ? protection.ikev2Profile : undefined;
  if (!profile?.localAuthentication || profile.remoteAuthentication.length === 0) return { type: "unknown" };
  const uses = directions(profile);
  if (!uses.local && !uses.remote) return { type: "not-needed" };
  const own = ownKeys(profile);
  if ((!uses.local || own.local) && (!uses.remote || own.remote)) return { type: "found", ...own };
  const ring = member.device.ikev2.keyrings.get(profile.keyring?.value ?? "");
  if (!ring) return { type: "unknown" };
  const entry = entryFor(ring, member, peer);
  if (entry === "unknown") return { type: "unknown" };
  if (!entry) return member.device.text === "excerpt" ? { type: "unknown" } : { type: "none", at: ring.at };
  const local = own.local ?? entry.local;
  const remote = own.remote ?? entry.remote;
  return {
    type: "found",
    peer: entry,
    ...(uses.local && local && { local }),
    ...(uses.remote && remote && { remote }),
  };
}

export type Ikev2KeyComparison =
  | { readonly type: "same" }
  /** Each entry is one direction: what `presents` sends and what the other expects of it. */
  | {
      readonly type: "different";
      readonly directions: readonly KeyDirection[];
    }
  | {
      readonly type: "missing";
      readonly lacking: readonly { readonly member: Member; readonly peer: Member; readonly at: Place }[];
    }
  | { readonly type: "not-needed" }
  | { readonly type: "unknown" };

export interface KeyDirection {
  readonly presents: Member;
  readonly sent: KeyValue;
  readonly expects: Member;
  readonly expected: KeyValue;
}

/** X's local key with Y's remote key, and the other way round. */
export function compareIkev2Keys(a: Member, b: Member): Ikev2KeyComparison {
  const [mine, yours] = [ikev2KeysFor(a, b), ikev2KeysFor(b, a)];
  const lacking = [
    ...(mine.type === "none" ? [{ member: a, peer: b, at: mine.at }] : []),
    ...(yours.type === "none" ? [{ member: b, peer: a, at: yours.at }] : []),
  ];
  if (lacking.length > 0 && protectedAlike(a, b)) return { type: "missing", lacking };
  if (mine.type === "not-needed" && yours.type === "not-needed") return { type: "not-needed" };
  if (mine.type !== "found" || yours.type !== "found") return { type: "unknown" };
  const pairs: KeyDirection[] = [];
  if (mine.local && yours.remote)
    pairs.push({ presents: a, sent: mine.local, expects: b, expected: yours.remote });
  if (yours.local && mine.remote)
    pairs.push({ presents: b, sent: yours.local, expects: a, expected: mine.remote });
  const answers = pairs.map(({ sent, expected }) => sameKey(sent, expected));
  const different = pairs.filter((_, index) => answers[index] === false);
  if (different.length > 0) return { type: "different", directions: different };
  return { type: answers.includes(true) && !answers.includes(undefined) ? "same" : "unknown" };
}

function protectedAlike(a: Member, b: Member): boolean {
  return protectionOf(a).type === "ikev2" && protectionOf(b).type === "ikev2";
}

function directions({ localAuthentication, remoteAuthentication }: Ikev2Profile) {
  return {
    local: localAuthentication?.method === "pre-share",
    remote: remoteAuthentication.some(({ method }) => method === "pre-share"),
  };
}

function ownKeys({ localAuthentication, remoteAuthentication }: Ikev2Profile) {
  const local = localAuthentication?.key;
  const remote = remoteAuthentication.find(({ key }) => key)?.key;
  return { ...(local && { local }), ...(remote && { remote }) };
}

/** The entry for a peer; `unknown` when a name or a masked value could be the one, or address and identity lead to different ones. */
function entryFor(ring: Ikev2Keyring, member: Member, peer: Member): Ikev2Peer | "unknown" | undefined {
  const { byAddress, byIdentity, vague } = tableOf(ring);
  const { addresses, certain } = sightOf(member, peer);
  const [address] = addresses.flatMap((each) => [...byAddress.longest(each)]);
  const identity = identityOf(peer);
  const named = byIdentity.find((each) => each.identity && accepts(each.identity, identity) === true);
  if (address && named && address !== named) return "unknown";
  const found = address ?? named;
  const single = byIdentity.length === 0 && ring.peers.length === 1;
  if (found && (certain || named || single || isForOne(found))) return found;
  if (!found && addresses.length === 0 && single && ring.peers[0]?.address?.value?.length === 0)
    return ring.peers[0];
  const open = found || vague || !certain || (identity.type === "unknown" && byIdentity.length > 0);
  return open ? "unknown" : undefined;
}

function isForOne({ address }: Ikev2Peer): boolean {
  return (address?.value?.length ?? 0) >= 32;
}

interface KeyringTable {
  readonly byAddress: AddressTable<Ikev2Peer>;
  readonly byIdentity: readonly Ikev2Peer[];
  /** An entry by host name or with masked values may be the one. */
  readonly vague: boolean;
}

const tableOf = remembered(
  ({ peers }: Ikev2Keyring): KeyringTable => ({
    byAddress: addressTable(
      peers.flatMap((entry) => (entry.address?.value ? [{ ...entry.address.value, entry }] : [])),
    ),
    byIdentity: peers.filter(({ identity }) => identity !== undefined),
    vague: peers.some(
      ({ address, identity }) => !address?.value && (!identity || identity.type === "unknown"),
    ),
  }),
);
