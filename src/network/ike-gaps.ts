/** What one router's own IKE lines lack, whoever the peer is: a part that the box does not take into use. */
import type { Spot } from "./chain.ts";
import { protectionOf } from "./ike.ts";
import { ikev2KeysFor } from "./ikev2-keys.ts";
import { missingInProposal, proposalsInUse } from "./ikev2-proposal.ts";
import type { Member } from "./types.ts";

/** An IKEv2 proposal that is not offered, where the policy has no other. */
export function proposalGap(member: Member): Spot | undefined {
  if (protectionOf(member).type !== "ikev2" || member.device.text === "excerpt") return undefined;
  const proposals = proposalsInUse(member);
  const [first] = proposals;
  // Lines of `default` edit the built-in proposal, which has all of them.
  if (
    first === undefined ||
    proposals.some((each) => each.name === "default" || missingInProposal(each).length === 0)
  )
    return undefined;
  const says = `${member.device.name}'s proposal ${first.name} has no ${missingInProposal(first).join(" and no ")} line and is not offered`;
  return { at: first.at, says };
}

/** A profile that matches nobody, a keyring that does not exist, an entry for the peer without a key. */
export function keyGap(member: Member, peer: Member): Spot | undefined {
  const { device } = member;
  const protection = protectionOf(member);
  if (device.text === "excerpt") return undefined;
  if (protection.type === "ikev1") {
    const profile = protection.isakmpProfile;
    if (profile === undefined || profile.matches.length > 0) return undefined;
    return { at: profile.at, says: `${device.name}'s ISAKMP profile ${profile.name} matches nobody` };
  }
  if (protection.type !== "ikev2") return undefined;
  const ring = protection.ikev2Profile?.keyring;
  const keys = ikev2KeysFor(member, peer);
  if (keys.type === "unknown" && ring?.value !== undefined && !device.ikev2.keyrings.has(ring.value)) {
    return { at: ring.at, says: `${device.name} has no keyring ${ring.value}` };
  }
  if (keys.type !== "found" || keys.peer === undefined || (keys.local ?? keys.remote) !== undefined)
    return undefined;
  return { at: keys.peer.at, says: `${device.name}'s entry for ${peer.device.name} has no key` };
}
