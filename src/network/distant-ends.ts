/** Far ends of tunnels that no file shows. */
import { familyOf } from "./address.ts";
import { loneTunnels } from "./lone-tunnels.ts";
import { serversOf } from "./nhrp.ts";
import type { Member, Network } from "./types.ts";

export interface DistantEnd {
  readonly member: Member;
  /** The transport address at which the router looks for it. */
  readonly address: string;
}

/** Absent hubs of the clouds, and destinations of point-to-point tunnels where no router among the files starts. */
export function distantEnds(network: Network): readonly DistantEnd[] {
  const hubs = network.clouds.flatMap((cloud) => {
    const absent = new Set(cloud.absentHubs.map(({ address }) => address));
    const clients = new Set(cloud.absentHubs.flatMap((each) => each.clients.map(({ member }) => member)));
    return [...clients].flatMap((member) =>
      serversOf(cloud, member).flatMap(({ address, nbma }) =>
        nbma.type === "address" && absent.has(address ?? "") ? [{ member, address: nbma.address }] : [],
      ),
    );
  });
  const ends = loneTunnels(network).flatMap((member): readonly DistantEnd[] => {
    const { destination, protection } = member.tunnel;
    const address = destination?.value;
    if (!protection || address === undefined || familyOf(address) === undefined) return [];
    return [{ member, address }];
  });
  return [...hubs, ...ends];
}
