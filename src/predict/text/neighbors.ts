/** Outputs about neighbours of routing protocols, as far as the overlay decides them. */
import { compareAddresses } from "../order.ts";
import type { NeighborPrediction } from "../prediction.ts";
import { placeholder, printedAddress, remark, row, shortInterface, unknown } from "./columns.ts";

/** Neighbours that are up, or may be. Who is down has no row, but for one that OSPF holds in a state below FULL. */
function present(neighbors: readonly NeighborPrediction[], protocol: NeighborPrediction["protocol"]) {
  return neighbors.filter(
    (each) => each.protocol === protocol && (each.state !== "down" || each.shows !== undefined),
  );
}

function doubt({ state }: NeighborPrediction): string | undefined {
  return state === "unknown" ? unknown : undefined;
}

/** Neighbours of one VRF and family. Those of IPv6 are known by link-local addresses. */
export function eigrpNeighbors(
  neighbors: readonly NeighborPrediction[],
  family: NeighborPrediction["family"],
): readonly string[] {
  const rows = present(neighbors, "eigrp").filter((each) => each.family === family);
  const name = family === "ipv4" ? "IPv4" : "IPv6";
  return [...new Set(rows.map(({ number }) => number))].flatMap((as) => [
    `EIGRP-${name} Neighbors for AS(${as})${rows[0]?.vrf === undefined ? "" : ` VRF(${rows[0].vrf})`}`,
    "H   Address                 Interface              Hold Uptime   SRTT   RTO  Q  Seq",
    ...rows
      .filter(({ number }) => number === as)
      .flatMap((each) => {
        const isLinkLocal = family === "ipv6";
        const address = isLinkLocal ? "Link-local address:" : (each.address ?? unknown);
        const below = each.address?.toUpperCase() ?? `FE80::${placeholder}`;
        const cells = row([placeholder, address, shortInterface(each.interface)], [4, 24, 23]);
        return [remark(cells, doubt(each)), ...(isLinkLocal ? [`    ${below}`] : [])];
      }),
  ]);
}

export function ospfNeighbors(neighbors: readonly NeighborPrediction[]): readonly string[] {
  const rows = present(neighbors, "ospf");
  if (rows.length === 0) return [];
  return [
    "Neighbor ID     Pri   State           Dead Time   Address         Interface",
    ...rows.map((each) => {
      const { shows = "FULL/" } = each;
      const state =
        shows.endsWith("/") || !shows.includes("/") ? `${shows.replace("/", "")}/${placeholder}` : shows;
      const { routerId = placeholder, priority = placeholder } = each;
      const cells = [routerId, String(priority).padStart(3), state, placeholder, each.address ?? unknown];
      return remark(row([...cells, each.interface], [16, 6, 16, 12, 16, 0]), doubt(each));
    }),
  ];
}

export function isisNeighbors(neighbors: readonly NeighborPrediction[]): readonly string[] {
  const rows = present(neighbors, "isis");
  if (rows.length === 0) return [];
  return [
    "System Id       Type Interface     IP Address      State Holdtime Circuit Id",
    ...rows.map((each) => {
      const cells = [
        each.device ?? unknown,
        placeholder,
        shortInterface(each.interface),
        each.address ?? unknown,
      ];
      return remark(row([...cells, "UP", placeholder, placeholder], [16, 5, 14, 16, 6, 9, 0]), doubt(each));
    }),
  ];
}

/** RIP has no neighbours but those whose updates it got. */
export function ripSources(neighbors: readonly NeighborPrediction[]): readonly string[] {
  const rows = present(neighbors, "rip");
  if (rows.length === 0) return [];
  return [
    'Routing Protocol is "rip"',
    "  Routing Information Sources:",
    "    Gateway         Distance      Last Update",
    ...rows.map((each) =>
      remark(row(["", each.address ?? unknown, "     120", placeholder], [4, 16, 14, 0]), doubt(each)),
    ),
  ];
}

/** BGP keeps a row of a neighbour that is down. The box sorts by address. */
/** Sessions of one VRF and family. Behind an address of IPv6 the row goes on in the next line. */
export function bgpSummary(
  neighbors: readonly NeighborPrediction[],
  family: NeighborPrediction["family"],
): readonly string[] {
  const rows = neighbors
    .filter((each) => each.protocol === "bgp" && each.family === family)
    .sort((a, b) => compareAddresses(a.address, b.address));
  if (rows.length === 0) return [];
  return [
    "Neighbor        V           AS MsgRcvd MsgSent   TblVer  InQ OutQ Up/Down  State/PfxRcd",
    ...rows.flatMap((each) => {
      const state = { up: placeholder, down: "not established", unknown }[each.state];
      const address = each.address ?? unknown;
      const isWide = address.includes(":");
      const cells = [isWide ? "" : address, "4", String(each.number ?? unknown).padStart(12), placeholder];
      const line = row(
        [...cells, placeholder, placeholder, placeholder, placeholder, placeholder, state],
        [16, 2, 13, 8, 8, 9, 4, 5, 9, 0],
      );
      return isWide ? [printedAddress(address), line] : [line];
    }),
  ];
}
