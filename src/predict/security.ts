/** SAs of IKE and IPsec between the two ends of a session. */
import type { Step } from "../network/chain.ts";
import { isCutOff } from "../network/chain-road.ts";
import { isakmpOff, protectionOf } from "../network/ike.ts";
import { compareKeys } from "../network/isakmp-keys.ts";
import { seenAddress } from "../network/sight.ts";
import { signersWithoutTrustpoint } from "../network/signatures.ts";
import { agreeModes, agreePfs, agreeTransforms, pfsOf } from "../network/transform.ts";
import type { Member } from "../network/types.ts";
import { dialledBy, reachesOut, starterOf } from "./dialling.ts";
import type { IkePrediction, IpsecPrediction } from "./prediction.ts";
import type { Session } from "./session.ts";

/** The IKE SA of a session; undefined where this end has no IKE. */
export function ikeOf(session: Session): IkePrediction | undefined {
  const { self, peer, link, onDemand } = session;
  const { type } = protectionOf(self);
  if (type !== "ikev1" && type !== "ikev2") return undefined;
  return {
    version: type === "ikev1" ? 1 : 2,
    device: peer.device.name,
    local: self.transport.address,
    remote: remoteOf(session),
    frontVrf: self.transport.vrf,
    insideVrf: self.interface.vrf?.value,
    startedBy: starterOf(link, self),
    state: ikeState(session, type === "ikev2"),
    onDemand,
  };
}

/** The address at which this end looks for the other one, which its lines may get wrong. */
function remoteOf({ self, peer, link, state }: Session): string | undefined {
  if (state === "UP" || starterOf(link, self) === "remote") return seenAddress(self, peer);
  const dialled = dialledBy(link.cloud, self, peer);
  return dialled.type === "address" ? dialled.address : seenAddress(self, peer);
}

/** Where the exchange stops, as `show crypto isakmp sa` says; IKEv2 keeps no row of what fails. */
function ikeState(session: Session, isIkev2: boolean): IkePrediction["state"] {
  const { self, peer, link, state, broken } = session;
  if (state === "unknown") return "unknown";
  if (state === "UP" || state === "IPSEC") return isIkev2 ? "READY" : "QM_IDLE";
  if (isSilent(session)) return "none";
  if (state !== "IKE") return isIkev2 ? "READY" : "QM_IDLE";
  if (isIkev2 || isakmpOff(self.device)) return "none";
  if (broken?.layer === "road") return isCutOff(link) ? "none" : "unknown";
  const starter = starterOf(link, self);
  const cannotStart = broken?.layer === "key" && lacksCredentials(peer, self);
  const isOff = broken?.layer === "protection" || isakmpOff(peer.device) !== undefined;
  if (starter === "remote" && (cannotStart || isOff)) return "none";
  if (broken?.layer === "filter" && starter === "remote") return answerBehind(broken, self);
  if (broken?.layer !== "key") return "MM_NO_STATE";
  return lacksCredentials(self, peer) || lacksCredentials(peer, self) ? "MM_NO_STATE" : "MM_KEY_EXCH";
}

/** Nothing is exchanged: neither end has a line that leads to the other one, or only to a stranger. */
function isSilent({ self, peer, link: { cloud, kind } }: Session): boolean {
  if (kind === "spoke-spoke") return false;
  if (reachesOut(cloud, self, peer) || reachesOut(cloud, peer, self)) return false;
  return dialledBy(cloud, self, peer).type === "nowhere";
}

/** Without a key for the other end, or a certificate, the first message is not even sent, nor answered. */
function lacksCredentials(member: Member, peer: Member): boolean {
  const keys = compareKeys(member, peer);
  const lacking = keys.type === "missing" ? keys.lacking.map((each) => each.member) : [];
  const unsigned = signersWithoutTrustpoint(member, peer).map(({ device }) => device);
  return lacking.includes(member) || unsigned.includes(member.device);
}

/** A hub that lets IKE in answers and waits; how that shows was not measured. */
function answerBehind({ spots }: Step, { device }: Member): IkePrediction["state"] {
  return spots.some(({ at }) => at.device === device.name) ? "none" : "unknown";
}

/** The IPsec SAs of a session; undefined where this end has no IPsec. */
export function ipsecOf(session: Session): IpsecPrediction | undefined {
  const { self, onDemand } = session;
  const { type } = protectionOf(self);
  if (type !== "ikev1" && type !== "ikev2") return undefined;
  return {
    interface: self.interface.type === "Virtual-Template" ? "Virtual-Access" : self.interface.name,
    vrf: self.interface.vrf?.value,
    local: self.transport.address,
    remote: remoteOf(session),
    ...termsOf(session),
    pfs: firstPfs(session),
    state: ipsecState(session),
    ...trafficOf(session),
    onDemand,
  };
}

function ipsecState(session: Session): IpsecPrediction["state"] {
  const { state, broken } = session;
  if (broken?.layer === "ipsec") return "none";
  if (state === "unknown") return "unknown";
  return state === "IKE" || state === "IPSEC" || isSilent(session) ? "none" : "ACTIVE";
}

/**
 * Measured: what the far end drops still goes out, and nothing comes back; of what this end drops after it was decrypted, the
 * counter of what came in rises. Behind a filter on ESP it stays at 0.
 */
function trafficOf(session: Session): Pick<IpsecPrediction, "sends" | "receives"> {
  const { self, peer, link, broken } = session;
  if (ipsecState(session) !== "ACTIVE") return { sends: undefined, receives: undefined };
  if (broken === undefined) return { sends: true, receives: true };
  const calls = (member: Member) => starterOf(link, member) !== "remote";
  if (broken.layer !== "filter") return { sends: calls(self), receives: calls(peer) };
  const here = broken.spots.some(({ at }) => at.device === self.device.name);
  const there = broken.spots.some(({ at }) => at.device === peer.device.name);
  const receives = !here && (calls(peer) || !there);
  return { sends: calls(self) || receives, receives };
}

function termsOf({ link: { a, b } }: Session): Pick<IpsecPrediction, "transform" | "mode"> {
  const sets = agreeTransforms(a, b);
  if (sets.type !== "agreed") return { transform: undefined, mode: undefined };
  const modes = agreeModes(a, b);
  const transport = modes.type === "same" && sets.a.mode === "transport";
  return {
    transform: sets.a.algorithms?.map(shownAlgorithm).join(" "),
    mode: modes.type === "unknown" || modes.type === "fails" ? undefined : transport ? "Transport" : "Tunnel",
  };
}

/** `esp-aes-256` of a transform set is `esp-256-aes` in outputs, `esp-aes-128` plain `esp-aes`. */
function shownAlgorithm(word: string): string {
  const [, cipher, bits] = /^esp-(aes|seal|gcm|gmac)-(\d+)$/.exec(word) ?? [];
  if (cipher === undefined || bits === undefined) return word;
  if (cipher === "gcm" || cipher === "gmac")
    return bits === "128" ? `esp-${cipher}` : `esp-${cipher} ${bits}`;
  return bits === "128" ? `esp-${cipher}` : `esp-${bits}-${cipher}`;
}

/** IKEv2 makes its first SA without PFS; it is seen from the first rekey on. */
function firstPfs({ self, link: { a, b } }: Session): IpsecPrediction["pfs"] {
  if (protectionOf(self).type === "ikev2") return "none";
  const agreement = agreePfs(a, b);
  if (agreement.type === "same") return pfsOf(self)?.group;
  return agreement.type === "one-sided" ? agreement.spoke.group : undefined;
}
