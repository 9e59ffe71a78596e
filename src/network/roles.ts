/** Who is hub and who is spoke among the tunnels of one cloud. */
import { dialled } from "./candidate-index.ts";
import type { Candidate } from "./candidates.ts";

export type Role = "hub" | "spoke";

/**
 * Roles by what the tunnels say of each other:
 *
 * - whom another's NHS line names is a hub; of several with that address, the one at the transport address that is dialled
 * - who has an NHS line and is nobody's is a spoke, whatever else it carries from a common template
 * - of the rest: whom a spoke maps, and who redirects or sends multicast to whoever registers, is a hub; point-to-point
 *   tunnels and those that only map a hub are spokes
 * - where no NHS line names a tunnel among the files, a multipoint one without NHS is a hub
 */
export function rolesOf(set: readonly Candidate[]): ReadonlyMap<Candidate, Role> {
  const named = servedAddresses(set);
  const usurped = usurpersOf(set);
  const roles = new Map<Candidate, Role>();
  const open: Candidate[] = [];
  for (const each of set) {
    if (isServed(named, each) && !usurped.has(each)) roles.set(each, "hub");
    else if (each.nhrp && each.nhrp.servers.length > 0) roles.set(each, "spoke");
    else open.push(each);
  }
  const someHub = roles.size > 0 && [...roles.values()].includes("hub");
  const mapped = mappedAddresses(set.filter((each) => roles.get(each) !== "hub"));
  for (const each of open) roles.set(each, undecided(each, named, mapped, someHub));
  return roles;
}

function undecided(
  each: Candidate,
  named: ReadonlySet<string>,
  mapped: ReadonlyMap<string, number>,
  someHub: boolean,
): Role {
  const { nhrp, tunnel, address } = each;
  const multipoint = tunnel.mode === "mgre" || tunnel.mode === "mgre6";
  if (nhrp?.redirect.at && nhrp.redirect.on) return "hub";
  if (nhrp?.multicastDynamic.at && nhrp.multicastDynamic.on) return "hub";
  if (!multipoint) return "spoke";
  const mapsHub = nhrp?.maps.some(
    ({ protocol }) => protocol.value !== undefined && named.has(protocol.value),
  );
  if (mapsHub) return "spoke";
  const mappers = mapped.get(address?.value?.address ?? "") ?? 0;
  if (!someHub && nhrp && nhrp.maps.length > 0) return mappers > 1 ? "hub" : "spoke";
  return mappers > 0 || !someHub ? "hub" : "spoke";
}

/** Overlay addresses that an NHS line names, and transport addresses where a `dynamic` one is dialled. */
function servedAddresses(set: readonly Candidate[]): ReadonlySet<string> {
  const served = new Set<string>();
  for (const { nhrp, address } of set) {
    for (const { server, nbma } of nhrp?.servers ?? []) {
      const named = server.value === "dynamic" ? startingAt(nbma?.value) : server.value;
      if (named !== undefined && named !== address?.value?.address) served.add(named);
    }
  }
  return served;
}

/** Tunnels with a next hop server's address that send from elsewhere than its clients dial, where another sends from there. */
function usurpersOf(set: readonly Candidate[]): ReadonlySet<Candidate> {
  const starts = new Map<string, Set<string>>();
  for (const each of set) {
    for (const { server, nbma } of dialled(each)) {
      if (nbma === undefined) continue;
      const known = starts.get(server);
      if (known) known.add(nbma);
      else starts.set(server, new Set([nbma]));
    }
  }
  const addressOf = ({ address }: Candidate) => address?.value?.address ?? "";
  const isThere = (each: Candidate) =>
    starts.get(addressOf(each))?.has(each.transport.address ?? "") === true;
  const proven = new Set(set.filter(isThere).map(addressOf));
  return new Set(set.filter((each) => proven.has(addressOf(each)) && !isThere(each)));
}

function startingAt(nbma: string | undefined): string | undefined {
  return nbma && `at ${nbma}`;
}

function mappedAddresses(set: readonly Candidate[]): ReadonlyMap<string, number> {
  const mapped = new Map<string, number>();
  for (const { nhrp } of set) {
    for (const { protocol } of nhrp?.maps ?? []) {
      if (protocol.value !== undefined) mapped.set(protocol.value, (mapped.get(protocol.value) ?? 0) + 1);
    }
  }
  return mapped;
}

function isServed(addresses: ReadonlySet<string>, { address, transport, tunnel }: Candidate): boolean {
  if (address?.value && addresses.has(address.value.address)) return true;
  const start = tunnel.destination ? undefined : startingAt(transport.address);
  return start !== undefined && addresses.has(start);
}
