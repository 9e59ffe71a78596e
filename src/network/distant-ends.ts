/** Far ends of tunnels that no file shows. */
import { familyOf } from "./address.ts";
import { serversOf } from "./nhrp.ts";
import { transportOf } from "./transport.ts";
import type { Member, Network } from "./types.ts";

export interface DistantEnd {
  readonly member: Member;
  /** The transport address at which the router looks for it. */
  readonly address: string;
}

/** Absent hubs of the clouds, and destinations of point-to-point tunnels where no router among the files starts. */
export function distantEnds({ devices, clouds, tunnelPairs }: Network): readonly DistantEnd[] {
  const met = new Set([
    ...clouds.flatMap(({ members, shut }) => [...members, ...shut].map((each) => each.interface)),
    ...tunnelPairs.flatMap(({ a, b }) => [a.interface, b.interface]),
  ]);
  const hubs = clouds.flatMap((cloud) => {
    const absent = new Set(cloud.absentHubs.map(({ address }) => address));
    const clients = new Set(cloud.absentHubs.flatMap((each) => each.clients.map(({ member }) => member)));
    return [...clients].flatMap((member) =>
      serversOf(cloud, member).flatMap(({ address, nbma }) =>
        nbma.type === "address" && absent.has(address ?? "") ? [{ member, address: nbma.address }] : [],
      ),
    );
  });
  const ends = devices.flatMap((device) =>
    [...device.interfaces.values()].flatMap((face): readonly DistantEnd[] => {
      const { tunnel } = face;
      const address = tunnel?.destination?.value;
      if (!tunnel?.protection || face.type !== "Tunnel" || face.shutdown || met.has(face)) return [];
      if (address === undefined || familyOf(address) === undefined) return [];
      const transport = transportOf(device, tunnel);
      return [
        {
          member: { device, interface: face, tunnel, transport, role: "spoke", pointToPoint: true },
          address,
        },
      ];
    }),
  );
  return [...hubs, ...ends];
}
