/** Whether routers that sign with a certificate can have one. */
import type { Device } from "../model/device.ts";
import type { Place } from "../model/place.ts";
import { protectionOf } from "./ike.ts";
import { agreePolicies } from "./isakmp-policy.ts";
import type { Member } from "./types.ts";

/** A router that is to sign, and the line that tells it to. */
export interface Signer {
  readonly device: Device;
  readonly at: Place;
}

/** Who of two members is to sign, by the ISAKMP policy that they agree on or an IKEv2 profile, and has no trustpoint to do it with. */
export function signersWithoutTrustpoint(a: Member, b: Member): readonly Signer[] {
  return signers(a, b).filter(
    ({ device }) => device.ipsec.trustpoints.size === 0 && device.text === "complete",
  );
}

function signers(a: Member, b: Member): readonly Signer[] {
  const agreement = agreePolicies(a, b);
  const isSigned = agreement.type === "agreed" && agreement.a.authentication.value === "rsa-sig";
  return [
    ...(isSigned
      ? [
          { device: a.device, at: agreement.a.authentication.at },
          { device: b.device, at: agreement.b.authentication.at },
        ]
      : []),
    ...[a, b].flatMap((member) => {
      const protection = protectionOf(member);
      const profile = protection.type === "ikev2" ? protection.ikev2Profile : undefined;
      const local = profile?.localAuthentication;
      return local?.method === "rsa-sig" || local?.method === "ecdsa-sig"
        ? [{ device: member.device, at: local.at }]
        : [];
    }),
  ];
}
