/** The routing table that a text alone gives: connected and static routes. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import type { Place } from "../model/place.ts";
import type {
  EigrpProcess,
  OspfProcess,
  Passive,
  Prefix,
  RipProcess,
  StaticRoute,
} from "../model/routing.ts";
import { remembered } from "../syntax/remembered.ts";
import { covers, familyOf, subnetOf } from "./address.ts";
import { addressTable } from "./address-table.ts";
import { networkCovers } from "./coverage.ts";
import { addressesOf } from "./transport.ts";

export interface Route {
  readonly prefix: Prefix;
  readonly type: "connected" | "static";
  readonly at: Place;
  /** Outgoing interface, when written. */
  readonly interface?: string;
  readonly nextHop?: string;
  /** 0 for connected routes. */
  readonly distance: number;
}

export interface RoutingTable {
  /** Undefined = global. */
  readonly vrf: string | undefined;
  readonly routes: readonly Route[];
  /**
   * What else could bring routes: the text is an excerpt or hides values, an address by DHCP or PPP, routes that IKEv2
   * pushes, and routing processes on interfaces other than tunnels and loopbacks.
   */
  readonly openTo: readonly RouteSource[];
  /** Nothing else could bring routes. */
  readonly closed: boolean;
}

export type RouteSource =
  | "excerpt"
  | "masked"
  | "dynamic address"
  | "pushed"
  | "isis"
  | "ospfv3"
  | "bgp"
  | EigrpProcess
  | OspfProcess
  | RipProcess;

const tablesOf = remembered((_: Device) => new Map<string, RoutingTable>());

/** The table of one VRF. Routes of interfaces that are shut down are left out. */
export function tableOf(device: Device, vrf: string | undefined): RoutingTable {
  const ofDevice = tablesOf(device);
  const known = ofDevice.get(vrf ?? "");
  if (known) return known;
  const share = shareOf(device, vrf);
  const openTo = sourcesOf(device, vrf, share);
  const table = {
    vrf,
    routes: [...share.faces.flatMap(connected), ...share.statics.flatMap(staticRoute)],
    openTo,
    closed: openTo.length === 0,
  };
  ofDevice.set(vrf ?? "", table);
  return table;
}

/** What of a device belongs to one table. */
interface Share {
  readonly faces: Interface[];
  readonly statics: StaticRoute[];
}

const nothing: Share = { faces: [], statics: [] };

/** Interfaces that are not shut down and static routes of a table: a provider's router has thousands of tables. */
function shareOf(device: Device, vrf: string | undefined): Share {
  return sharesOf(device).get(vrf ?? "") ?? nothing;
}

const sharesOf = remembered((device: Device): ReadonlyMap<string, Share> => {
  const byVrf = new Map<string, Share>();
  const of = (vrf: string): Share => {
    const known = byVrf.get(vrf) ?? { faces: [], statics: [] };
    byVrf.set(vrf, known);
    return known;
  };
  for (const face of device.interfaces.values())
    if (!face.shutdown) of(face.vrf?.value ?? "").faces.push(face);
  for (const route of device.staticRoutes) of(route.vrf ?? "").statics.push(route);
  return byVrf;
});

/** Up to so many entries are walked; more get an index. */
const few = 16;

/** A static default route is written, so that the table leads everywhere. Cheaper to ask than the table itself. */
export function hasDefault(device: Device, vrf: string | undefined): boolean {
  return device.staticRoutes.some(
    ({ prefix, family, vrf: table }) => family === "ipv4" && table === vrf && prefix.value?.length === 0,
  );
}

/** An interface of the table has an address in the same subnet. Cheaper to ask than the table itself. */
export function isConnected(device: Device, vrf: string | undefined, address: string): boolean {
  if (device.interfaces.size > few) return connectedIndex(shareOf(device, vrf)).longest(address).length > 0;
  for (const { address: own, vrf: table, shutdown } of device.interfaces.values()) {
    if (own?.value && !shutdown && table?.value === vrf && covers(own.value, address)) return true;
  }
  return false;
}

const connectedIndex = remembered(({ faces }: Share) =>
  addressTable(
    faces.flatMap((face) => (face.address?.value ? [{ ...face.address.value, entry: face }] : [])),
  ),
);

/** The best route for an address: the longest prefix, then the lower distance, then the earlier line. */
export function routeTo(table: RoutingTable, address: string): Route | undefined {
  let best: Route | undefined;
  for (const route of table.routes.length > few ? routeIndex(table).longest(address) : table.routes) {
    const better =
      !best ||
      route.prefix.length > best.prefix.length ||
      (route.prefix.length === best.prefix.length && route.distance < best.distance);
    if (better && covers(route.prefix, address)) best = route;
  }
  return best;
}

const routeIndex = remembered(({ routes }: RoutingTable) =>
  addressTable(routes.map((route) => ({ ...route.prefix, entry: route }))),
);

/** Whether the table reaches an address; undefined when routes could come from elsewhere. */
export function reaches(table: RoutingTable, address: string): boolean | undefined {
  if (routeTo(table, address)) return true;
  return table.closed ? false : undefined;
}

function connected(face: Interface): readonly Route[] {
  return addressesOf(face).flatMap(({ value, at }): readonly Route[] =>
    value ? [{ prefix: subnetOf(value), type: "connected", at, interface: face.name, distance: 0 }] : [],
  );
}

function staticRoute(route: StaticRoute): readonly Route[] {
  const prefix = route.prefix.value;
  if (!prefix) return [];
  const nextHop = route.nextHop?.value;
  return [
    {
      prefix,
      type: "static",
      at: route.at,
      ...(route.interface !== undefined && { interface: route.interface }),
      ...(nextHop !== undefined && { nextHop }),
      distance: route.distance,
    },
  ];
}

function sourcesOf(device: Device, vrf: string | undefined, share: Share): readonly RouteSource[] {
  const { faces } = share;
  const { isis, ospfv3 } = device.otherProtocols;
  const outer = faces.filter(({ type }) => type !== "Tunnel" && type !== "Loopback");
  const here = (own: string | undefined) => (own ?? "") === (vrf ?? "");
  const igps = [
    ...device.eigrp.filter((each) => here(each.vrf?.value)),
    ...device.ospf.filter((each) => here(each.vrf?.value)),
    ...device.rip.filter((each) => here(each.vrf)),
  ];
  const sources: (RouteSource | false)[] = [
    device.text === "excerpt" && "excerpt",
    hidesRoutes(device, share) && "masked",
    faces.some((face) => face.dynamicAddress) && "dynamic address",
    [...device.ikev2.profiles.values()].some((profile) => profile.aaaAuthorization) && "pushed",
    ((isis.length > 0 && vrf === undefined) || outer.some((face) => face.isis)) && "isis",
    ospfv3.length > 0 && "ospfv3",
    hasOuterNeighbor(device, vrf) && "bgp",
    ...igps.filter((process) => outer.some((face) => listensOn(process, face))),
  ];
  return sources.filter((each) => each !== false);
}

function hidesRoutes(device: Device, { faces, statics }: Share): boolean {
  return (
    statics.some((route) => !route.prefix.value) ||
    faces.some((face) => addressesOf(face).some(({ value }) => !value)) ||
    device.problems.some(
      ({ type, mode, before, word }) =>
        type !== "note" && mode === "global" && /^(no )?ip(v6)? route/.test(`${before} ${word ?? ""}`),
    )
  );
}

function listensOn(process: EigrpProcess | OspfProcess | RipProcess, face: Interface): boolean {
  if (isPassive(process.passive, face.name)) return false;
  if ("process" in process && face.ospf.process?.process === process.process) return true;
  if ("family" in process && process.family === "ipv6") return true;
  return addressesOf(face).some(
    ({ value }) => value && process.networks.some((network) => networkCovers(network, value.address)),
  );
}

/** Whether an interface is passive, named or by default. */
export function isPassive(passive: Passive, name: string): Place | undefined {
  const named = passive.on.get(name);
  if (named) return named;
  return passive.byDefault && !passive.off.has(name) ? passive.byDefault : undefined;
}

/** A BGP neighbour that is reached by an interface other than a tunnel, or by a way that is not known. */
function hasOuterNeighbor(device: Device, vrf: string | undefined): boolean {
  const tables = device.bgp?.tables.filter((table) => (table.vrf ?? "") === (vrf ?? "")) ?? [];
  const outer = tables.flatMap(({ neighbors }) =>
    neighbors.filter(({ address, shutdown }) => !shutdown && familyOf(address)),
  );
  if (outer.length === 0) return false;
  const overlays = addressTable(
    [...device.interfaces.values()].flatMap((face) =>
      face.type === "Tunnel"
        ? addressesOf(face).flatMap(({ value }) => (value ? [{ ...value, entry: face }] : []))
        : [],
    ),
  );
  return outer.some(({ address }) => overlays.longest(address).length === 0);
}
