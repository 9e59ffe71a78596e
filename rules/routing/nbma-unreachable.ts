import { rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import type { Device } from "../../src/model/device.ts";
import type { Place } from "../../src/model/place.ts";
import { familyOf } from "../../src/network/address.ts";
import { hasDefault, reaches, tableOf } from "../../src/network/routes.ts";
import { startsInItsVrf } from "../../src/network/transport.ts";

interface Target {
  readonly address: string;
  readonly at: Place;
  /** Table in which the address is looked for. */
  readonly vrf: string | undefined;
  readonly what: string;
}

/** The far ends that a router names: next hop servers, tunnel destinations, crypto map peers in use. */
function targetsOf(device: Device): readonly Target[] {
  const faces = [...device.interfaces.values()].filter(({ shutdown }) => shutdown === undefined);
  const tunnels = faces.flatMap(({ name, tunnel, nhrp, nhrp6 }): Target[] => {
    const vrf = tunnel?.vrf?.value;
    if (tunnel === undefined || hasDefault(device, vrf)) return [];
    // A tunnel that names another VRF than its source is in is a fault of its own.
    if (startsInItsVrf(device, tunnel) === false) return [];
    const mapped = [nhrp, nhrp6].flatMap((settings) => {
      const servers = new Set(settings?.servers.map(({ server }) => server.value));
      const maps = (settings?.maps ?? [])
        .filter(({ protocol }) => servers.has(protocol.value))
        .map(({ nbma }) => nbma);
      return [
        ...maps,
        ...(settings?.servers ?? []).flatMap(({ nbma }) => (nbma === undefined ? [] : [nbma])),
      ];
    });
    const ends = tunnel.destination === undefined ? mapped : [...mapped, tunnel.destination];
    return ends.flatMap(({ value, at }) =>
      value === undefined ? [] : [{ address: value, at, vrf, what: `${name}'s far end` }],
    );
  });
  const peers = faces.flatMap(({ cryptoMap, vrf }): Target[] => {
    const map = cryptoMap && device.ipsec.cryptoMaps.get(cryptoMap.value ?? "");
    if (map === undefined || hasDefault(device, vrf?.value)) return [];
    return map.entries.flatMap((entry) =>
      entry.peers.flatMap(({ value, at }) =>
        value === undefined ? [] : [{ address: value, at, vrf: vrf?.value, what: "the crypto map's peer" }],
      ),
    );
  });
  return [...tunnels, ...peers];
}

/** The far ends of one table that nothing leads to, each address once. */
function unreachable(device: Device): readonly (readonly [Target, ...Target[]])[] {
  const tables = new Map<string | undefined, Map<string, Target>>();
  for (const target of targetsOf(device)) {
    const { address, vrf } = target;
    if (familyOf(address) !== "ipv4" || reaches(tableOf(device, vrf), address) !== false) continue;
    const targets = tables.get(vrf) ?? new Map<string, Target>();
    tables.set(vrf, targets);
    if (!targets.has(address)) targets.set(address, target);
  }
  return [...tables.values()].flatMap((targets) => {
    const [first, ...others] = targets.values();
    return first === undefined ? [] : [[first, ...others] as const];
  });
}

export default rule({
  id: "routing/nbma-unreachable",
  summary: "A router has no route to the far end of its tunnel",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    for (const [first, ...others] of unreachable(device)) {
      const where = first.vrf === undefined ? "" : ` in VRF ${first.vrf}`;
      const ends = [first, ...others].map(({ address }) => address);
      const what = others.length === 0 ? `${first.address}, ${first.what}` : listOf(ends);
      report({
        at: first.at,
        message: `${device.name} has no route to ${what}${where}: its connected and static routes do not cover it and nothing else brings one, so not even IKE starts`,
        related: others.slice(0, 3).map(({ at, address }) => ({ at, message: `nor to ${address}` })),
      });
    }
  },
});
