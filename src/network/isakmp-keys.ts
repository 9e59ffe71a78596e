/** Which pre-shared key of IKEv1 a router uses for a peer: the longest match in the keyrings that serve the tunnel. */
import type { Device } from "../model/device.ts";
import type { IsakmpKey, Keyring, KeyValue } from "../model/ike.ts";
import type { Place } from "../model/place.ts";
import { sameSecret } from "../model/secret.ts";
import { type AddressTable, addressTable } from "./address-table.ts";
import { type Ikev1Protection, protectionOf } from "./ike.ts";
import { agreePolicies } from "./isakmp-policy.ts";
import { sightOf } from "./sight.ts";
import type { Member } from "./types.ts";

/** Outcome of a lookup. */
export type KeyLookup =
  | { readonly type: "found"; readonly key: IsakmpKey }
  /** No key covers the peer. `at` is where one would stand: a key line, keyring or policy, else the protection line. */
  | { readonly type: "none"; readonly at: Place }
  /**
   * The peer's address, a key's address or the text as a whole is not known well enough, the source interface is in another
   * VRF than the tunnel says (a fault of its own), or IKEv1 is not in use.
   */
  | { readonly type: "unknown" };

/**
 * The key of `member` for `peer`, by the transport address under which it sees the peer. Where that address is not known, a
 * key for everybody counts when there is no other.
 */
export function keyFor(member: Member, peer: Member): KeyLookup {
  const protection = protectionOf(member);
  if (protection.type !== "ikev1") return { type: "unknown" };
  const sources = sourcesOf(member, protection);
  if (!sources) return { type: "unknown" };
  const tables = sources.map((each) => tableOf(each));
  const onlyForAll = tables.every((each) => each.onlyForAll);
  const { addresses, certain } = sightOf(member, peer);
  for (const address of addresses) {
    const found = tables.flatMap(({ table }) => [...table.longest(address)]);
    const [best] = found.toSorted((a, b) => lengthOf(b) - lengthOf(a));
    if (best && (certain || lengthOf(best) > 0 || onlyForAll)) return { type: "found", key: best };
  }
  const [only] = sources.flatMap((each) => each.keys);
  if (only && addresses.length === 0 && onlyForAll) return { type: "found", key: only };
  const open = !certain || tables.some(({ vague }) => vague) || member.device.text === "excerpt";
  return open ? { type: "unknown" } : { type: "none", at: placeForKey(member.device, sources, protection) };
}

/** Two keys compared. Undefined where either is masked or encrypted under a device's own master key (type 6). */
export function sameKey(a: KeyValue, b: KeyValue): boolean | undefined {
  if (!a.key.value || !b.key.value) return undefined;
  return sameSecret(
    { secret: a.key.value, type: a.encryptionType },
    { secret: b.key.value, type: b.encryptionType },
  );
}

/** The keys of two members for each other. */
export type KeyComparison =
  | { readonly type: "same" | "different"; readonly a: IsakmpKey; readonly b: IsakmpKey }
  /** `lacking` have no key for the other. */
  | {
      readonly type: "missing";
      readonly lacking: readonly { readonly member: Member; readonly peer: Member; readonly at: Place }[];
      /** The key that the other end does hold. */
      readonly held?: IsakmpKey;
    }
  /** They agree on a policy that needs no pre-shared key. */
  | { readonly type: "not-needed" }
  /** One of them is not protected with IKEv1, or masked values or missing text leave it open. */
  | { readonly type: "unknown" };

/** Compares X's key for Y with Y's key for X. Without a common policy the keys still count: both faults are there. */
export function compareKeys(a: Member, b: Member): KeyComparison {
  if (protectionOf(a).type !== protectionOf(b).type) return { type: "unknown" };
  const policy = agreePolicies(a, b);
  if (policy.type === "agreed" && policy.a.authentication.value !== "pre-share")
    return { type: "not-needed" };
  if ([a, b].every(({ device }) => neverPreShares(device))) return { type: "not-needed" };
  const [mine, yours] = [keyFor(a, b), keyFor(b, a)];
  if (mine.type === "found" && yours.type === "found") {
    const same = sameKey(mine.key, yours.key);
    if (same === undefined) return { type: "unknown" };
    return { type: same ? "same" : "different", a: mine.key, b: yours.key };
  }
  const lacking = [
    ...(mine.type === "none" ? [{ member: a, peer: b, at: mine.at }] : []),
    ...(yours.type === "none" ? [{ member: b, peer: a, at: yours.at }] : []),
  ];
  if (lacking.length === 0) return { type: "unknown" };
  const held = mine.type === "found" ? mine.key : yours.type === "found" ? yours.key : undefined;
  return { type: "missing", lacking, ...(held && { held }) };
}

function neverPreShares({ isakmp }: Device): boolean {
  return (
    isakmp.policies.length > 0 &&
    isakmp.policies.every(({ authentication }) => (authentication.value ?? "pre-share") !== "pre-share")
  );
}

/** A list of keys: that of a keyring, or the global one. */
interface KeySource {
  readonly keys: readonly IsakmpKey[];
  readonly at: Place | undefined;
}

/**
 * The keys that may be used: those of the keyrings that the ISAKMP profile names, else of all keyrings of the front-door VRF,
 * and the global keys when it is the global one. Undefined when a name is masked or undefined.
 */
function sourcesOf(
  { device, transport }: Member,
  protection: Ikev1Protection,
): readonly KeySource[] | undefined {
  const { isakmp } = device;
  if (protection.isakmpProfileUse && !protection.isakmpProfile) return undefined;
  const named = protection.isakmpProfile?.keyrings ?? [];
  if (named.length > 0) {
    const rings = named.map(({ value }) => isakmp.keyrings.get(value ?? ""));
    const known = rings.filter((each): each is Keyring => each !== undefined);
    return known.length === rings.length ? known.filter((each) => serves(each, transport.vrf)) : undefined;
  }
  const rings = [...isakmp.keyrings.values()].filter((each) => serves(each, transport.vrf));
  return transport.vrf === undefined ? [{ keys: isakmp.keys, at: undefined }, ...rings] : rings;
}

function serves(ring: Keyring, vrf: string | undefined): boolean {
  return ring.vrf?.value === vrf;
}

interface KeyTable {
  readonly table: AddressTable<IsakmpKey>;
  /** A key for a host name or a masked address may be the one. */
  readonly vague: boolean;
  /** No key is for single peers: whoever the peer is, it gets this one. */
  readonly onlyForAll: boolean;
}

const tables = new WeakMap<readonly IsakmpKey[], KeyTable>();

function tableOf({ keys }: KeySource): KeyTable {
  const known = tables.get(keys);
  if (known) return known;
  const table = {
    table: addressTable(
      keys.flatMap((entry) => {
        const { match } = entry;
        return match.type === "address" ? [{ address: match.address, length: match.length, entry }] : [];
      }),
    ),
    vague: keys.some(({ match }) => match.type !== "address"),
    onlyForAll: keys.every(isForAll),
  };
  tables.set(keys, table);
  return table;
}

function isForAll({ match }: IsakmpKey): boolean {
  return match.type === "address" && match.length === 0;
}

function lengthOf({ match }: IsakmpKey): number {
  return match.type === "address" ? match.length : 0;
}

function placeForKey({ isakmp }: Device, sources: readonly KeySource[], { at }: Ikev1Protection): Place {
  const keys = sources.flatMap((each) => each.keys);
  const ring = sources.find((each) => each.at);
  return keys[0]?.at ?? ring?.at ?? isakmp.keys[0]?.at ?? isakmp.policies[0]?.at ?? at;
}
