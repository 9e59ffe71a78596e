/** Whether the lines of a routing process cover an interface. */
import type { Device } from "../model/device.ts";
import type { NameUse } from "../model/place.ts";
import type { NetworkStatement } from "../model/routing.ts";
import { matchesWildcard } from "./address.ts";
import type { Member } from "./types.ts";

/** Whether a `network` line covers an address. `network 0.0.0.0`, with whatever wildcard, is meant for all. */
export function networkCovers({ address, wildcard }: NetworkStatement, to: string): boolean {
  if (address === "0.0.0.0" && (wildcard === "0.0.0.0" || wildcard === "255.255.255.255")) return true;
  return matchesWildcard(to, address, wildcard);
}

/** Whether a `network` line covers a member's tunnel address. */
export function coversAddress(networks: readonly NetworkStatement[], { address }: Member): boolean {
  const own = address?.value?.address;
  return own !== undefined && networks.some((network) => networkCovers(network, own));
}

/** The `network` lines of a process that cover no interface of its VRF; none where an address that is not written may be meant. */
export function idleNetworks(
  { interfaces }: Device,
  process: { readonly vrf?: NameUse; readonly networks: readonly NetworkStatement[] },
): readonly NetworkStatement[] {
  const faces = [...interfaces.values()].filter(
    ({ vrf, dynamicAddress }) => vrf?.value === process.vrf?.value || dynamicAddress !== undefined,
  );
  if (faces.some(({ dynamicAddress, address }) => dynamicAddress ?? (address && !address.value))) return [];
  const own = faces.flatMap(({ address, secondaryAddresses }) =>
    [...(address ? [address] : []), ...secondaryAddresses].flatMap(({ value }) => value?.address ?? []),
  );
  return process.networks.filter((network) => !own.some((address) => networkCovers(network, address)));
}
