/** Networks that use the same overlay addresses and have nothing to do with each other. */
import { secretNumbers } from "../model/secret.ts";
import type { CandidateIndex } from "./candidate-index.ts";
import type { Candidate } from "./candidates.ts";
import type { DisjointSets } from "./sets.ts";

/**
 * Tells whether two sets cannot be one network. A single tunnel always can. Sets in which hubs have clients of their own
 * are apart when they bear an address twice, or when neither knows an address of the other and their hubs differ in two
 * of key, network-id and authentication, in which each agrees with its own clients. Sets without a hub are apart when they
 * bear two addresses twice.
 */
export function apartness(
  sets: DisjointSets<Candidate>,
  index: CandidateIndex,
): (a: Candidate, b: Candidate) => boolean {
  const marks = marksOf();
  const served = serverFinder(sets, index);
  return (a, b) => {
    const [x, y] = [sets.members(a), sets.members(b)];
    if (x === y || x.length === 1 || y.length === 1) return false;
    const [small, big] = x.length < y.length ? [x, y] : [y, x];
    const root = sets.root(big[0] ?? b);
    const [hubX, hubY] = [served(a), served(b)];
    const enough = hubX && hubY ? 1 : 2;
    if (count(small, enough, (each) => bears(sets, index, root, each)) >= enough) return true;
    if (!hubX || !hubY || differing(marks(hubX.hub), marks(hubY.hub)) < 2) return false;
    if ([hubX, hubY].some(({ hub, client }) => differing(marks(hub), marks(client)) > 0)) return false;
    const other = sets.root(small[0] ?? a);
    return (
      !small.some((each) => knows(sets, index, root, each)) &&
      !big.some((each) => knows(sets, index, other, each))
    );
  };
}

interface Served {
  readonly hub: Candidate;
  readonly client: Candidate;
}

/** A hub of a set with one of its clients. */
function serverFinder(sets: DisjointSets<Candidate>, index: CandidateIndex) {
  const known = new Map<
    readonly Candidate[],
    { readonly size: number; readonly served: Served | undefined }
  >();
  return (member: Candidate): Served | undefined => {
    const set = sets.members(member);
    const before = known.get(set);
    if (before?.size === set.length) return before.served;
    const served = firstServed(sets, index, set);
    known.set(set, { size: set.length, served });
    return served;
  };
}

function firstServed(
  sets: DisjointSets<Candidate>,
  index: CandidateIndex,
  set: readonly Candidate[],
): Served | undefined {
  const [first] = set;
  const root = first && sets.root(first);
  for (const client of set) {
    for (const { server } of index.dialled(client)) {
      const hub = index.bearers(client, server).find((each) => sets.root(each) === root);
      if (hub) return { hub, client };
    }
  }
  return undefined;
}

/** The other set holds the address of this tunnel too. */
function bears(
  sets: DisjointSets<Candidate>,
  index: CandidateIndex,
  root: Candidate,
  each: Candidate,
): boolean {
  const address = each.address?.value?.address;
  return address !== undefined && index.bearers(each, address).some((other) => sets.root(other) === root);
}

/** It dials or maps an address of the other set. */
function knows(
  sets: DisjointSets<Candidate>,
  index: CandidateIndex,
  root: Candidate,
  each: Candidate,
): boolean {
  const named = [
    ...(each.nhrp?.servers ?? []).map((s) => s.server),
    ...(each.nhrp?.maps ?? []).map((m) => m.protocol),
  ];
  return named.some(({ value }) => {
    return value !== undefined && index.bearers(each, value).some((other) => sets.root(other) === root);
  });
}

function count(set: readonly Candidate[], enough: number, test: (each: Candidate) => boolean): number {
  let found = 0;
  for (const each of set) {
    if (test(each)) found++;
    if (found === enough) break;
  }
  return found;
}

type Marks = readonly (number | undefined)[];

/** Key, network-id and authentication, each undefined when not known. */
function marksOf(): (candidate: Candidate) => Marks {
  const numbers = secretNumbers();
  return ({ tunnel, nhrp }) => {
    const secret = nhrp?.authentication?.value;
    return [
      tunnel.key ? tunnel.key.value : -1,
      nhrp?.networkId?.value,
      nhrp?.authentication ? secret && numbers({ secret }) : -1,
    ];
  };
}

function differing(a: Marks, b: Marks): number {
  return a.filter((mark, index) => mark !== undefined && b[index] !== undefined && mark !== b[index]).length;
}
