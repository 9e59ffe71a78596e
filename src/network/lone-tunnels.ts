/** Tunnels of which no file shows the other end. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import type { TunnelSettings } from "../model/tunnel.ts";
import { remembered } from "../syntax/remembered.ts";
import { gathered } from "./gathered.ts";
import { transportOf } from "./transport.ts";
import type { Member, Network, TransportEnd } from "./types.ts";

/** Tunnels, none of them shut down, that are in no cloud and in no pair: as members of role spoke. */
export const loneTunnels: (network: Network) => readonly Member[] = remembered(
  ({ devices, clouds, tunnelPairs }) => {
    const met = new Set([
      ...clouds.flatMap(({ members }) => members.map((each) => each.interface)),
      ...tunnelPairs.flatMap(({ a, b }) => [a.interface, b.interface]),
    ]);
    return tunnelsIn(devices).flatMap(({ device, face, tunnel }) =>
      met.has(face) ? [] : [memberAlone(device, face, tunnel, transportOf(device, tunnel), "spoke")],
    );
  },
);

/** Tunnels that are not shut down. */
const tunnelsIn = gathered((device: Device) =>
  [...device.interfaces.values()].flatMap((face) => {
    const { tunnel } = face;
    return tunnel === undefined || face.type !== "Tunnel" || face.shutdown ? [] : [{ device, face, tunnel }];
  }),
);

/** A tunnel as a member that has one peer and no cloud. */
export function memberAlone(
  device: Device,
  face: Interface,
  tunnel: TunnelSettings,
  transport: TransportEnd,
  role: Member["role"],
): Member {
  return { device, interface: face, tunnel, transport, role, pointToPoint: true };
}
