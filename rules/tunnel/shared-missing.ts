import { rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import type { Device } from "../../src/model/device.ts";
import type { Interface } from "../../src/model/interface.ts";
import type { TunnelProtection } from "../../src/model/tunnel.ts";

interface Guarded {
  readonly name: string;
  readonly protection: TunnelProtection;
  readonly profile: string;
  /** The one far end of a point-to-point tunnel; undefined where there may be many. */
  readonly destination: string | undefined;
}

function guarded({ name, tunnel, shutdown }: Interface): readonly Guarded[] {
  const protection = tunnel?.protection;
  const profile = protection?.profile.value;
  if (protection === undefined || profile === undefined || shutdown) return [];
  return [{ name, protection, profile, destination: tunnel?.destination?.value }];
}

/** Whether two of the tunnels protect packets between the same two addresses: point-to-point ones to different far ends do not. */
function overlap(tunnels: readonly Guarded[]): boolean {
  const destinations = tunnels.map(({ destination }) => destination);
  return destinations.includes(undefined) || new Set(destinations).size < destinations.length;
}

/** Protected tunnels by source and front-door VRF, where several share one. Tunnels that FlexVPN makes from a template share by themselves. */
function bySource(device: Device): readonly (readonly Guarded[])[] {
  const groups = new Map<string, Guarded[]>();
  for (const face of device.interfaces.values()) {
    const source = face.tunnel?.source?.value;
    if (source === undefined || face.type === "Virtual-Template") continue;
    const key = JSON.stringify([source, face.tunnel?.vrf?.value ?? ""]);
    groups.set(key, [...(groups.get(key) ?? []), ...guarded(face)]);
  }
  return [...groups.values()].filter((tunnels) => tunnels.length > 1);
}

export default rule({
  id: "tunnel/shared-missing",
  summary: "Tunnels with one source and one IPsec profile do not share it",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    for (const tunnels of bySource(device)) {
      const names = listOf(tunnels.map(({ name }) => name));
      const profiles = new Set(tunnels.map(({ profile }) => profile));
      for (const profile of profiles) {
        const same = tunnels.filter((each) => each.profile === profile);
        const [first, ...others] = same.filter(({ protection }) => !protection.shared);
        if (first === undefined || same.length < 2 || !overlap(same)) continue;
        report({
          at: first.protection.at,
          message: `${device.name}'s ${listOf(same.map(({ name }) => name))} have one source and the IPsec profile \`${profile}\`, but \`shared\` is missing: the box refuses the later line and leaves that tunnel unprotected`,
          related: others.map(({ name, protection }) => ({
            at: protection.at,
            message: `it is missing for ${name} too`,
          })),
        });
      }
      const [first] = tunnels;
      if (first === undefined || profiles.size < 2 || !overlap(tunnels)) continue;
      report({
        at: first.protection.at,
        severity: "info",
        message: `${device.name}'s ${names} have one source and different IPsec profiles: which one answers a peer is left to the order of their IKE profiles`,
      });
    }
  },
});
