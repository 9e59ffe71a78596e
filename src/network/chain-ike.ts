/** Whether two members agree in IKE: on a policy or proposal, and on who the other is. */
import type { IsakmpPolicy } from "../model/ike.ts";
import type { Spot, Step } from "./chain.ts";
import { isakmpOff, protectionOf } from "./ike.ts";
import { keyGap, proposalGap } from "./ike-gaps.ts";
import { compareIkev2Keys } from "./ikev2-keys.ts";
import { matchesPeer, missingLines } from "./ikev2-profile.ts";
import { agreeProposals, type Ikev2Field, type Ikev2Offer, offerWords } from "./ikev2-proposal.ts";
import { compareKeys } from "./isakmp-keys.ts";
import { agreePolicies, type PolicyField, policyPlace, policyWords } from "./isakmp-policy.ts";
import { signersWithoutTrustpoint } from "./signatures.ts";
import type { Link, Member } from "./types.ts";

const ikev1Fields: readonly PolicyField[] = ["encryption", "hash", "authentication", "group"];
const ikev2Fields: readonly Ikev2Field[] = ["encryption", "integrity", "group"];

function versionOf({ a, b }: Link): "ikev1" | "ikev2" | "none" | undefined {
  const [left, right] = [protectionOf(a).type, protectionOf(b).type];
  if (left === "none" && right === "none") return "none";
  return left === right && (left === "ikev1" || left === "ikev2") ? left : undefined;
}

/** ISAKMP policy of IKEv1, proposal of IKEv2. */
export function policyStep(link: Link): Step {
  const version = versionOf(link);
  if (version === "ikev1") return switchedOff(link) ?? isakmpPolicy(link);
  if (version === "ikev2") return withGaps("policy", link, proposalGap) ?? ikev2Proposal(link);
  return idle("policy", version);
}

/** Keys, and with IKEv2 the profiles that must know the other's identity. */
export function keyStep(link: Link): Step {
  const version = versionOf(link);
  const own =
    version === undefined || version === "none"
      ? undefined
      : (unsigned(link) ?? withGaps("key", link, keyGap));
  if (version === "ikev1") return own ?? isakmpKey(link);
  if (version === "ikev2") return own ?? ikev2Key(link);
  return idle("key", version);
}

/** What one end's own lines lack. */
function withGaps(
  layer: Step["layer"],
  { a, b }: Link,
  gapOf: (member: Member, peer: Member) => Spot | undefined,
): Step | undefined {
  return brokenAt(layer, [gapOf(a, b) ?? [], gapOf(b, a) ?? []].flat());
}

/** IKE never starts where it is switched off. */
function switchedOff({ a, b }: Link): Step | undefined {
  const spots = [a, b].flatMap(({ device }) => {
    const at = isakmpOff(device);
    return at === undefined ? [] : [{ at, says: `${device.name} has \`no crypto isakmp enable\`` }];
  });
  return brokenAt("policy", spots);
}

/** A router that is to sign needs a certificate. */
function unsigned({ a, b }: Link): Step | undefined {
  const spots = signersWithoutTrustpoint(a, b).map(({ device, at }) => ({
    at,
    says: `${device.name} is to sign and has no trustpoint`,
  }));
  return brokenAt("key", spots);
}

function brokenAt(layer: Step["layer"], spots: readonly Spot[]): Step | undefined {
  if (spots.length === 0) return undefined;
  return { layer, state: "broken", says: spots.map(({ says }) => says).join(", "), spots };
}

function idle(layer: "policy" | "key", version: "none" | undefined): Step {
  return version === "none"
    ? { layer, state: "not needed", says: "no IKE without protection", spots: [] }
    : {
        layer,
        state: "unknown",
        says: "the two do not use one version of IKE, or the text does not show it",
        spots: [],
      };
}

function isakmpPolicy({ a, b }: Link): Step {
  const agreement = agreePolicies(a, b);
  const layer = "policy";
  if (agreement.type === "unknown") {
    return { layer, state: "unknown", says: "built-in, masked or unseen policies decide", spots: [] };
  }
  const field = agreement.type === "none" ? agreement.differs[0] : "encryption";
  const say = (policy: IsakmpPolicy, fields: readonly PolicyField[]) =>
    fields.map((each) => policyWords(policy, each)).join(", ");
  const spots = [
    { at: policyPlace(agreement.a, field), says: `${a.device.name}'s policy ${agreement.a.priority}` },
    { at: policyPlace(agreement.b, field), says: `${b.device.name}'s policy ${agreement.b.priority}` },
  ];
  if (agreement.type === "agreed") return { layer, state: "ok", says: say(agreement.a, ikev1Fields), spots };
  const { differs } = agreement;
  const says = `${a.device.name} wants ${say(agreement.a, differs)}, ${b.device.name} ${say(agreement.b, differs)}`;
  return { layer, state: "broken", says, spots };
}

function ikev2Proposal({ a, b }: Link): Step {
  const agreement = agreeProposals(a, b);
  const layer = "policy";
  if (agreement.type === "unknown") {
    return { layer, state: "unknown", says: "built-in, masked or unseen proposals decide", spots: [] };
  }
  const say = (offer: Ikev2Offer, fields: readonly Ikev2Field[]) =>
    fields.map((each) => offerWords(offer, each)).join(", ");
  const spots = [
    { offer: agreement.a, member: a },
    { offer: agreement.b, member: b },
  ].flatMap(({ offer, member }) =>
    offer.at === undefined ? [] : [{ at: offer.at, says: `${member.device.name}'s proposal ${offer.name}` }],
  );
  if (agreement.type === "agreed") return { layer, state: "ok", says: say(agreement.a, ikev2Fields), spots };
  const { differs } = agreement;
  const says = `${a.device.name} offers ${say(agreement.a, differs)}, ${b.device.name} ${say(agreement.b, differs)}`;
  return { layer, state: "broken", says, spots };
}

function isakmpKey({ a, b }: Link): Step {
  const keys = compareKeys(a, b);
  const layer = "key";
  if (keys.type === "not-needed")
    return { layer, state: "not needed", says: "no pre-shared keys", spots: [] };
  if (keys.type === "unknown")
    return { layer, state: "unknown", says: "masked, encrypted or unseen keys decide", spots: [] };
  if (keys.type === "missing") {
    const says = keys.lacking
      .map(({ member, peer }) => `${member.device.name} holds no key for ${peer.device.name}`)
      .join(", ");
    const spots = keys.lacking.map(({ member, at }) => ({ at, says: `${member.device.name}'s keys` }));
    return { layer, state: "broken", says, spots };
  }
  const spots = [
    { at: keys.a.at, says: `${a.device.name}'s key for ${b.device.name}` },
    { at: keys.b.at, says: `${b.device.name}'s key for ${a.device.name}` },
  ];
  return keys.type === "same"
    ? { layer, state: "ok", says: "the pre-shared keys are equal", spots }
    : { layer, state: "broken", says: "the pre-shared keys differ", spots };
}

function ikev2Key({ a, b }: Link): Step {
  const layer = "key";
  const matches = [
    { member: a, peer: b, match: matchesPeer(a, b) },
    { member: b, peer: a, match: matchesPeer(b, a) },
  ];
  const incomplete = [a, b].flatMap((member) => incompleteProfile(member));
  if (incomplete.length > 0) {
    return { layer, state: "broken", says: incomplete.map(({ says }) => says).join(", "), spots: incomplete };
  }
  const strangers = matches.flatMap(({ member, peer, match }) =>
    match.type === "no"
      ? [{ at: match.at, says: `${member.device.name}'s profile does not match ${peer.device.name}` }]
      : [],
  );
  if (strangers.length > 0) {
    return { layer, state: "broken", says: strangers.map(({ says }) => says).join(", "), spots: strangers };
  }
  const keys = compareIkev2Keys(a, b);
  if (keys.type === "not-needed")
    return { layer, state: "not needed", says: "no pre-shared keys", spots: [] };
  if (keys.type === "unknown")
    return { layer, state: "unknown", says: "masked, encrypted or unseen keys decide", spots: [] };
  if (keys.type === "same")
    return { layer, state: "ok", says: "the pre-shared keys fit each other", spots: [] };
  if (keys.type === "missing") {
    const says = keys.lacking
      .map(({ member, peer }) => `${member.device.name} holds no key for ${peer.device.name}`)
      .join(", ");
    return {
      layer,
      state: "broken",
      says,
      spots: keys.lacking.map(({ member, at }) => ({ at, says: `${member.device.name}'s keyring` })),
    };
  }
  const spots = keys.directions.flatMap(({ presents, sent, expects, expected }) => [
    { at: sent.at, says: `the key that ${presents.device.name} presents` },
    { at: expected.at, says: `the key that ${expects.device.name} expects` },
  ]);
  return {
    layer,
    state: "broken",
    says: "the key that one presents is not the one that the other expects",
    spots,
  };
}

/** A profile that the box does not take into use. */
function incompleteProfile(member: Member): readonly Spot[] {
  const protection = protectionOf(member);
  if (protection.type !== "ikev2" || !protection.ikev2Profile || member.device.text === "excerpt") return [];
  const lacking = missingLines(protection.ikev2Profile);
  if (lacking.length === 0) return [];
  const says = `${member.device.name}'s IKEv2 profile has no ${lacking.join(" and no ")} line`;
  return [{ at: protection.ikev2Profile.at, says }];
}
