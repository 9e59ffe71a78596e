/** What two spokes of a template have in common: everything that a comparison of the two could find different. */
import { isAlike } from "../model/alike.ts";
import type { Identity, IsakmpKey, KeyValue } from "../model/ike.ts";
import { type StoredSecret, secretNumbers } from "../model/secret.ts";
import { remembered } from "../syntax/remembered.ts";
import { familyOf, widthOf } from "./address.ts";
import { protectionOf } from "./ike.ts";
import type { Member } from "./types.ts";

/**
 * A function that gives equal texts for members with the same tunnel key, NHRP authentication, protection, algorithms and
 * keys for everybody. Keys for single peers are left out: those pairs are linked anyway. Texts of one function only may
 * be compared; no secret can be read from them.
 */
export function likenessOf(): (member: Member) => string {
  const numbers = secretNumbers();
  return (member) => {
    const { text, secrets } = shapeOf(member);
    return secrets.length === 0 ? text : `${text} ${secrets.map((each) => numbers(each)).join(" ")}`;
  };
}

/** Whether the texts of two versions of a member would be equal. */
export function isOneShape(a: Member, b: Member): boolean {
  return isAlike(shapeOf(a), shapeOf(b));
}

/** All of it but the secrets, for which their places stand, and the secrets. */
const shapeOf = remembered((member: Member) => {
  const secrets: StoredSecret[] = [];
  const place = (stored: StoredSecret): number => secrets.push(stored);
  const number = ({ key, encryptionType }: KeyValue): number =>
    key.value ? place({ secret: key.value, type: encryptionType }) : -1;
  const { tunnel, nhrp } = member;
  const secret = nhrp?.authentication?.value;
  const text = JSON.stringify([
    tunnel.key ? [tunnel.key.value] : 0,
    tunnel.mode,
    nhrp?.authentication ? [secret && place({ secret })] : 0,
    protectionParts(member, number),
  ]);
  return { text, secrets };
});

type Numbered = (key: KeyValue) => number;

function protectionParts(member: Member, number: Numbered): readonly unknown[] {
  const protection = protectionOf(member);
  const { device } = member;
  if (protection.type !== "ikev1" && protection.type !== "ikev2") return [protection.type];
  const { profile } = protection;
  const sets = profile.transformSets.map(({ value }) => {
    const set = device.ipsec.transformSets.get(value ?? "");
    return set ? [set.algorithms, set.mode, set.modeRequired] : value;
  });
  return [
    protection.type,
    sets,
    profile.pfs ? [profile.pfs.group] : 0,
    protection.type === "ikev1" ? ikev1Parts(member, number) : ikev2Parts(member, number),
  ];
}

function ikev1Parts({ device: { isakmp } }: Member, number: Numbered): readonly unknown[] {
  const keyParts = (keys: readonly IsakmpKey[]) =>
    keys.flatMap((key) =>
      key.match.type === "address" && !isHost(key.match)
        ? [[key.match.address, key.match.length, number(key)]]
        : [],
    );
  return [
    isakmp.policies.map((each) => [
      each.encryption.value,
      each.hash.value,
      each.authentication.value,
      each.group.value,
    ]),
    keyParts(isakmp.keys),
    [...isakmp.keyrings.values()].map((ring) => [ring.vrf?.value, keyParts(ring.keys)]),
  ];
}

function ikev2Parts({ device: { ikev2, release } }: Member, number: Numbered): readonly unknown[] {
  const keyParts = (key: KeyValue | undefined) => (key ? number(key) : undefined);
  return [
    release?.value.text,
    [...ikev2.proposals.values()].map((each) => [
      each.name,
      ...[each.encryption, each.integrity, each.prf, each.groups].map((list) =>
        list.map(({ value }) => value),
      ),
    ]),
    [...ikev2.policies.values()].map((each) => each.proposals.map(({ value }) => value)),
    [...ikev2.keyrings.values()].map(({ peers }) =>
      peers.flatMap(({ address, local, remote }) =>
        address?.value && isHost(address.value)
          ? []
          : [[address?.value?.address, address?.value?.length, keyParts(local), keyParts(remote)]],
      ),
    ),
    [...ikev2.profiles.values()].map((each) => [
      each.matches.flatMap(identityParts),
      each.fvrf?.value,
      each.identityLocal?.type,
      each.localAuthentication?.method,
      keyParts(each.localAuthentication?.key),
      each.remoteAuthentication.map(({ method, key }) => [method, keyParts(key)]),
    ]),
  ];
}

function identityParts(identity: Identity): readonly unknown[] {
  if (identity.type !== "address") return [[identity.type, identity.value]];
  return isHost(identity) ? [] : [[identity.address, identity.length]];
}

function isHost({ address, length }: { readonly address: string; readonly length: number }): boolean {
  const family = familyOf(address);
  return family !== undefined && length === widthOf(family);
}
