/** What a router is in the clouds of its network. */
import type { Device } from "../model/device.ts";
import type { Member, Network } from "../network/types.ts";
import { addTo } from "../syntax/add-to.ts";
import { remembered } from "../syntax/remembered.ts";
import type { DeviceRole } from "./definition.ts";

/** The tunnels of a device that are members of clouds, in the order of the clouds. */
export function membersOf(network: Network, device: Device): readonly Member[] {
  return byDevice(network).get(device) ?? [];
}

/** Its roles: a router may be the hub of one cloud and a spoke of another; `other` is of no cloud. */
export function rolesOf(network: Network, device: Device): readonly DeviceRole[] {
  const roles = new Set(membersOf(network, device).map(({ role }) => role));
  return roles.size === 0 ? ["other"] : [...roles].sort();
}

const byDevice = remembered(({ clouds }: Network): ReadonlyMap<Device, readonly Member[]> => {
  const members = new Map<Device, Member[]>();
  for (const member of clouds.flatMap((cloud) => cloud.members)) {
    addTo(members, member.device, member);
  }
  return members;
});
