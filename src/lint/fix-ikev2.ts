/** What to enter where IKEv2 does not come about: proposals, keys, and whom a profile matches. */

import type { Device } from "../model/device.ts";
import type { KeyValue } from "../model/ike.ts";
import type { Ikev2Keyring, Ikev2Peer, Ikev2Proposal } from "../model/ikev2.ts";
import type { Place } from "../model/place.ts";
import { protectionOf } from "../network/ike.ts";
import { ikev2KeysFor } from "../network/ikev2-keys.ts";
import { type Ikev2Field, type Ikev2Offer, missingInProposal, offersOf } from "../network/ikev2-proposal.ts";
import { linksOfDevice } from "../network/links.ts";
import { sightOf } from "../network/sight.ts";
import type { Member, Network } from "../network/types.ts";
import { blank, byHand, type Fix, type SectionAt, section, setLines } from "./fix.ts";

/** An algorithm as it is typed in a proposal: `aes-cbc-256` for `aes-256`. */
function typed(algorithm: string): string {
  if (algorithm === "sha") return "sha1";
  return algorithm.replace(/^aes-/, "aes-cbc-").replace(/^gcm-/, "aes-gcm-");
}

/** One line of a proposal with the values of an offer. */
function lineOf(offer: Ikev2Offer, field: Ikev2Field): string {
  const values = field === "group" ? offer.groups : offer[field].map(typed);
  return values.length === 0 ? `no ${field}` : `${field} ${values.join(" ")}`;
}

/** Gives a proposal the values of another one in these fields. */
export function setAlgorithmsOf(
  { device }: Pick<Member, "device">,
  proposal: Ikev2Proposal,
  wanted: Ikev2Offer,
  fields: readonly Ikev2Field[],
): Fix {
  // A cipher that needs no hash of its own takes none, and another one needs it.
  const all = fields.includes("encryption") ? ([...fields, "integrity", "prf"] as const) : fields;
  const lines = [...new Set(all)].map((field) => lineOf(wanted, field));
  const places = { ...proposal, group: proposal.groups };
  const written = [...new Set(all)].flatMap((field) => places[field][0]?.at ?? []);
  return setLines(section(device, `crypto ikev2 proposal ${proposal.name}`, proposal.at), lines, written);
}

/** Offers what the other end offers, in a proposal and a policy of its own: the built-in ones cannot be told apart by name. */
export function addProposal({ device, transport }: Member, wanted: Ikev2Offer): Fix | undefined {
  const name = [wanted.name, "IKEV2"].find(
    (each) => each !== "default" && !device.ikev2.proposals.has(each) && !device.ikev2.policies.has(each),
  );
  if (name === undefined) return undefined;
  return byHand({ device: device.name }, [
    `crypto ikev2 proposal ${name}`,
    ...(["encryption", "integrity", "prf", "group"] as const)
      .map((field) => ` ${lineOf(wanted, field)}`)
      .filter((line) => !line.startsWith(" no ")),
    `crypto ikev2 policy ${name}`,
    ...(transport.vrf === undefined ? [] : [` match fvrf ${transport.vrf}`]),
    ` proposal ${name}`,
  ]);
}

function peerSection(
  { device }: Pick<Member, "device">,
  ring: Ikev2Keyring,
  peer: string,
  at: Place,
): SectionAt {
  return { device: device.name, opened: [`crypto ikev2 keyring ${ring.name}`, `peer ${peer}`], at };
}

/** Gives one direction of a member's keys the key of the other end: that which it presents, or that which it expects. */
export function setIkev2Key(
  member: Member,
  own: KeyValue,
  other: Member,
  theirs: KeyValue,
  direction: "local" | "remote",
): Fix | undefined {
  const { device } = member;
  const key = blank(`key of ${other.device.name}`, theirs.at);
  for (const ring of device.ikev2.keyrings.values()) {
    const peer = ring.peers.find(({ local, remote }) => local?.at === own.at || remote?.at === own.at);
    if (peer === undefined) continue;
    // One line without a direction serves both.
    const word = peer.local?.at === peer.remote?.at ? "" : `${direction} `;
    return byHand(peerSection(member, ring, peer.name, peer.at), [`pre-shared-key ${word}${key}`]);
  }
  const protection = protectionOf(member);
  const profile = protection.type === "ikev2" ? protection.ikev2Profile : undefined;
  if (profile === undefined) return undefined;
  return byHand(section(device, `crypto ikev2 profile ${profile.name}`, profile.at), [
    `authentication ${direction} pre-share key ${key}`,
  ]);
}

/** The key that a peer uses for a member, as a blank. */
function ikev2KeyOf(member: Member, peer: Member): string {
  const held = ikev2KeysFor(peer, member);
  const at = held.type === "found" ? (held.remote ?? held.local)?.at : undefined;
  return at === undefined
    ? blank(`key, the same as on ${peer.device.name}`)
    : blank(`key of ${peer.device.name}`, at);
}

/** Adds entries for peers to the keyring that a member's profile names. */
export function addIkev2Keys(member: Member, peers: readonly Member[]): Fix | undefined {
  const protection = protectionOf(member);
  const profile = protection.type === "ikev2" ? protection.ikev2Profile : undefined;
  const ring = member.device.ikev2.keyrings.get(profile?.keyring?.value ?? "");
  if (ring === undefined) return undefined;
  const names = new Set(ring.peers.map(({ name }) => name));
  return byHand({ device: member.device.name }, [
    `crypto ikev2 keyring ${ring.name}`,
    ...peers.flatMap((peer) => [
      ` peer ${names.has(peer.device.name) ? blank("a name that is free") : peer.device.name}`,
      `  address ${sightOf(member, peer).addresses[0] ?? blank(`transport address of ${peer.device.name}`)}`,
      `  pre-shared-key ${ikev2KeyOf(member, peer)}`,
    ]),
  ]);
}

/** Completes an entry of a keyring: with the key of the first peer that it serves, else with a line that tells for whom it is. */
export function completePeer(device: Device, ring: Ikev2Keyring, entry: Ikev2Peer, network: Network): Fix {
  const served = linksOfDevice(network, device).find(({ own, peer }) => {
    const keys = ikev2KeysFor(own, peer);
    return keys.type === "found" && keys.peer === entry;
  });
  const key = served === undefined ? blank("key that the peer holds") : ikev2KeyOf(served.own, served.peer);
  const line =
    (entry.local ?? entry.remote) === undefined
      ? `pre-shared-key ${key}`
      : `address ${blank("transport address of the peer")}`;
  return byHand(peerSection({ device }, ring, entry.name, entry.at), [line]);
}

/** Gives a proposal the lines that it lacks, with what the first peer offers that shares the others. */
export function completeProposal(device: Device, proposal: Ikev2Proposal, network: Network): Fix {
  const lacking = missingInProposal(proposal) as readonly Ikev2Field[];
  const offers = linksOfDevice(network, device).flatMap(({ peer }) => offersOf(peer) ?? []);
  const ciphers = proposal.encryption.map(({ value }) => value);
  const model =
    offers.find(({ encryption }) => encryption.some((each) => ciphers.includes(each))) ?? offers[0];
  const to = section(device, `crypto ikev2 proposal ${proposal.name}`, proposal.at);
  return model === undefined
    ? byHand(
        to,
        lacking.map((field) => `${field} ${blank(`${field} of the peers`)}`),
      )
    : setLines(
        to,
        lacking.map((field) => lineOf(model, field)),
      );
}
