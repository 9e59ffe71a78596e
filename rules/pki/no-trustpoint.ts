import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import type { Place } from "../../src/model/place.ts";
import { protectionOf } from "../../src/network/ike.ts";
import { agreePolicies } from "../../src/network/isakmp-policy.ts";
import { allLinks } from "../../src/network/links.ts";
import type { Member } from "../../src/network/types.ts";

/** Where a router is told to sign: an ISAKMP policy that two peers agree on, or an IKEv2 profile in use. */
function signingLines(a: Member, b: Member): readonly (readonly [Device, Place])[] {
  const agreement = agreePolicies(a, b);
  const isSigned = agreement.type === "agreed" && agreement.a.authentication.value === "rsa-sig";
  return [
    ...(isSigned
      ? [
          [a.device, agreement.a.authentication.at] as const,
          [b.device, agreement.b.authentication.at] as const,
        ]
      : []),
    ...[a, b].flatMap((member) => {
      const protection = protectionOf(member);
      const profile = protection.type === "ikev2" ? protection.ikev2Profile : undefined;
      const local = profile?.localAuthentication;
      return local?.method === "rsa-sig" || local?.method === "ecdsa-sig"
        ? [[member.device, local.at] as const]
        : [];
    }),
  ];
}

export default rule({
  id: "pki/no-trustpoint",
  summary: "A router is to sign with a certificate that it cannot have",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const told = new Set<Device>();
    for (const { a, b } of allLinks(network)) {
      for (const [device, at] of signingLines(a, b)) {
        if (told.has(device) || device.ipsec.trustpoints.size > 0 || device.text === "excerpt") continue;
        told.add(device);
        report({
          at,
          message: `${device.name} authenticates itself with a signature but has no \`crypto pki trustpoint\`: without a certificate IKE fails; \`pre-share\` may be what is meant`,
        });
      }
    }
  },
});
