/** Routers that use IPsec outside of every cloud: by a crypto map, or on point-to-point tunnels. */
import type { Device } from "../model/device.ts";
import type { TransformSet } from "../model/ipsec.ts";
import type { NameUse } from "../model/place.ts";
import { remembered } from "../syntax/remembered.ts";
import type { Network } from "./types.ts";

/** What one such router uses. */
export interface SiteToSite {
  readonly device: Device;
  /** Some of it is negotiated with IKEv1. */
  readonly usesIkev1: boolean;
  /** Transform sets that are in use, each once. */
  readonly transformSets: readonly TransformSet[];
}

/** In the order of the devices. Maps that stand on no interface and tunnels that are shut down are not in use. */
export const siteToSite: (network: Network) => readonly SiteToSite[] = remembered((network) => {
  const inCloud = new Set(network.clouds.flatMap(({ members }) => members.map(({ device }) => device)));
  return network.devices.filter((device) => !inCloud.has(device)).flatMap(usesOf);
});

function usesOf(device: Device): readonly SiteToSite[] {
  const uses = [...device.interfaces.values()]
    .filter(({ shutdown }) => shutdown === undefined)
    .flatMap(({ cryptoMap, tunnel }) => {
      const map = device.ipsec.cryptoMaps.get(cryptoMap?.value ?? "");
      const dynamic = map?.entries.flatMap(
        (entry) => device.ipsec.dynamicMaps.get(entry.dynamicMap?.value ?? "")?.entries ?? [],
      );
      const profile = device.ipsec.profiles.get(tunnel?.protection?.profile.value ?? "");
      const entries = [...(map?.entries ?? []), ...(dynamic ?? [])].filter(({ type }) => type !== "gdoi");
      return profile === undefined
        ? entries
        : [
            ...entries,
            { ...profile, ikev2Profile: tunnel?.protection?.ikev2Profile ?? profile.ikev2Profile },
          ];
    });
  if (uses.length === 0) return [];
  const names = new Set(
    uses.flatMap(({ transformSets }) => transformSets.map(({ value }: NameUse) => value)),
  );
  const sets = [...names].flatMap((name) => device.ipsec.transformSets.get(name ?? "") ?? []);
  const usesIkev1 = uses.some(({ ikev2Profile }) => ikev2Profile === undefined);
  return [{ device, usesIkev1, transformSets: sets }];
}
