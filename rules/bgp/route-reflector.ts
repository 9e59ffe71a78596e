import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { BgpNeighbor } from "../../src/model/bgp.ts";
import type { Place } from "../../src/model/place.ts";
import { type BgpOverTunnel, bgpOver } from "../../src/network/overlay.ts";

/** The hub tells spokes less than all routes, and that leads them to each other through it. Routes of VPNs come from all its tables. */
function sendsLess({ neighbor, process, table }: BgpOverTunnel): boolean {
  const tables = neighbor.vpn ? process.tables : [table];
  return (
    neighbor.defaultOriginate !== undefined ||
    tables.some(
      ({ aggregates, defaultOriginate, networks }) =>
        aggregates.length > 0 ||
        defaultOriginate !== undefined ||
        networks.some(({ prefix }) => prefix.value?.length === 0),
    )
  );
}

/** In some family that carries routes of the session the peer is a client. Undefined when none does that is known. */
function isClient({ activated, vpn, routeReflectorClient }: BgpNeighbor): boolean | undefined {
  const families = [
    ...(activated.on === false ? [] : [routeReflectorClient]),
    ...(vpn ? [vpn.routeReflectorClient] : []),
  ];
  return families.length === 0 ? undefined : families.some((line) => line !== undefined);
}

/** Where the line belongs: beside that which makes the neighbour active in its family, else beside the neighbour's first. */
function placeOf({ at, activated, vpn }: BgpNeighbor): Place {
  return activated.on === false ? (vpn?.at ?? at) : (activated.at ?? at);
}

export default rule({
  id: "bgp/route-reflector",
  summary: "An iBGP hub does not reflect routes between its spokes",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    const meshed = cloud.spokes.some((spoke) =>
      bgpOver(cloud, spoke).some(({ peer }) => peer.role === "spoke"),
    );
    if (meshed) return;
    for (const hub of cloud.hubs) {
      const internal = bgpOver(cloud, hub).filter(
        ({ neighbor, process, peer }) =>
          peer.role === "spoke" &&
          neighbor.remoteAs?.value === process.as &&
          neighbor.shutdown === undefined &&
          isClient(neighbor) !== undefined,
      );
      const plain = internal.filter(({ neighbor }) => isClient(neighbor) === false);
      const [first] = plain;
      // Routes pass between a client and anyone; only two that are no clients miss each other.
      if (first === undefined || plain.length < 2 || internal.every(sendsLess)) continue;
      report({
        at: placeOf(first.neighbor),
        severity: hub.device.text === "excerpt" || cloud.hubs.length > 1 ? "warning" : "error",
        message: `${tunnelOf(hub)} has ${plain.length} iBGP spokes that are no \`route-reflector-client\`: the hub does not pass the routes of one to the other`,
        related: plain.slice(1, 4).map(({ neighbor, peer }) => ({
          at: placeOf(neighbor),
          message: `${peer.device.name} is no client either`,
        })),
      });
    }
  },
});
