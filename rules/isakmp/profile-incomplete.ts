import { matchAnyAddress } from "../../src/lint/fix-identity.ts";
import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "isakmp/profile-incomplete",
  summary: "An ISAKMP profile matches no peer",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    const { profiles } = device.isakmp;
    if (profiles.size === 0) return;
    const { ipsec, interfaces } = device;
    const entries = [...ipsec.cryptoMaps.values(), ...ipsec.dynamicMaps.values()].flatMap(
      (map) => map.entries,
    );
    const used = new Set([
      ...[...ipsec.profiles.values(), ...entries].map(({ isakmpProfile }) => isakmpProfile?.value),
      ...[...interfaces.values()].map(({ tunnel }) => tunnel?.protection?.isakmpProfile?.value),
    ]);
    for (const { name, at, matches } of profiles.values()) {
      if (matches.length > 0 || !used.has(name)) continue;
      report({
        at,
        fix: matchAnyAddress(device, name),
        severity: device.text === "excerpt" ? "warning" : "error",
        message: `${device.name}'s ISAKMP profile \`${name}\` has no \`match identity\` line: no peer is found by it, and what names it stays without IKE`,
      });
    }
  },
});
