/** SAs of IKE and IPsec between the two ends of a session. */
import type { Step } from "../network/chain.ts";
import { isakmpOff, protectionOf } from "../network/ike.ts";
import { seenAddress } from "../network/sight.ts";
import { agreeModes, agreePfs, agreeTransforms, pfsOf } from "../network/transform.ts";
import type { Member } from "../network/types.ts";
import type { IkePrediction, IpsecPrediction } from "./prediction.ts";
import type { Session } from "./session.ts";

/** The IKE SA of a session; undefined where this end has no IKE. */
export function ikeOf(session: Session): IkePrediction | undefined {
  const { self, peer, link, onDemand } = session;
  const { type } = protectionOf(self);
  if (type !== "ikev1" && type !== "ikev2") return undefined;
  const roles = link.kind === "hub-spoke" ? self.role : "either";
  return {
    version: type === "ikev1" ? 1 : 2,
    local: self.transport.address,
    remote: seenAddress(self, peer),
    frontVrf: self.transport.vrf,
    insideVrf: self.interface.vrf?.value,
    startedBy: roles === "either" ? "either" : roles === "hub" ? "remote" : "local",
    state: ikeState(session, type === "ikev2"),
    onDemand: onDemand || self.cryptoMap !== undefined,
  };
}

/** Where the exchange stops, as `show crypto isakmp sa` says; IKEv2 keeps no row of what fails. */
function ikeState({ self, link, state, broken }: Session, isIkev2: boolean): IkePrediction["state"] {
  if (state === "unknown") return "unknown";
  if (state !== "IKE") return isIkev2 ? "READY" : "QM_IDLE";
  if (isIkev2 || broken?.layer === "road" || isakmpOff(self.device)) return "none";
  if (broken?.layer === "filter" && link.kind === "hub-spoke" && self.role === "hub")
    return answerBehind(broken, self);
  return broken?.layer === "key" ? "MM_KEY_EXCH" : "MM_NO_STATE";
}

/** A hub that lets IKE in answers and waits; how that shows was not measured. */
function answerBehind({ spots }: Step, { device }: Member): IkePrediction["state"] {
  return spots.some(({ at }) => at.device === device.name) ? "none" : "unknown";
}

/** The IPsec SAs of a session; undefined where this end has no IPsec. */
export function ipsecOf(session: Session): IpsecPrediction | undefined {
  const { self, peer, state, onDemand } = session;
  const { type } = protectionOf(self);
  if (type !== "ikev1" && type !== "ikev2") return undefined;
  return {
    interface: self.interface.name,
    vrf: self.interface.vrf?.value,
    local: self.transport.address,
    remote: seenAddress(self, peer),
    ...termsOf(session),
    pfs: firstPfs(session),
    state: state === "unknown" ? "unknown" : state === "IKE" || state === "IPSEC" ? "none" : "ACTIVE",
    onDemand: onDemand || self.cryptoMap !== undefined,
  };
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
