/** Traffic of a router's own networks that a crypto map is to protect, as sample packets. */
import type { Device } from "../model/device.ts";
import type { AclEntry } from "../model/filter.ts";
import type { Interface } from "../model/interface.ts";
import { verdictOf } from "./access-list.ts";
import { type Block, blockOf, blockOfPrefix, common, samplesOf } from "./block.ts";
import { dialledEntries } from "./crypto-links.ts";
import { type AppliedEntry, appliedEntries } from "./crypto-pairs.ts";
import type { Network } from "./types.ts";

/** One line of a crypto map's access list, and the networks that it names. */
export interface ProtectedFlow {
  readonly applied: AppliedEntry;
  readonly line: AclEntry;
  readonly source: Block;
  readonly destination: Block;
}

/** The lines with IPv4 networks at both ends, of the entries on interfaces with `ip nat outside`. Lists for router traffic (GRE) and `any` are left out. */
export function translatedAway(device: Device): readonly ProtectedFlow[] {
  return appliedEntries(device).flatMap((applied) => flowsOf(applied, applied.entry.acl?.value, device));
}

/**
 * The same for dynamic entries without a list of their own: what the callers protect, seen from the router that answers. The lines are
 * the callers'.
 */
export function answeredAway(network: Network): readonly ProtectedFlow[] {
  return dialledEntries(network).flatMap(({ a: hub, b: caller }) =>
    hub.entry.acl === undefined
      ? flowsOf(hub, caller.entry.acl?.value, caller.device).map((flow) => ({
          ...flow,
          source: flow.destination,
          destination: flow.source,
        }))
      : [],
  );
}

function flowsOf(applied: AppliedEntry, list: string | undefined, owner: Device): readonly ProtectedFlow[] {
  const acl = owner.filters.acls.get(list ?? "");
  if (applied.interface.natSide?.value !== "outside" || acl === undefined) return [];
  return acl.entries.flatMap((line): readonly ProtectedFlow[] => {
    if (line.action !== "permit" || line.conditional || !carried.has(line.protocol)) return [];
    if (line.source.type === "any" || line.destination.type === "any") return [];
    const [source, destination] = [blockOf(line.source), blockOf(line.destination)];
    return source && destination ? [{ applied, line, source, destination }] : [];
  });
}

const carried: ReadonlySet<string> = new Set(["ip", "tcp", "udp", "icmp"]);

/** Packets of this flow from hosts behind the `ip nat inside` interfaces that the crypto map itself picks, by this line. */
export function samplePackets(
  device: Device,
  { applied, line, source, destination }: ProtectedFlow,
): readonly { readonly source: string; readonly destination: string; readonly protocol: string }[] {
  const acl = device.filters.acls.get(applied.entry.acl?.value ?? "");
  const inside = [...device.interfaces.values()].filter(isInside);
  const hosts = inside.flatMap(({ address }) => {
    const subnet = address?.value && blockOfPrefix(address.value);
    const shared = subnet && common(source, subnet);
    return shared ? samplesOf(shared) : [];
  });
  const protocol = line.protocol === "ip" ? "tcp" : line.protocol;
  const packets = hosts.flatMap((host) =>
    samplesOf(destination).map((far) => ({ source: host, destination: far, protocol })),
  );
  return packets.filter((packet) => {
    const verdict = acl && verdictOf(acl, packet);
    // A dynamic entry without a list takes what the caller proposes.
    if (acl === undefined) return applied.entry.type === "dynamic";
    return verdict?.type === "permit" && verdict.at === line.at;
  });
}

function isInside({ natSide, shutdown, vrf }: Interface): boolean {
  return natSide?.value === "inside" && shutdown === undefined && vrf === undefined;
}
