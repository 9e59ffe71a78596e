/** Crypto maps that a peer calls at another address of the router than the one from which they speak. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import type { Setting } from "../model/place.ts";
import { remembered } from "../syntax/remembered.ts";
import { type AppliedEntry, appliedEntries } from "./crypto-pairs.ts";
import { egressOf } from "./egress.ts";
import { tableOf } from "./routes.ts";
import { transportOf } from "./transport.ts";
import type { Network } from "./types.ts";

export interface MisnamedEnd {
  /** The entry that calls. */
  readonly caller: AppliedEntry;
  /** The `set peer` line with the address that it calls. */
  readonly called: Setting<string>;
  /** The interface with that address. */
  readonly bearer: Interface;
  /** What is to answer there, and speaks from another address. */
  readonly answering: AppliedEntry;
}

/** Each end once that is called at the wrong address. */
export const misnamedEnds: (network: Network) => readonly MisnamedEnd[] = remembered(({ devices }) => {
  const withMaps = devices.filter((device) => appliedEntries(device).length > 0);
  if (withMaps.length < 2) return [];
  const bearers = bearersOf(withMaps);
  const told = new Set<object>();
  return withMaps.flatMap(appliedEntries).flatMap((caller) =>
    caller.entry.peers.flatMap((called): readonly MisnamedEnd[] => {
      const bearer = bearers.get(called.value ?? "");
      const answering = bearer && answeringOf(bearer.device, called.value, caller);
      if (bearer === undefined || answering === undefined || told.has(answering.map)) return [];
      told.add(answering.map);
      return [{ caller, called, bearer: bearer.face, answering }];
    }),
  );
});

/** The entry of a router that is meant by a caller but speaks from another address than the called one. */
function answeringOf(
  device: Device,
  called: string | undefined,
  { device: from, entry, own: start }: AppliedEntry,
): AppliedEntry | undefined {
  if (device === from || start === undefined) return undefined;
  const entries = appliedEntries(device);
  if (entries.some(({ own }) => own === undefined || own === called)) return undefined;
  if (isTunnelStart(device, called)) return undefined;
  // A map on an interface by which the caller is not reached is a fault of its own.
  const way = egressOf(tableOf(device, entries[0]?.interface.vrf?.value), start);
  const isBeside = ({ interface: face, map }: AppliedEntry) =>
    map.localAddress === undefined && way !== undefined && way !== face.name;
  if (entries.every(isBeside)) return undefined;
  const meant = entries.find(({ entry: { peers } }) => peers.some(({ value }) => value === start));
  const answering = meant ?? entries.find(({ entry: { dynamicMap } }) => dynamicMap !== undefined);
  // A second peer line with the right address makes the first one a spare.
  return entry.peers.some(({ value }) => value === answering?.own) ? undefined : answering;
}

/** A protected tunnel starts at the address: it answers, not the map. */
function isTunnelStart(device: Device, address: string | undefined): boolean {
  return [...device.interfaces.values()].some(
    ({ tunnel }) => tunnel?.protection !== undefined && transportOf(device, tunnel).address === address,
  );
}

interface Bearer {
  readonly device: Device;
  readonly face: Interface;
}

/** Interfaces that are up by their address; none for an address that several bear. */
function bearersOf(devices: readonly Device[]): ReadonlyMap<string, Bearer | undefined> {
  const found = new Map<string, Bearer | undefined>();
  for (const device of devices) {
    for (const face of device.interfaces.values()) {
      const address = face.address?.value?.address;
      if (address === undefined || face.shutdown) continue;
      found.set(address, found.has(address) ? undefined : { device, face });
    }
  }
  return found;
}
