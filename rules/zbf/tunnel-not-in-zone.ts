import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import type { Interface } from "../../src/model/interface.ts";

/** Interfaces with an address that are up. */
function upFaces({ interfaces }: Device): readonly Interface[] {
  return [...interfaces.values()].filter(
    ({ shutdown, address, unnumbered, dynamicAddress }) =>
      shutdown === undefined && (address ?? unnumbered ?? dynamicAddress) !== undefined,
  );
}

export default rule({
  id: "zbf/tunnel-not-in-zone",
  summary: "A tunnel is in no zone while the networks behind the router are in one",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    if (device.filters.zones.size === 0 || device.filters.zones.has("default")) return;
    if (device.text === "excerpt") return;
    const faces = upFaces(device);
    const starts = new Set(faces.map(({ tunnel }) => tunnel?.source?.value));
    for (const tunnel of faces) {
      if (tunnel.type !== "Tunnel" || tunnel.zone !== undefined) continue;
      const inTable = faces.filter(
        ({ type, name, vrf }) =>
          type !== "Tunnel" && type !== "Loopback" && !starts.has(name) && vrf?.value === tunnel.vrf?.value,
      );
      const [first] = inTable;
      // A network that is in no zone either reaches the tunnel.
      if (first?.zone === undefined || inTable.some(({ zone }) => zone === undefined)) continue;
      report({
        at: tunnel.at,
        message: `${device.name}'s ${tunnel.name} is in no zone, but the interfaces behind the router are (${first.name} in \`${first.zone.value ?? "masked"}\`): what goes between them and the tunnel is dropped`,
        related: [{ at: first.zone.at, message: `${first.name} is in a zone` }],
      });
    }
  },
});
