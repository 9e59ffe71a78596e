/** Routing tables against the prediction: whether tunnels are there, where packets to transport addresses go, and whose routes came. */

import { covers, familyOf, widthOf } from "../../network/address.ts";
import { addressTable } from "../../network/address-table.ts";
import type { IpRoutes, Ipv6Routes } from "../../show/generated/results.ts";
import { addTo } from "../../syntax/add-to.ts";
import { remembered } from "../../syntax/remembered.ts";
import type { NeighborPrediction, RouterPrediction, TunnelPrediction } from "../prediction.ts";
import { fullName, isLinkLocal } from "./entries.ts";
import { because, contradiction, type Observation, type Scene } from "./observation.ts";

/** A next hop of a route. */
interface Row {
  readonly at: IpRoutes["at"];
  readonly code: string;
  readonly address: string;
  /** Of the prefix, in bits. */
  readonly length: number;
  readonly nextHop: string | undefined;
  /** In full. */
  readonly interface: string | undefined;
}

/** Of one table. Where the output has those of several VRFs, only the rows of the global one. */
export function checkRoutes({ at, routes }: IpRoutes, scene: Scene): readonly Observation[] {
  const rows = routes.flatMap((each): readonly Row[] => {
    const { target = "", network = "", code = "", nextHop, interface: name } = each;
    const [address = "", own] = target.split("/");
    const length = Number(own ?? network.split("/")[1] ?? Number.NaN);
    if (each.vrf !== undefined || Number.isNaN(length)) return [];
    return [{ at: each.at, code, address, length, nextHop, interface: fullName(name) }];
  });
  return check(at, rows, { ...scene, family: "ipv4" });
}

export function checkIpv6Routes({ at, routes }: Ipv6Routes, scene: Scene): readonly Observation[] {
  const rows = routes.flatMap(({ at: spot, target = "", code = "", hops }) => {
    const [address = "", length] = target.split("/");
    return hops.map(
      ({ nextHop, interface: name }): Row => ({
        at: spot,
        code,
        address,
        length: Number(length),
        nextHop,
        interface: fullName(name),
      }),
    );
  });
  return check(at, rows, { ...scene, family: "ipv6" });
}

function check(at: Row["at"], rows: readonly Row[], scene: Scene): readonly Observation[] {
  const tunnels = scene.router.tunnels.filter(
    ({ family, vrf }) => family === scene.family && isTable(vrf, scene),
  );
  const told = [...tunnels.flatMap((tunnel) => strangersOn(tunnel, rows, scene)), ...forbidden(rows, scene)];
  // Of rows that are not shown none can be told.
  if (!scene.isWhole || rows.length === 0) return told;
  return [
    ...tunnels.flatMap((tunnel) => absent(at, tunnel, rows, scene)),
    ...transportRoutes(at, rows, scene),
    ...staticRoutes(at, rows, scene),
    ...told,
  ];
}

function isTable(vrf: string | undefined, scene: Scene): boolean {
  return vrf?.toLowerCase() === scene.vrf?.toLowerCase();
}

/** A tunnel that is up has its own address in the table. */
function absent(
  at: Row["at"],
  { interface: name, address }: TunnelPrediction,
  rows: readonly Row[],
  { router, place }: Scene,
): readonly Observation[] {
  const face = router.interfaces.find((each) => each.interface === name);
  if (address === undefined || face?.protocol !== "up") return [];
  const isThere = rows.some((row) => /^L?C?$/.test(row.code.replace(/\W/g, "")) && covers(row, address));
  if (isThere) return [];
  const message = `the table of ${router.device} has no connected route of ${name} (${address}): by its lines the interface is up, look at the interface that it starts from`;
  return [{ kind: "verify/interface-down", at: place(at), about: name, message }];
}

/** Packets to the transport address of a peer that is there all the time leave by another interface than the tunnel. */
function transportRoutes(at: Row["at"], rows: readonly Row[], scene: Scene): readonly Observation[] {
  const table = addressTable(rows.map((row) => ({ address: row.address, length: row.length, entry: row })));
  const outer = scene.router.tunnels.filter(({ frontVrf }) => isTable(frontVrf, scene));
  return outer.flatMap(({ interface: name, peers }) =>
    peers.flatMap(({ nbma, tunnel, device, onDemand, cause }): readonly Observation[] => {
      if (nbma === undefined || onDemand || familyOf(nbma) !== scene.family) return [];
      const best = table.longest(nbma);
      const about = device ?? tunnel ?? nbma;
      const words = `${nbma}, the transport address of ${about}`;
      const { device: self } = scene.router;
      if (best.length === 0) {
        // What the configurations lack is found by rules.
        if (cause?.layer === "road") return [];
        const message = `${self} has no route to ${words}: nothing of ${name} can reach it`;
        return [{ kind: "verify/route", at: scene.place(at), about, message }];
      }
      const inside = best.find((row) => row.interface === name);
      if (inside === undefined) return [];
      const message = `${self} routes ${words}, into ${name} itself (${inside.address}/${inside.length}): the tunnel's packets go round in a circle, and what runs over it flaps`;
      return [{ kind: "verify/route", at: scene.place(inside.at), about, message }];
    }),
  );
}

/** A static route over a tunnel that is up stands in the table, unless something connected is of the same prefix. */
function staticRoutes(at: Row["at"], rows: readonly Row[], scene: Scene): readonly Observation[] {
  const { router, place, family } = scene;
  const mine = router.routes.filter((each) => each.family === family && isTable(each.vrf, scene));
  const byPrefix = new Map<string, Row[]>();
  for (const row of mine.length > 0 ? rows : []) addTo(byPrefix, `${row.address}/${row.length}`, row);
  return mine.flatMap(({ prefix, nextHop, interface: name }): readonly Observation[] => {
    const same = byPrefix.get(prefix) ?? [];
    if (same.some((row) => row.nextHop === nextHop || /^[CL]\b/.test(row.code))) return [];
    const about = `${prefix} ${nextHop}`;
    const other = same.find(({ code }) => /^S\b/.test(code));
    if (other !== undefined) {
      const message = `${router.device} routes ${prefix} to ${other.nextHop ?? other.interface}, the configuration says ${nextHop} on ${name}: configuration and output are not of the same time`;
      return [{ kind: "verify/not-as-configured", at: place(other.at), about, message }];
    }
    const message = `${router.device}'s static route of ${prefix} to ${nextHop} on ${name} is not in the table: by its lines the tunnel is up, look at its interface, or the box has other lines`;
    return [{ kind: "verify/route", at: place(same[0]?.at ?? at), about, message }];
  });
}

const protocols: readonly (readonly [RegExp, NeighborPrediction["protocol"]])[] = [
  [/^(D|EX)\b/, "eigrp"],
  [/^R\b/, "rip"],
];

/** Routes of a neighbour that the configurations forbid; where another one is there, they may have come through that. */
function forbidden(rows: readonly Row[], scene: Scene): readonly Observation[] {
  const { router, place, family } = scene;
  const mine = router.neighbors.filter((each) => each.family === family && isTable(each.vrf, scene));
  return mine.flatMap((neighbor): readonly Observation[] => {
    const { protocol, address, interface: name, state, device } = neighbor;
    if (state !== "down" || address === undefined) return [];
    const isAlone = mine.every((each) => each.protocol !== protocol || each.state === "down");
    const row = rows.find(
      (each) =>
        each.nextHop === address &&
        each.interface === name &&
        protocols.some(([code, of]) => of === protocol && code.test(each.code)),
    );
    if (!isAlone || row === undefined) return [];
    const shows = `${router.device} has routes from ${device ?? address} on ${name}`;
    const cause = router.tunnels.flatMap(({ peers }) => peers).find((each) => each.tunnel === address)?.cause;
    return [contradiction(place(row.at), `${protocol} ${device ?? address}`, shows, cause && because(cause))];
  });
}

/** Next hops on a tunnel that no configuration bears, each once. */
function strangersOn(
  { interface: name, address: own, peers }: TunnelPrediction,
  rows: readonly Row[],
  scene: Scene,
): readonly Observation[] {
  const { router, routers, place } = scene;
  const near = new Set([
    own,
    ...peers.map(({ tunnel }) => tunnel),
    ...router.neighbors.map((each) => each.address),
  ]);
  const isKnown = (address: string) => near.has(address) || addressesOf(routers).has(address);
  const met = new Set<string>();
  return rows.flatMap(({ at, nextHop, interface: face, address, length }): readonly Observation[] => {
    if (face !== name || nextHop === undefined || isLinkLocal(nextHop)) return [];
    if (isKnown(nextHop) || met.has(nextHop) || isUnspecified(nextHop)) return [];
    met.add(nextHop);
    const prefix = length === widthOf(familyOf(address) ?? "ipv4") ? address : `${address}/${length}`;
    const message = `${router.device} routes ${prefix} to ${nextHop} on ${name}, which no configuration explains: a router that is not among the files, or configurations of another time`;
    return [{ kind: "verify/peer-unexpected", at: place(at), about: nextHop, message }];
  });
}

/** All that the routers bear. */
const addressesOf = remembered(
  (routers: readonly RouterPrediction[]): ReadonlySet<string | undefined> =>
    new Set(
      routers.flatMap(({ interfaces, tunnels }) => [...interfaces, ...tunnels].map(({ address }) => address)),
    ),
);

function isUnspecified(address: string): boolean {
  return address === "0.0.0.0" || address === "::";
}
