/** Which tunnels belong together. */
import type { Device } from "../model/device.ts";
import { rememberedLike, withReplaced } from "./alike.ts";
import { apartness } from "./apart.ts";
import { type CandidateIndex, type Dialled, indexOf } from "./candidate-index.ts";
import { type Candidate, isSameCandidate } from "./candidates.ts";
import { type DisjointSets, disjointSets } from "./sets.ts";

/**
 * Connected sets of tunnels of one family, each with at least one that certainly is DMVPN. Evidence, the stronger first:
 *
 * 1. an NHS address that one tunnel bears, at the transport address to which the client maps it; clients of one NHS at
 *    one transport address belong together even when the hub is not among the files. Not when the others of the client's subnet
 *    register with a hub of that subnet: then the client's NHS is a mistake
 * 2. an NHS address that a tunnel bears, wherever the client maps it
 * 3. the same overlay subnet in the same VRF
 *
 * Evidence 2 and 3 does not join two sets that cannot be one network.
 */
export const groupsOf: (candidates: readonly Candidate[]) => readonly (readonly Candidate[])[] =
  rememberedLike(findGroups, isSameCandidate, (groups, replaced) =>
    groups.map((group) => withReplaced(group, replaced)),
  );

function findGroups(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const sets = disjointSets(candidates);
  const index = indexOf(candidates);
  const weak = joinRegistrations(sets, index, candidates);
  const apart = apartness(sets, index);
  for (const [a, b] of weak) {
    if (!apart(a, b)) sets.join(a, b);
  }
  for (const neighbours of index.subnets()) joinNeighbours(sets, apart, neighbours);
  return sets.all().filter((set) => set.some((each) => each.standing === "certain"));
}

/** An overlay address that more tunnels bear is a template's: its bearers are joined by subnet alone. */
const mostBearers = 8;

/** Joins clients with their hubs and with each other; returns the pairs whose transport addresses do not prove it. */
function joinRegistrations(
  sets: DisjointSets<Candidate>,
  index: CandidateIndex,
  candidates: readonly Candidate[],
): readonly (readonly [Candidate, Candidate])[] {
  const weak: (readonly [Candidate, Candidate])[] = [];
  const clients = new Map<string, Candidate>();
  const keyOf = dialKeys(index, candidates);
  const isStray = strays(index, candidates);
  for (const client of candidates) {
    for (const dialled of index.dialled(client)) {
      const { server, nbma } = dialled;
      const bearers = index.bearers(client, server);
      if (isStray(client, bearers)) continue;
      const there = bearers.filter(
        ({ transport }) =>
          nbma === undefined || transport.address === undefined || transport.address === nbma,
      );
      const [hub] = there;
      if (hub && there.length === 1) sets.join(client, hub);
      else for (const each of bearers.slice(0, mostBearers)) weak.push([client, each]);
      if (nbma === undefined) continue;
      const key = keyOf(client, dialled);
      const other = clients.get(key);
      if (other) sets.join(client, other);
      else clients.set(key, client);
    }
    for (const hub of index.learnt(client)) sets.join(client, hub);
  }
  return weak;
}

/**
 * What the clients of one next hop server at one transport address have in common. Where two tunnels of one router in two tables dial
 * it, they are clients of two networks that number themselves alike: there the name of the table counts.
 */
function dialKeys(index: CandidateIndex, candidates: readonly Candidate[]) {
  const keyOf = (client: Candidate, { server, nbma }: Dialled) => index.key(client, `${server} at ${nbma}`);
  const tables = new Map<string, Map<Device, string>>();
  const twofold = new Set<string>();
  for (const client of candidates) {
    for (const dialled of index.dialled(client)) {
      const key = keyOf(client, dialled);
      const seen = tables.get(key) ?? new Map<Device, string>();
      if ((seen.get(client.device) ?? client.vrf) !== client.vrf) twofold.add(key);
      tables.set(key, seen.set(client.device, client.vrf));
    }
  }
  return (client: Candidate, dialled: Dialled): string => {
    const key = keyOf(client, dialled);
    return twofold.has(key) ? `${key}\n${client.vrf}` : key;
  };
}

/** Whether a client dials a hub of another subnet, while another router's tunnel in its own subnet registers with a hub of that subnet. */
function strays(index: CandidateIndex, candidates: readonly Candidate[]) {
  const served = new Map<string, Candidate>();
  const keyOf = (each: Candidate) => index.key(each, `${each.vrf} ${each.subnet}`);
  for (const client of candidates) {
    if (client.subnet === undefined || served.has(keyOf(client))) continue;
    const isServed = index
      .dialled(client)
      .some(({ server }) => index.bearers(client, server).some(({ subnet }) => subnet === client.subnet));
    if (isServed) served.set(keyOf(client), client);
  }
  return (client: Candidate, bearers: readonly Candidate[]): boolean => {
    const there = client.subnet === undefined ? undefined : served.get(keyOf(client));
    return (
      there !== undefined &&
      there.device !== client.device &&
      bearers.every(({ subnet }) => subnet !== undefined && subnet !== client.subnet)
    );
  };
}

/** Joins the sets of one subnet, each with the first that it can be one network with; larger sets come first. */
function joinNeighbours(
  sets: DisjointSets<Candidate>,
  apart: (a: Candidate, b: Candidate) => boolean,
  neighbours: readonly Candidate[],
): void {
  const roots = [...new Set(neighbours.map((each) => sets.root(each)))];
  const size = new Map(roots.map((each) => [each, sets.members(each).length]));
  roots.sort((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0));
  const homes: Candidate[] = [];
  for (const root of roots) {
    const home = homes.find((each) => !apart(each, root));
    if (home) sets.join(home, root);
    else homes.push(root);
  }
}
