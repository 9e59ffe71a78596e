/** What to enter where two routers do not agree in IPsec: sets, PFS, the line that protects a tunnel. */
import type { IpsecProfile } from "../model/ipsec.ts";
import { protectionOf } from "../network/ike.ts";
import type { OfferedSet, PfsSetting } from "../network/transform.ts";
import type { Member } from "../network/types.ts";
import {
  blank,
  byHand,
  type Fix,
  interfaceSection,
  type SectionAt,
  section,
  setLines,
  together,
} from "./fix.ts";

/** Algorithms as they are typed: `esp-aes 256` for `esp-aes-256`. */
export function typedAlgorithms(algorithms: readonly string[]): string {
  return algorithms.map((word) => word.replace(/^(esp-(?:aes|gcm|gmac))-(\d+)$/, "$1 $2")).join(" ");
}

/** The IPsec profile of a member's tunnel; undefined for an entry of a crypto map. */
function profileOf(member: Member): IpsecProfile | undefined {
  const name = member.cryptoMap ? undefined : member.tunnel.protection?.profile.value;
  return name === undefined ? undefined : member.device.ipsec.profiles.get(name);
}

function profileSection({ device }: Member, { name, at }: IpsecProfile): SectionAt {
  return section(device, `crypto ipsec profile ${name}`, at);
}

/** Gives a member the algorithms of another one's set: in its own set where it wrote one, else in one more that its profile names. */
export function setAlgorithms(member: Member, own: OfferedSet, wanted: OfferedSet): Fix | undefined {
  if (wanted.algorithms === undefined) return undefined;
  const { device } = member;
  const words = typedAlgorithms(wanted.algorithms);
  const mode = own.mode === "transport" ? [" mode transport"] : [];
  if (!own.builtin) {
    const line = `crypto ipsec transform-set ${own.name} ${words}`;
    const commands = [line, ...mode];
    return { device: device.name, commands, edits: [{ type: "replace", at: own.at, text: line }] };
  }
  const profile = profileOf(member);
  if (profile === undefined || device.ipsec.transformSets.has(wanted.name)) return undefined;
  const added = [`crypto ipsec transform-set ${wanted.name} ${words}`, ...mode];
  const named = byHand(profileSection(member, profile), [`set transform-set ${wanted.name}`]);
  return together([byHand({ device: device.name }, added), named]);
}

/** Gives a member's IPsec profile the PFS of the other end. */
export function setPfs(member: Member, { group }: PfsSetting): Fix | undefined {
  const profile = profileOf(member);
  if (profile === undefined || group === undefined) return undefined;
  const line = group === "none" ? "no set pfs" : `set pfs group${group}`;
  return setLines(profileSection(member, profile), [line], profile.pfs ? [profile.pfs.at] : []);
}

/** Protects a bare tunnel: with the router's one IPsec profile that may serve, else with one to be named like the other end's. */
export function protect(member: Member, other: Member): Fix | undefined {
  const theirs = protectionOf(other);
  if (theirs.type !== "ikev1" && theirs.type !== "ikev2") return undefined;
  const { device, interface: face } = member;
  const to = interfaceSection(device, face);
  const [only, ...others] = [...device.ipsec.profiles.values()].filter(
    (each) => (each.ikev2Profile === undefined) === (theirs.type === "ikev1"),
  );
  if (only === undefined || others.length > 0) {
    const name = blank(`IPsec profile that fits ${other.device.name}'s`, theirs.profile.at);
    return byHand(to, [`tunnel protection ipsec profile ${name}`]);
  }
  const sharers = [...device.interfaces.values()].filter(
    ({ tunnel }) =>
      tunnel?.protection?.profile.value === only.name && tunnel.source?.value === member.tunnel.source?.value,
  );
  const line = `tunnel protection ipsec profile ${only.name}${sharers.length > 0 ? " shared" : ""}`;
  const alone = sharers.filter(({ tunnel }) => tunnel?.protection?.shared === false);
  return together([
    setLines(to, [line]),
    ...alone.map((each) => byHand(interfaceSection(device, each), [line])),
  ]);
}

/** Lets a router protect a tunnel with the IKE version of the other end; what that needs besides has to be there or is named. */
export function setIkeVersion(member: Member, other: Member): Fix | undefined {
  const [mine, theirs] = [protectionOf(member), protectionOf(other)];
  const profile = profileOf(member);
  if (profile === undefined || member.tunnel.protection?.ikev2Profile !== undefined) return undefined;
  const to = profileSection(member, profile);
  if (theirs.type === "ikev2") {
    const [only, ...others] = [...member.device.ikev2.profiles.keys()];
    if (only !== undefined && others.length === 0) return setLines(to, [`set ikev2-profile ${only}`]);
    const name = blank(`IKEv2 profile that fits ${other.device.name}'s`, theirs.ikev2ProfileUse.at);
    return byHand(to, [`set ikev2-profile ${name}`]);
  }
  if (mine.type !== "ikev2") return undefined;
  return setLines(to, ["no set ikev2-profile"], [mine.ikev2ProfileUse.at]);
}
