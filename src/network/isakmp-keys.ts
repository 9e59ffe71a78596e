/** Which pre-shared key of IKEv1 a router uses for a peer: the longest match in the keyrings that serve the tunnel. */
import type { Device } from "../model/device.ts";
import type { IsakmpKey, Keyring, KeyValue } from "../model/ike.ts";
import type { Place } from "../model/place.ts";
import { sameSecret } from "../model/secret.ts";
import { remembered } from "../syntax/remembered.ts";
import { familyOf, widthOf } from "./address.ts";
import { type AddressTable, addressTable } from "./address-table.ts";
import { protectionOf } from "./ike.ts";
import { agreePolicies } from "./isakmp-policy.ts";
import { sightOf } from "./sight.ts";
import { addressesOf } from "./transport.ts";
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
  const keys = keysOf(member);
  if (!keys) return { type: "unknown" };
  const { addresses, certain } = sightOf(member, peer);
  for (const address of addresses) {
    const [best] = keys.table.longest(address);
    if (best && (certain || !isForAll(best) || keys.onlyForAll)) return { type: "found", key: best };
  }
  if (keys.first && addresses.length === 0 && keys.onlyForAll) return { type: "found", key: keys.first };
  const isOpen = member.device.text === "excerpt" && !namesElsewhere(keys, peer);
  const open = !certain || keys.vague || isOpen;
  return open ? { type: "unknown" } : { type: "none", at: keys.at };
}

/**
 * A key for one peer names another address of this one's router, at which none of its tunnels starts: it was meant for this tunnel,
 * whatever else an excerpt leaves out.
 */
function namesElsewhere({ hosts }: TunnelKeys, peer: Member): boolean {
  if (hosts.size === 0) return false;
  const faces = [...peer.device.interfaces.values()];
  const starts = new Set(faces.flatMap(({ tunnel }) => tunnel?.source?.value ?? []));
  return faces.some(
    (face) =>
      !starts.has(face.name) &&
      addressesOf(face).some(
        ({ value }) => value !== undefined && hosts.has(value.address) && !starts.has(value.address),
      ),
  );
}

/** Whether a router has a pre-shared key for an address. Undefined when a name or a masked address may be the one, or none is in use. */
export function hasKeyFor(member: Member, address: string): boolean | undefined {
  const keys = keysOf(member);
  return !keys || keys.vague ? undefined : keys.table.longest(address).length > 0;
}

/** The keys of a router for single addresses that may be used for a tunnel. */
export function hostKeysOf(member: Member): readonly { readonly address: string; readonly at: Place }[] {
  return [...(keysOf(member)?.hosts ?? [])].map(([address, at]) => ({ address, at }));
}

/** Whether a router certainly has no pre-shared key for the far end of a tunnel, of whom no file tells; with the line at which one would stand. */
export function lacksKeyFor(member: Member, address: string): { readonly at: Place } | undefined {
  const keys = keysOf(member);
  const { isakmp, text } = member.device;
  if (!keys || keys.vague || text === "excerpt") return undefined;
  const isPreShared = isakmp.policies.some(({ authentication }) => authentication.value === "pre-share");
  return isPreShared && hasKeyFor(member, address) === false ? { at: keys.at } : undefined;
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
  return comparisonsOf(a)(b);
}

const comparisonsOf = remembered((a: Member) => remembered((b: Member) => compare(a, b)));

function compare(a: Member, b: Member): KeyComparison {
  if (protectionOf(a).type !== protectionOf(b).type) return { type: "unknown" };
  const policy = agreePolicies(a, b);
  if (policy.type === "agreed" && policy.a.authentication.value !== "pre-share")
    return { type: "not-needed" };
  if (neverPreShares(a.device) && neverPreShares(b.device)) return { type: "not-needed" };
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

/** Where the pre-shared keys for a tunnel stand: global lines, or a keyring that is there or would have to be made in a VRF. */
export type KeyHome =
  | { readonly type: "global" }
  | { readonly type: "keyring"; readonly ring: Keyring }
  | { readonly type: "none"; readonly vrf: string };

/** Where a further key for a tunnel belongs. Undefined where a name is masked or undefined, or IKEv1 is not in use. */
export function keyHomeOf(member: Member): KeyHome | undefined {
  const keys = keysOf(member);
  if (!keys) return undefined;
  const [ring] = keys.rings;
  const { vrf } = member.transport;
  if (ring !== undefined) return { type: "keyring", ring };
  return vrf === undefined ? { type: "global" } : { type: "none", vrf };
}

/** The keys that may be used for a tunnel. */
interface TunnelKeys {
  readonly rings: readonly Keyring[];
  readonly table: AddressTable<IsakmpKey>;
  /** Keys for single addresses, with their lines. */
  readonly hosts: ReadonlyMap<string, Place>;
  readonly first: IsakmpKey | undefined;
  /** A key for a host name or a masked address may be the one. */
  readonly vague: boolean;
  /** No key is for single peers: whoever the peer is, it gets this one. */
  readonly onlyForAll: boolean;
  /** Where a missing one would stand. */
  readonly at: Place;
}

/**
 * The keys of the keyrings that the ISAKMP profile names, else of all keyrings of the front-door VRF, and the global ones when it
 * is the global one. Undefined when a name is masked or undefined.
 */
const keysOf = remembered((member: Member): TunnelKeys | undefined => {
  const protection = protectionOf(member);
  if (protection.type !== "ikev1") return undefined;
  const { device, transport } = member;
  const { isakmp } = device;
  if (protection.isakmpProfileUse && !protection.isakmpProfile) return undefined;
  const named = protection.isakmpProfile?.keyrings.map(({ value }) => isakmp.keyrings.get(value ?? "")) ?? [];
  if (named.includes(undefined)) return undefined;
  const rings = (named.length > 0 ? named : [...isakmp.keyrings.values()]).flatMap((each) =>
    each !== undefined && each.vrf?.value === transport.vrf ? [each] : [],
  );
  const global = named.length === 0 && transport.vrf === undefined ? isakmp.keys : [];
  const keys = [...global, ...rings.flatMap((each) => each.keys)];
  const [first] = keys;
  return {
    rings,
    table: addressTable(
      keys.flatMap((entry) => {
        const { match } = entry;
        return match.type === "address" ? [{ address: match.address, length: match.length, entry }] : [];
      }),
    ),
    hosts: new Map(keys.flatMap(({ match, at }) => (isHost(match) ? [[match.address, at] as const] : []))),
    first,
    vague: keys.some(({ match }) => match.type !== "address"),
    onlyForAll: keys.every(isForAll),
    at: first?.at ?? rings[0]?.at ?? isakmp.keys[0]?.at ?? isakmp.policies[0]?.at ?? protection.at,
  };
});

function isHost(
  match: IsakmpKey["match"],
): match is Extract<IsakmpKey["match"], { readonly type: "address" }> {
  return match.type === "address" && match.length === widthOf(familyOf(match.address) ?? "ipv4");
}

function isForAll({ match }: IsakmpKey): boolean {
  return match.type === "address" && match.length === 0;
}
