/** What to enter where a pre-shared key of IKEv1 is missing or wrong. The key itself stands nowhere: a blank says where it is read. */
import type { Device } from "../model/device.ts";
import type { IsakmpKey } from "../model/ike.ts";
import { isSamePlace, type Place } from "../model/place.ts";
import { familyOf } from "../network/address.ts";
import { compareKeys, keyHomeOf } from "../network/isakmp-keys.ts";
import { linksOfDevice } from "../network/links.ts";
import { sightOf } from "../network/sight.ts";
import type { Member, Network } from "../network/types.ts";
import { blank, byHand, type Fix, section } from "./fix.ts";

/** Where a router is reached, as the other one sees it. */
function addressOf(member: Member, peer: Member): string {
  return sightOf(member, peer).addresses[0] ?? blank(`transport address of ${peer.device.name}`);
}

/** The key that a peer holds for a member, as a blank; both get a new one where it holds none. */
function keyOf(member: Member, peer: Member): string {
  const keys = compareKeys(member, peer);
  const held = keys.type === "missing" ? keys.held?.at : undefined;
  return held === undefined
    ? blank(`key, the same as on ${peer.device.name}`)
    : blank(`key of ${peer.device.name}`, held);
}

/** Adds keys for some addresses where those for the tunnel stand, in a keyring of its VRF where there is none yet. */
function addKeys(
  member: Member,
  keys: readonly { readonly address: string; readonly key: string }[],
): Fix | undefined {
  const { device } = member;
  const home = keyHomeOf(member);
  if (home === undefined) return undefined;
  if (home.type === "global") {
    const lines = keys.map(({ address, key }) => `crypto isakmp key ${key} address ${address}`);
    return byHand({ device: device.name }, lines);
  }
  const lines = keys.map(({ address, key }) => ` pre-shared-key address ${address} key ${key}`);
  return byHand({ device: device.name }, [openerOf(home, device.isakmp.keyrings), ...lines]);
}

type RingHome = Exclude<ReturnType<typeof keyHomeOf>, undefined | { readonly type: "global" }>;

/** The line that opens a keyring, of a new one under a name that is free. */
function openerOf(home: RingHome, rings: ReadonlyMap<string, unknown>): string {
  const vrf = home.type === "keyring" ? home.ring.vrf?.value : home.vrf;
  const free = [home.type === "none" ? home.vrf : "", "KEYS", "KEYS-2"].find((name) => !rings.has(name));
  const name = home.type === "keyring" ? home.ring.name : (free ?? blank("name of the keyring"));
  return `crypto keyring ${name}${vrf === undefined ? "" : ` vrf ${vrf}`}`;
}

/** Gives a router keys for peers for whom it has none. */
export function addKeysFor(member: Member, peers: readonly Member[]): Fix | undefined {
  return addKeys(
    member,
    peers.map((peer) => ({ address: addressOf(member, peer), key: keyOf(member, peer) })),
  );
}

/** The spokes for whom a spoke has no key either. */
export function lackingSpokes(network: Network, member: Member): readonly Member[] {
  if (member.role === "hub") return [];
  return linksOfDevice(network, member.device).flatMap(({ kind, own, peer }) => {
    const keys = kind === "spoke-spoke" && own === member ? compareKeys(own, peer) : undefined;
    return keys?.type === "missing" && keys.lacking.some((each) => each.member === member) ? [peer] : [];
  });
}

/** Gives a router a key for a far end that is not among the files. */
export function addKeyFor(member: Member, address: string): Fix | undefined {
  return addKeys(member, [{ address, key: blank(`key that ${address} holds`) }]);
}

/** Gives a router the key that its peer holds for it, in the place of its own. */
export function setKey({ device }: Member, own: IsakmpKey, peer: Member, theirs: Place): Fix | undefined {
  const whom = wordsOf(device, own);
  if (whom === undefined) return undefined;
  const [key, now] = [blank(`key of ${peer.device.name}`, theirs), blank("key that it holds now", own.at)];
  const ring = [...device.isakmp.keyrings.values()].find(({ keys }) => keys.includes(own));
  // The box takes no second key for one address.
  if (ring === undefined) {
    const line = (each: string) => `crypto isakmp key ${each} ${whom}`;
    return byHand({ device: device.name }, [`no ${line(now)}`, line(key)]);
  }
  const line = (each: string) => `pre-shared-key ${whom} key ${each}`;
  const opener = openerOf({ type: "keyring", ring }, device.isakmp.keyrings);
  return byHand(section(device, opener, ring.at), [`no ${line(now)}`, line(key)]);
}

/** Whom a key is for, as it is typed. */
function wordsOf({ commands }: Device, { match, at }: IsakmpKey): string | undefined {
  if (match.type === "hostname") return `hostname ${match.hostname}`;
  if (match.type === "unknown") return undefined;
  if (familyOf(match.address) === "ipv6") return `address ipv6 ${match.address}/${match.length}`;
  const line = [...commands.of("IsakmpKey"), ...commands.of("KeyringKey")].find((each) =>
    isSamePlace(each.at, at),
  );
  const mask = line !== undefined && "mask" in line.command ? line.command.mask : undefined;
  return `address ${match.address}${mask === undefined ? "" : ` ${mask}`}`;
}
