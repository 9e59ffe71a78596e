/** BGP sessions of routers that no tunnel ties to each other: on links and between loopbacks. */
import type { BgpNeighbor, BgpProcess, BgpTable } from "../model/bgp.ts";
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import { addTo } from "../syntax/add-to.ts";
import { remembered } from "../syntax/remembered.ts";
import { pairClouds } from "./pair-clouds.ts";
import { addressesOf } from "./transport.ts";
import type { Cloud, Network } from "./types.ts";

/** One end's line for a neighbour. */
export interface BgpSession {
  readonly device: Device;
  readonly process: BgpProcess;
  readonly table: BgpTable;
  readonly neighbor: BgpNeighbor;
  /** Who bears the neighbour's address, where it is one router of the files alone. */
  readonly peer?: { readonly device: Device; readonly interface: Interface };
}

/** All neighbours that are not shut down, but for those to which a tunnel of both routers leads. */
export const sessionsBesideTunnels: (network: Network) => readonly BgpSession[] = remembered((network) => {
  const speakers = network.devices.filter(({ bgp }) => bgp !== undefined);
  if (speakers.length === 0) return [];
  const bearers = bearersOf(network);
  const clouds = cloudsOf(network);
  const isTied = (a: Device, b: Device): boolean =>
    [...(clouds.get(a) ?? [])].some((cloud) => clouds.get(b)?.has(cloud));
  return speakers.flatMap((device) =>
    (device.bgp?.tables ?? []).flatMap((table) =>
      table.neighbors.flatMap((neighbor): readonly BgpSession[] => {
        const { bgp: process } = device;
        if (process === undefined || neighbor.shutdown) return [];
        const found = bearers.get(neighbor.address) ?? [];
        const [peer] = found;
        if (found.some((each) => each.device === device || isTied(device, each.device))) return [];
        const isCertain = found.length === 1 && peer?.interface.vrf?.value === table.vrf;
        return [{ device, process, table, neighbor, ...(isCertain && peer && { peer }) }];
      }),
    ),
  );
});

type Bearer = NonNullable<BgpSession["peer"]>;

function bearersOf({ devices }: Network): ReadonlyMap<string, readonly Bearer[]> {
  const found = new Map<string, Bearer[]>();
  for (const device of devices) {
    for (const face of device.interfaces.values()) {
      for (const { value } of addressesOf(face))
        if (value) addTo(found, value.address, { device, interface: face });
    }
  }
  return found;
}

function cloudsOf(network: Network): ReadonlyMap<Device, ReadonlySet<Cloud>> {
  const found = new Map<Device, Set<Cloud>>();
  for (const cloud of [...network.clouds, ...pairClouds(network)]) {
    for (const { device } of cloud.members) found.set(device, (found.get(device) ?? new Set()).add(cloud));
  }
  return found;
}

/** The lines of the peer for any address of this router, in the same table. */
export function answersTo({ device, table, peer }: BgpSession): readonly BgpNeighbor[] {
  const own = new Set(
    [...device.interfaces.values()].flatMap((face) => addressesOf(face).map(({ value }) => value?.address)),
  );
  const tables = peer?.device.bgp?.tables.filter(({ vrf }) => vrf === table.vrf) ?? [];
  return tables.flatMap(({ neighbors }) =>
    neighbors.filter(({ address, shutdown }) => !shutdown && own.has(address)),
  );
}
