import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import type { Place } from "../../src/model/place.ts";
import { familyOf } from "../../src/network/address.ts";
import { reaches, tableOf } from "../../src/network/routes.ts";
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
    // A tunnel that names another VRF than its source is in is a fault of its own.
    if (tunnel === undefined || startsInItsVrf(device, tunnel) === false) return [];
    const vrf = tunnel.vrf?.value;
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
    const map = device.ipsec.cryptoMaps.get(cryptoMap?.value ?? "");
    return (map?.entries ?? []).flatMap((entry) =>
      entry.peers.flatMap(({ value, at }) =>
        value === undefined ? [] : [{ address: value, at, vrf: vrf?.value, what: "the crypto map's peer" }],
      ),
    );
  });
  return [...tunnels, ...peers];
}

export default rule({
  id: "routing/nbma-unreachable",
  summary: "A router has no route to the far end of its tunnel",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    const seen = new Set<string>();
    for (const { address, at, vrf, what } of targetsOf(device)) {
      const key = `${vrf ?? ""} ${address}`;
      if (familyOf(address) !== "ipv4" || seen.has(key)) continue;
      seen.add(key);
      if (reaches(tableOf(device, vrf), address) !== false) continue;
      report({
        at,
        message: `${device.name} has no route to ${address}, ${what}${vrf === undefined ? "" : ` in VRF ${vrf}`}: its connected and static routes do not cover it and nothing else brings one, so not even IKE starts`,
      });
    }
  },
});
