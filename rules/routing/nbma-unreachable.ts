import { addDefault } from "../../src/lint/fix-tunnel.ts";
import { rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import type { Device } from "../../src/model/device.ts";
import type { Interface } from "../../src/model/interface.ts";
import type { Place } from "../../src/model/place.ts";
import { familyOf, isPrivate } from "../../src/network/address.ts";
import { those } from "../../src/network/gathered.ts";
import { linksOf } from "../../src/network/links.ts";
import { hasDefault, reaches, routeTo, tableOf } from "../../src/network/routes.ts";
import { startsInItsVrf, transportOf } from "../../src/network/transport.ts";
import type { Network } from "../../src/network/types.ts";
import { isOverlayOnly } from "../../src/network/underlay.ts";

interface Target {
  readonly address: string;
  readonly at: Place;
  /** Table in which the address is looked for. */
  readonly vrf: string | undefined;
  readonly what: string;
  /** What the tunnel starts from. */
  readonly source?: Interface | undefined;
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
    const isMultipoint = tunnel.mode === "mgre" || tunnel.mode === "mgre6";
    const ends = isMultipoint || tunnel.destination === undefined ? mapped : [...mapped, tunnel.destination];
    const source = transportOf(device, tunnel).interface;
    // A text that does not show where the tunnel starts does not show what leads on from there.
    if (source === undefined) return [];
    return ends.flatMap(({ value, at }) =>
      value === undefined ? [] : [{ address: value, at, vrf, what: `${name}'s far end`, source }],
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

const suspectsIn = those((device: Device) =>
  targetsOf(device).some(
    ({ address, vrf }) => familyOf(address) === "ipv4" && reaches(tableOf(device, vrf), address) !== true,
  ),
);

/** The spokes that a hub answers, where no default route leads to them all. Those behind translation have another address on the way. */
function spokesOf(device: Device, { clouds }: Network): readonly Target[] {
  return clouds.flatMap((cloud) =>
    cloud.hubs
      .filter((hub) => hub.device === device && !hasDefault(device, hub.transport.vrf))
      .filter(({ tunnel }) => startsInItsVrf(device, tunnel) !== false)
      .flatMap((hub) =>
        linksOf(cloud).flatMap(({ kind, a, b }): readonly Target[] => {
          const { address } = b.transport;
          if (kind !== "hub-spoke" || a !== hub || address === undefined || b.transport.inferred) return [];
          if (isPrivate(address) && !isPrivate(hub.transport.address ?? "")) return [];
          const at = hub.transport.at ?? hub.interface.at;
          const what = `the far end of ${b.device.name}'s tunnel`;
          return [{ address, at, vrf: hub.transport.vrf, what, source: hub.transport.interface }];
        }),
      ),
  );
}

/** The far ends of one table that nothing leads to, each address once. */
function unreachable(device: Device, network: Network): readonly (readonly [Target, ...Target[]])[] {
  const tables = new Map<string | undefined, Map<string, Target>>();
  for (const target of [...targetsOf(device), ...spokesOf(device, network)]) {
    const { address, vrf } = target;
    if (familyOf(address) !== "ipv4") continue;
    const table = tableOf(device, vrf);
    const isReached = reaches(table, address);
    if (isReached ?? !isOverlayOnly(network, device, table, target.source)) continue;
    const targets = tables.get(vrf) ?? new Map<string, Target>();
    tables.set(vrf, targets);
    if (!targets.has(address)) targets.set(address, target);
  }
  return [...tables.values()].flatMap((targets) => {
    const [first, ...others] = targets.values();
    return first === undefined ? [] : [[first, ...others] as const];
  });
}

/** Whether a router shows a route, other than a connected one, to a far end of a tunnel. */
function showsWay(device: Device): boolean {
  return (
    device.staticRoutes.some(({ prefix }) => prefix.value?.length === 0) ||
    targetsOf(device).some(({ address, vrf }) => routeTo(tableOf(device, vrf), address)?.type === "static")
  );
}

export default rule({
  id: "routing/nbma-unreachable",
  summary: "A router has no route to the far end of its tunnel",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const hubs = network.clouds.flatMap((cloud) =>
      cloud.hubs.filter(({ device, transport }) => !hasDefault(device, transport.vrf)),
    );
    const suspects = new Set([...suspectsIn(network.devices), ...hubs.map(({ device }) => device)]);
    const findings = [...suspects].flatMap((device) =>
      unreachable(device, network).map((targets) => ({ device, targets })),
    );
    if (findings.length === 0) return;
    // Where no router shows a route, short texts may leave out how the transport network is reached.
    const isOpen = !network.devices.some(showsWay);
    for (const { device, targets } of findings) {
      const [first, ...others] = targets;
      const where = first.vrf === undefined ? "" : ` in VRF ${first.vrf}`;
      const ends = targets.map(({ address }) => address);
      const what = others.length === 0 ? `${first.address}, ${first.what}` : listOf(ends);
      report({
        at: first.at,
        severity: isOpen && device.release === undefined ? "info" : "error",
        fix: addDefault(device, first.vrf, first.source),
        message: `${device.name} has no route to ${what}${where}: its connected and static routes do not cover it and nothing else brings one, so not even IKE starts`,
        related: others.slice(0, 3).map(({ at, address }) => ({ at, message: `nor to ${address}` })),
      });
    }
  },
});
