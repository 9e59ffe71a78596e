/** What to enter where IKE profiles do not match whom they are to match. */
import type { Device } from "../model/device.ts";
import type { Identity } from "../model/ike.ts";
import type { Ikev2Profile } from "../model/ikev2.ts";
import { familyOf } from "../network/address.ts";
import { protectionOf } from "../network/ike.ts";
import { accepts, identityOf, type PresentedIdentity } from "../network/ikev2-profile.ts";
import { linksOfDevice } from "../network/links.ts";
import { templateLinks } from "../network/template-links.ts";
import type { Member, Network } from "../network/types.ts";
import { blank, byHand, type Fix, type SectionAt, section, setLines, setValue } from "./fix.ts";

/** The IKEv2 profile of a member's tunnel, where the text shows it. */
function profileOf(member: Member): Ikev2Profile | undefined {
  const protection = protectionOf(member);
  return protection.type === "ikev2" ? protection.ikev2Profile : undefined;
}

function profileSection({ device }: Member, { name, at }: Ikev2Profile): SectionAt {
  return section(device, `crypto ikev2 profile ${name}`, at);
}

/** What a peer presents, as a `match` line says it. */
function matched(identity: PresentedIdentity): string | undefined {
  if (identity.type === "unknown") return undefined;
  return identity.type === "address"
    ? `match identity remote address ${identity.address}${familyOf(identity.address) === "ipv6" ? "/128" : " 255.255.255.255"}`
    : `match identity remote ${identity.type} ${identity.value}`;
}

/** A `match` line of another router, as it is typed; undefined for one that only names peers of its own. */
function widely(match: Identity, kind: PresentedIdentity["type"] | undefined): string | undefined {
  if (match.type === "any") return "match identity remote any";
  if (match.type === "address" && match.length === 0)
    return `match identity remote address ${familyOf(match.address) === "ipv6" ? "::/0" : "0.0.0.0"}`;
  return match.type === "domain" && match.value !== undefined
    ? `match identity remote ${kind === "email" ? kind : "fqdn"} domain ${match.value}`
    : undefined;
}

/** Lets a member's profile match some peers: by the line with which another member matches them all, else one by one. */
export function matchPeers(
  member: Member,
  peers: readonly Member[],
  others: readonly Member[],
): Fix | undefined {
  const profile = profileOf(member);
  if (profile === undefined) return undefined;
  const lines = matchLines(peers, others);
  const to = profileSection(member, profile);
  return lines.some((line) => line.includes("<")) ? byHand(to, lines) : setLines(to, lines);
}

function matchLines(peers: readonly Member[], others: readonly Member[]): readonly string[] {
  const identities = peers.map(identityOf);
  for (const match of others.flatMap((other) => profileOf(other)?.matches ?? [])) {
    const line = widely(match, identities[0]?.type);
    if (line !== undefined && identities.every((each) => accepts(match, each) === true)) return [line];
  }
  const named = peers.map(
    (peer, index) =>
      matched(identities[index] ?? { type: "unknown" }) ??
      `match identity remote ${blank(`identity of ${peer.device.name}`)}`,
  );
  return [...new Set(named)];
}

/** Completes a profile with what the others of its cloud and its own router's lines tell. */
export function completeProfile(
  device: Device,
  profile: Ikev2Profile,
  lacking: readonly string[],
  network: Network,
): Fix {
  const links = linksOfDevice(network, device).filter(({ own }) => profileOf(own) === profile);
  const called = templateLinks(network).flatMap(({ a, b }) =>
    profileOf(a) === profile ? [b] : profileOf(b) === profile ? [a] : [],
  );
  const peers = [...links.map(({ peer }) => peer), ...called];
  const others = [...new Set(links.map(({ cloud }) => cloud))].flatMap(({ members }) => members);
  const [ring, ...rings] = device.ikev2.keyrings.keys();
  const known = profile.localAuthentication ?? profile.remoteAuthentication[0];
  const usual = profile.keyring || ring !== undefined ? "pre-share" : undefined;
  const method = known?.method ?? usual ?? blank("method, as pre-share or rsa-sig");
  const lines = lacking.flatMap((line) => {
    if (line === "keyring")
      return [
        `keyring local ${ring === undefined || rings.length > 0 ? blank("keyring with the peers' keys") : ring}`,
      ];
    if (line.startsWith("authentication")) return [`${line} ${method}`];
    return peers.length === 0
      ? [`match identity remote ${blank("identity of the peers")}`]
      : matchLines(peers, others);
  });
  const to = section(device, `crypto ikev2 profile ${profile.name}`, profile.at);
  return lines.some((line) => line.includes("<")) ? byHand(to, lines) : setLines(to, lines);
}

/** Names a member as its peers look for it: in the domain that they match, or by the one name that they match and nobody bears. */
export function setIdentity(
  member: Member,
  peers: readonly Member[],
  bearers: readonly Member[],
): Fix | undefined {
  const profile = profileOf(member);
  const own = profile?.identityLocal;
  if (profile === undefined || own === undefined || own.type === "address") return undefined;
  const matches = peers.flatMap((peer) => profileOf(peer)?.matches ?? []);
  const borne = bearers.map(identityOf);
  const named = matches.flatMap((match) => (match.type === "address" ? [] : [match]));
  const free = named.find(
    (match) => match.type === own.type && !borne.some((each) => accepts(match, each) === true),
  );
  const domain = named.find(({ type }) => type === "domain")?.value;
  const [host] = (own.value ?? "").split(/[.@]/);
  const inDomain = domain && host ? `${host}${own.type === "email" ? "@" : "."}${domain}` : undefined;
  const name = free?.value ?? inDomain;
  const to = profileSection(member, profile);
  if (name === undefined)
    return byHand(to, [`identity local ${own.type} ${blank("name that its peers match", matches[0]?.at)}`]);
  return setLines(to, [`identity local ${own.type} ${name}`], [own.at]);
}

/** Lets a member's profile serve the VRF in which its tunnel sends. */
export function setFrontDoor(member: Member): Fix | undefined {
  const profile = profileOf(member);
  if (profile === undefined) return undefined;
  const to = profileSection(member, profile);
  const { vrf } = member.transport;
  return vrf === undefined
    ? setLines(to, ["no match fvrf"], profile.fvrf ? [profile.fvrf.at] : [])
    : setValue(to, "match fvrf", vrf, profile.fvrf?.at);
}

/** Lets an IKEv2 policy serve the VRF in which a tunnel sends: all VRFs where other tunnels need it elsewhere. */
export function servePolicy({ device, transport }: Member): Fix | undefined {
  const [policy, ...others] = device.ikev2.policies.values();
  if (policy === undefined || others.length > 0) return undefined;
  const vrfs = [...device.interfaces.values()].flatMap(({ tunnel }) =>
    tunnel?.protection ? [tunnel.vrf?.value] : [],
  );
  const word = vrfs.every((vrf) => vrf === transport.vrf) ? transport.vrf : "any";
  const to = section(device, `crypto ikev2 policy ${policy.name}`, policy.at);
  return setValue(to, "match fvrf", word ?? "any", policy.fvrf?.at);
}

/** Lets an ISAKMP profile match every peer of its VRF, by the address that peers present unless told otherwise. */
export function matchAnyAddress(device: Device, name: string): Fix | undefined {
  const { profiles, keyrings } = device.isakmp;
  const profile = profiles.get(name);
  if (profile === undefined) return undefined;
  const vrfs = new Set(profile.keyrings.map(({ value }) => keyrings.get(value ?? "")?.vrf?.value));
  const [vrf] = vrfs;
  const to = section(device, `crypto isakmp profile ${name}`, profile.at);
  const isTaken = [...profiles.values()].some(({ matches }) => matches.length > 0);
  const line = `match identity address ${isTaken ? blank("address of the peer") : "0.0.0.0"}`;
  if (isTaken) return byHand(to, [line]);
  return setLines(to, [vrf === undefined ? line : `${line} ${vrf}`]);
}

/** Gives a router a trustpoint, with which it still has to be enrolled. */
export function enrol({ name }: Device): Fix {
  return byHand({ device: name }, [
    `crypto pki trustpoint ${blank("name")}`,
    ` enrollment url ${blank("address of the certification authority")}`,
  ]);
}
