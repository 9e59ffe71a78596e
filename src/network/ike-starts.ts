/** Where a router's own IKE starts. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import { appliedEntries } from "./crypto-pairs.ts";
import { transportOf } from "./transport.ts";

/** Outside interfaces by which protected tunnels or crypto maps send, with the address from which they do. */
export function ikeStarts(device: Device): ReadonlyMap<Interface, string | undefined> {
  const tunnels = [...device.interfaces.values()].flatMap(({ tunnel, shutdown }) =>
    tunnel?.protection === undefined || shutdown !== undefined
      ? []
      : (transportOf(device, tunnel).interface ?? []),
  );
  const maps = appliedEntries(device).map(({ interface: face, own }) => [face, own] as const);
  const all = [...tunnels.map((face) => [face, face.address?.value?.address] as const), ...maps];
  return new Map(all.filter(([{ natSide }]) => natSide?.value === "outside"));
}
