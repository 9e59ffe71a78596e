import { rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import type { Device } from "../../src/model/device.ts";
import type { Ikev2Authentication, Ikev2Profile } from "../../src/model/ikev2.ts";

/** Profiles that protect something: named by an IPsec profile or by a tunnel. */
function usedProfiles({ ikev2, ipsec, interfaces }: Device): readonly Ikev2Profile[] {
  const names = new Set([
    ...[...ipsec.profiles.values()].map(({ ikev2Profile }) => ikev2Profile?.value),
    ...[...interfaces.values()].map(({ tunnel }) => tunnel?.protection?.ikev2Profile?.value),
  ]);
  return [...ikev2.profiles.values()].filter(({ name }) => names.has(name));
}

function lacksKeys(profile: Ikev2Profile, used: readonly Ikev2Authentication[]): boolean {
  if (profile.keyring !== undefined || profile.keyringAaa !== undefined) return false;
  return used.some(({ method, key }) => method === "pre-share" && key === undefined);
}

/** What the box asks for before it takes a profile into use. */
function missing(profile: Ikev2Profile): readonly string[] {
  const { localAuthentication: local, remoteAuthentication: remote, matches } = profile;
  return [
    ...(matches.length === 0 ? ["`match identity remote`"] : []),
    ...(local === undefined ? ["`authentication local`"] : []),
    ...(remote.length === 0 ? ["`authentication remote`"] : []),
    ...(lacksKeys(profile, local ? [local, ...remote] : remote) ? ["`keyring`"] : []),
  ];
}

export default rule({
  id: "ikev2/profile-incomplete",
  summary: "An IKEv2 profile lacks what it needs to be used",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    if (device.text === "excerpt") return;
    for (const profile of usedProfiles(device)) {
      const lacking = missing(profile);
      if (lacking.length === 0) continue;
      report({
        at: profile.at,
        message: `${device.name}'s IKEv2 profile \`${profile.name}\` has no ${listOf(lacking)} line: it is incomplete, no peer is matched with it and IKE fails`,
      });
    }
  },
});
