/** Words that messages share. */
import type { Member } from "../network/types.ts";

/** `SPOKE1's Tunnel0`. */
export function tunnelOf({ device, interface: face }: Member): string {
  return `${device.name}'s ${face.name}`;
}

/** `A`, `A and B`, `A, B and C`, `A, B, C and 7 more`. */
export function listOf(names: readonly string[]): string {
  const [first, second] = names;
  if (names.length <= 1) return first ?? "";
  if (names.length === 2) return `${first} and ${second}`;
  if (names.length === 3) return `${first}, ${second} and ${names[2]}`;
  return `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
}

/** Names of the devices of some members, each once. */
export function devicesOf(members: readonly Member[]): string {
  return listOf([...new Set(members.map(({ device }) => device.name))]);
}

/** `VRF BLUE` or `the global table`. */
export function tableName(vrf: string | undefined): string {
  return vrf === undefined ? "the global table" : `VRF ${vrf}`;
}
