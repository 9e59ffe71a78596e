import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import type { IsakmpKey } from "../../src/model/ike.ts";
import { sameKey } from "../../src/network/isakmp-keys.ts";

interface Held {
  readonly key: IsakmpKey;
  readonly ring: string;
}

/** Keys by front-door VRF and peer. Keyrings for one local address are left out: they serve that address alone. */
function keysByPeer({ isakmp, commands }: Device): ReadonlyMap<string, readonly Held[]> {
  const bound = new Set(commands.of("KeyringLocalAddress").map(({ within }) => within?.at.line));
  const found = new Map<string, Held[]>();
  const add = (vrf: string, ring: string, keys: readonly IsakmpKey[]): void => {
    for (const key of keys) {
      if (key.match.type !== "address") continue;
      const peer = `${vrf} ${key.match.address}/${key.match.length}`;
      found.set(peer, [...(found.get(peer) ?? []), { key, ring }]);
    }
  };
  add("", "the global keys", isakmp.keys);
  for (const { name, at, vrf, keys } of isakmp.keyrings.values()) {
    if (vrf !== undefined && vrf.value === undefined) continue;
    if (!bound.has(at.line)) add(vrf?.value ?? "", `keyring \`${name}\``, keys);
  }
  return found;
}

export default rule({
  id: "isakmp/keyring-overlap",
  summary: "Two keyrings hold different keys for one peer",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    if (device.isakmp.keyrings.size === 0) return;
    for (const [first, ...others] of keysByPeer(device).values()) {
      const other = others.find(
        ({ key, ring }) => first && ring !== first.ring && sameKey(first.key, key) === false,
      );
      if (first === undefined || other === undefined) continue;
      const match = other.key.match.type === "address" ? other.key.match : undefined;
      const peer =
        match?.length === 0
          ? "any peer"
          : match?.length === 32
            ? match.address
            : `${match?.address}/${match?.length}`;
      report({
        at: other.key.at,
        message: `${device.name} holds different pre-shared keys for ${peer} in ${first.ring} and in ${other.ring}: which of them answers is known only after the peer has proved its own, so the tunnel may come up only when ${device.name} starts it`,
        related: [{ at: first.key.at, message: `the key in ${first.ring}` }],
      });
    }
  },
});
