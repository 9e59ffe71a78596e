import { completePeer } from "../../src/lint/fix-ikev2.ts";
import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import type { Ikev2Keyring } from "../../src/model/ikev2.ts";

/** Keyrings from which a profile takes pre-shared keys. */
function ringsInUse({ ikev2 }: Device): readonly Ikev2Keyring[] {
  const names = [...ikev2.profiles.values()].flatMap((profile) => {
    const { localAuthentication, remoteAuthentication, keyring } = profile;
    const methods = [...(localAuthentication ? [localAuthentication] : []), ...remoteAuthentication];
    return methods.some(({ method, key }) => method === "pre-share" && key === undefined)
      ? [keyring?.value]
      : [];
  });
  return [...new Set(names)].flatMap((name) => ikev2.keyrings.get(name ?? "") ?? []);
}

export default rule({
  id: "ikev2/keyring-incomplete",
  summary: "A peer of an IKEv2 keyring has no key, or nothing tells for whom it is",
  scope: "device",
  severity: "error",
  check(asked) {
    const { device, report } = asked;
    for (const ring of ringsInUse(device)) {
      const { name } = ring;
      for (const entry of ring.peers) {
        const { name: peer, at, local, remote, address, identity, hostname } = entry;
        const lacksKey = local === undefined && remote === undefined;
        if (!lacksKey && (address ?? identity ?? hostname) !== undefined) continue;
        const lacking = lacksKey ? "`pre-shared-key`" : "`address`, `identity` or `hostname`";
        const effect = lacksKey
          ? "authentication with this peer fails and the tunnel stays down"
          : "no peer is found by it and its key serves nobody";
        report({
          at,
          severity: device.text === "excerpt" ? "warning" : "error",
          fix: completePeer(device, ring, entry, asked.network),
          message: `${device.name}'s peer \`${peer}\` in the IKEv2 keyring \`${name}\` has no ${lacking} line: ${effect}`,
        });
      }
    }
  },
});
