/** Algorithms that two peers do not share: they are reported as a mismatch, so that nobody needs to hear that they are weak as well. */
import type { Place } from "../model/place.ts";
import { remembered } from "../syntax/remembered.ts";
import { gathered } from "./gathered.ts";
import { agreeProposals } from "./ikev2-proposal.ts";
import { agreePolicies, policyPlace } from "./isakmp-policy.ts";
import { allTies, type Tie } from "./links.ts";
import { agreePfs, agreeTransforms } from "./transform.ts";
import type { Network } from "./types.ts";

/**
 * Whether an algorithm at a line keeps two peers apart.
 *
 * @param what a field (`encryption`, `hash`, `integrity`, `group`), a word of a transform set, or `pfs`
 */
export type IsDisputed = (at: Place, what: string) => boolean;

/** What is to be said where some algorithms are disputed: made once for each set of disputes, which hardly any network has. */
export function whereDisputed<T>(make: (isDisputed: IsDisputed) => T): (network: Network) => T {
  const made = remembered((disputes: Disputes) => ({
    is: make((at, what) => disputes.has(keyOf(at, what))),
  }));
  return (network) => made(disputesIn(network)).is;
}

/** Lines and what keeps two peers apart there. */
type Disputes = ReadonlySet<string>;

/** All disputes of a network. Where there are none, one and the same object. */
const disputesIn = remembered((network: Network): Disputes => {
  const found = disputed(allTies(network));
  return found.length === 0 ? none : new Set(found);
});

const none: Disputes = new Set();

const disputed = gathered(disputesOf);

function disputesOf({ a, b }: Tie): readonly string[] {
  return [...inPolicies(a, b), ...inProposals(a, b), ...inSets(a, b), ...inPfs(a, b)];
}

type Ends = Parameters<typeof agreePolicies>;

function inPolicies(...[a, b]: Ends): readonly string[] {
  const agreement = agreePolicies(a, b);
  if (agreement.type !== "none") return [];
  return agreement.differs.flatMap((field) =>
    [agreement.a, agreement.b].map((policy) => keyOf(policyPlace(policy, field), field)),
  );
}

function inProposals(...[a, b]: Ends): readonly string[] {
  const agreement = agreeProposals(a, b);
  if (agreement.type !== "none") return [];
  return agreement.differs.flatMap((field) =>
    [agreement.a, agreement.b].flatMap(({ at }) => (at ? [keyOf(at, field)] : [])),
  );
}

function inSets(...[a, b]: Ends): readonly string[] {
  const agreement = agreeTransforms(a, b);
  if (agreement.type !== "none") return [];
  const [mine, theirs] = [agreement.a, agreement.b];
  const only = (one: typeof mine, other: typeof mine) =>
    (one.algorithms ?? []).flatMap((word) => (other.algorithms?.includes(word) ? [] : [keyOf(one.at, word)]));
  const lacks = [mine, theirs].map(({ at }) => keyOf(at, "integrity"));
  return [...only(mine, theirs), ...only(theirs, mine), ...lacks];
}

function inPfs(...[a, b]: Ends): readonly string[] {
  const pfs = agreePfs(a, b);
  return pfs.type === "same" || pfs.type === "unknown"
    ? []
    : [keyOf(pfs.hub.at, "pfs"), keyOf(pfs.spoke.at, "pfs")];
}

function keyOf({ path, line, column }: Place, what: string): string {
  return `${path}:${line}:${column} ${what}`;
}
