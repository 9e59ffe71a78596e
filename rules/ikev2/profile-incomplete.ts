import { completeProfile } from "../../src/lint/fix-identity.ts";
import { rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import type { Device } from "../../src/model/device.ts";
import type { Ikev2Profile } from "../../src/model/ikev2.ts";
import { missingLines } from "../../src/network/ikev2-profile.ts";

/** Profiles that protect something: named by an IPsec profile, by a tunnel or by an entry of a crypto map. */
function usedProfiles({ ikev2, ipsec, interfaces }: Device): readonly Ikev2Profile[] {
  const names = new Set([
    ...[...ipsec.profiles.values()].map(({ ikev2Profile }) => ikev2Profile?.value),
    ...[...interfaces.values()].map(({ tunnel }) => tunnel?.protection?.ikev2Profile?.value),
    ...[...ipsec.cryptoMaps.values(), ...ipsec.dynamicMaps.values()]
      .flatMap(({ entries }) => entries)
      .map(({ ikev2Profile }) => ikev2Profile?.value),
  ]);
  return [...ikev2.profiles.values()].filter(({ name }) => names.has(name));
}

export default rule({
  id: "ikev2/profile-incomplete",
  summary: "An IKEv2 profile lacks what it needs to be used",
  scope: "device",
  severity: "error",
  check(asked) {
    const { device, report } = asked;
    if (device.text === "excerpt") return;
    for (const profile of usedProfiles(device)) {
      const missing = missingLines(profile);
      if (missing.length === 0) continue;
      const lacking = missing.map((line) => `\`${line}\``);
      report({
        at: profile.at,
        fix: completeProfile(device, profile, missing, asked.network),
        message: `${device.name}'s IKEv2 profile \`${profile.name}\` has no ${listOf(lacking)} line: it is incomplete, no peer is matched with it and IKE fails`,
      });
    }
  },
});
