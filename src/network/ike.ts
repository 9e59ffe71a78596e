/** Which IPsec profile and which IKE version protect a tunnel. */
import type { Device } from "../model/device.ts";
import type { IsakmpProfile } from "../model/ike.ts";
import type { Ikev2Profile } from "../model/ikev2.ts";
import type { CryptoMapEntry, IpsecProfile } from "../model/ipsec.ts";
import type { NameUse, Place } from "../model/place.ts";
import { remembered } from "../syntax/remembered.ts";
import type { Cloud, Member } from "./types.ts";

/** What IPsec is to use, of a profile or of an entry of a crypto map. */
export type Terms = Pick<
  IpsecProfile & CryptoMapEntry,
  "at" | "transformSets" | "pfs" | "isakmpProfile" | "ikev2Profile"
>;

/** How a member's tunnel is protected. */
export type Protection =
  /** Nothing protects it, and the text is complete enough to say so. `at` is the tunnel. */
  | { readonly type: "none"; readonly at: Place }
  /** An excerpt without the line, a masked or undefined profile name. */
  | { readonly type: "unknown"; readonly at: Place }
  /** No `tunnel protection`, but a crypto map on the tunnel or on its source interface. */
  | { readonly type: "crypto-map"; readonly at: Place }
  | Ikev1Protection
  | Ikev2Protection;

export interface Ikev1Protection {
  readonly type: "ikev1";
  /** The `tunnel protection` line; of a crypto map its entry. */
  readonly at: Place;
  readonly profile: Terms;
  /** ISAKMP profile in force: that of the tunnel line, else the IPsec profile's; undefined when none is named. */
  readonly isakmpProfile?: IsakmpProfile;
  /** Where it is named; set without `isakmpProfile` when the name is masked or undefined. */
  readonly isakmpProfileUse?: NameUse;
}

export interface Ikev2Protection {
  readonly type: "ikev2";
  /** The `tunnel protection` line; of a crypto map its entry. */
  readonly at: Place;
  readonly profile: Terms;
  /** IKEv2 profile in force: that of the tunnel line, else the IPsec profile's; undefined when masked or undefined. */
  readonly ikev2Profile?: Ikev2Profile;
  /** Where it is named. */
  readonly ikev2ProfileUse: NameUse;
}

/** What protects a member's tunnel. Names on the tunnel line override those of the IPsec profile. */
export const protectionOf: (member: Member) => Protection = remembered(judge);

function judge(member: Member): Protection {
  const { device, interface: face, tunnel, transport } = member;
  if (member.cryptoMap) return byTerms(device, member.cryptoMap, member.cryptoMap);
  const line = tunnel.protection;
  if (!line) {
    const map = face.cryptoMap ?? transport.interface?.cryptoMap;
    if (map) return { type: "crypto-map", at: map.at };
    return { type: device.text === "complete" ? "none" : "unknown", at: face.at };
  }
  const name = line.profile.value;
  const profile = name === undefined ? undefined : device.ipsec.profiles.get(name);
  if (!profile) return { type: "unknown", at: line.at };
  return byTerms(device, profile, line);
}

/**
 * In an excerpt: the tunnel is shown from its source on, the router has an IPsec profile that none of its tunnels names, and at least two
 * other members name theirs. Nobody shows so much and leaves the one line out.
 */
export function seemsBare(cloud: Cloud, { device, interface: face, tunnel, transport }: Member): boolean {
  if (device.text !== "excerpt" || tunnel.source === undefined || device.ipsec.profiles.size === 0)
    return false;
  if (face.cryptoMap ?? transport.interface?.cryptoMap) return false;
  const isNamed = [...device.interfaces.values()].some((each) => each.tunnel?.protection !== undefined);
  return !isNamed && protectedMembers(cloud) >= 2;
}

const protectedMembers = remembered(
  (cloud: Cloud) => cloud.members.filter(({ tunnel }) => tunnel.protection !== undefined).length,
);

/** The names that count are those of `line`, else those of the terms. */
function byTerms(
  device: Device,
  profile: Terms,
  line: Pick<Terms, "at" | "isakmpProfile" | "ikev2Profile">,
): Ikev1Protection | Ikev2Protection {
  const { at } = line;
  const ikev2ProfileUse = line.ikev2Profile ?? (line.isakmpProfile ? undefined : profile.ikev2Profile);
  if (ikev2ProfileUse) {
    const found = device.ikev2.profiles.get(ikev2ProfileUse.value ?? "");
    return { type: "ikev2", at, profile, ikev2ProfileUse, ...(found && { ikev2Profile: found }) };
  }
  const isakmpProfileUse = line.isakmpProfile ?? profile.isakmpProfile;
  if (!isakmpProfileUse) return { type: "ikev1", at, profile };
  const found = device.isakmp.profiles.get(isakmpProfileUse.value ?? "");
  return { type: "ikev1", at, profile, isakmpProfileUse, ...(found && { isakmpProfile: found }) };
}

/** The `no crypto isakmp enable` of a router: IKEv1 never starts there. */
export function isakmpOff({ commands }: Device): Place | undefined {
  return commands.of("IsakmpEnable").find(({ command }) => command.negated)?.at;
}
