/**
 * Who is at fault when members of a cloud disagree. Rules only say which two lines differ and which agree; here the lines
 * become a graph, and one cause becomes one diagnostic at the odd one out.
 *
 * 1. An end that the rule itself calls at fault is blamed.
 * 2. A line that differs from more peers than it agrees with, and from more than one, is the odd one for all of them.
 * 3. Else the line with fewer agreements is blamed; in a tie the spoke's, then that of the router that agrees with fewer others, then the one
 *    that comes later in the files.
 */
import type { Place } from "../model/place.ts";
import { addTo } from "../syntax/add-to.ts";
import type { Diagnostic, Related } from "./diagnostic.ts";
import { comparePlaces, compareText, placeKey, severities } from "./order.ts";
import type { Difference, End, Rule } from "./rule.ts";

/** Related places that are named before the rest is counted. */
const named = 3;

/** Two ends that differ, each once, in the order of the files. */
interface Case {
  readonly ends: readonly [End, End];
  readonly difference: Difference;
}

/** A line, the peers that it agrees with, and the open case with each that it differs from. */
interface Node {
  readonly end: End;
  readonly agrees: Set<string>;
  readonly differs: Map<string, Case>;
}

/** Where to report, and the two ends as the difference itself knows them: rules may tell them apart by identity. */
interface Accusation {
  readonly at: Place;
  readonly odd: End;
  readonly other: End;
  readonly difference: Difference;
}

/** All that is said against one line. */
type Charge = [Accusation, ...Accusation[]];

/**
 * The diagnostics of one pair rule.
 *
 * @param differences what the rule reported; the same pair of lines counts once
 * @param agreements pairs of lines that the rule found equal
 */
export function blame(
  rule: Pick<Rule, "id" | "severity">,
  differences: readonly Difference[],
  agreements: readonly (readonly [End, End])[],
): readonly Diagnostic[] {
  if (differences.length === 0) return [];
  const severityOf = (difference: Difference) => difference.severity ?? rule.severity;
  const weightOf = (difference: Difference) => severities.indexOf(severityOf(difference));
  const charges = new Map<string, Charge>();
  const open: Case[] = [];
  for (const each of distinct(differences, weightOf)) {
    if (each.difference.fault) charge(charges, each, each.difference.fault);
    else open.push(each);
  }
  const graph = graphOf(open, agreements);
  for (const node of oddOnes(graph)) {
    if (!isOdd(node)) continue;
    for (const each of [...node.differs.values()]) {
      charge(charges, each, node.end);
      close(graph, each);
    }
  }
  const support = open.length === 0 ? new Map<string, number>() : supportOf(agreements);
  for (const each of open) {
    if (isOpen(graph, each)) charge(charges, each, lesser(graph, each, support));
  }
  return [...charges.values()].map((charge) => {
    charge.sort(
      (a, b) =>
        spokesOnly(a) - spokesOnly(b) ||
        weightOf(a.difference) - weightOf(b.difference) ||
        compareEnds(a.other, b.other),
    );
    const [{ at, difference, odd, other }] = charge;
    const fix = difference.fix?.(odd, other);
    return {
      rule: rule.id,
      severity: severityOf(difference),
      message: difference.message(odd, other),
      at,
      related: relatedOf(charge),
      ...(fix && { fix }),
    };
  });
}

/** One case for each pair of lines (and each end at fault), the gravest: what is said of it from the other side or in another cloud is the same thing. */
function distinct(
  differences: readonly Difference[],
  weightOf: (difference: Difference) => number,
): readonly Case[] {
  const cases = new Map<string, Case>();
  for (const difference of differences) {
    const [a, b] = difference.ends;
    const ends: readonly [End, End] = compareEnds(a, b) <= 0 ? [a, b] : [b, a];
    const fault = difference.fault ? placeKey(difference.fault.at) : "";
    const key = `${placeKey(ends[0].at)}\n${placeKey(ends[1].at)}\n${fault}`;
    const known = cases.get(key);
    if (!known || weightOf(difference) < weightOf(known.difference)) cases.set(key, { ends, difference });
  }
  return [...cases.values()];
}

/** By place; of two devices that share a line (`R1 and R2 (same on both)`), by name. */
function compareEnds(a: End, b: End): number {
  return comparePlaces(a.at, b.at) || compareText(a.at.device, b.at.device);
}

function graphOf(
  open: readonly Case[],
  agreements: readonly (readonly [End, End])[],
): ReadonlyMap<string, Node> {
  const graph = new Map<string, Node>();
  for (const each of open) {
    const keys = each.ends.map((end) => placeKey(end.at));
    for (const [index, end] of each.ends.entries()) {
      const key = keys[index] ?? "";
      const peer = keys[1 - index] ?? "";
      const node = graph.get(key) ?? { end, agrees: new Set(), differs: new Map() };
      graph.set(key, node);
      node.differs.set(peer, each);
    }
  }
  for (const [a, b] of agreements) {
    const keys: readonly [string, string] = [placeKey(a.at), placeKey(b.at)];
    graph.get(keys[0])?.agrees.add(keys[1]);
    graph.get(keys[1])?.agrees.add(keys[0]);
  }
  return graph;
}

function isOdd({ differs, agrees }: Node): boolean {
  return differs.size > 1 && differs.size > agrees.size;
}

/** Candidates, the clearest first. Blaming one takes cases from others, so each is asked again when its turn comes. */
function oddOnes(graph: ReadonlyMap<string, Node>): readonly Node[] {
  const surplus = (node: Node) => node.differs.size - node.agrees.size;
  return [...graph.values()]
    .filter(isOdd)
    .map((node) => ({ node, surplus: surplus(node) }))
    .sort((a, b) => b.surplus - a.surplus || bySuspicion(a.node.end, b.node.end))
    .map(({ node }) => node);
}

/** Spokes before hubs, later lines before earlier ones: the first member of a set is more often the model of the others. */
function bySuspicion(a: End, b: End): number {
  const hub = (end: End) => (end.member.role === "hub" ? 1 : 0);
  return hub(a) - hub(b) || compareEnds(b, a);
}

function isOpen(graph: ReadonlyMap<string, Node>, { ends: [a, b] }: Case): boolean {
  return graph.get(placeKey(a.at))?.differs.has(placeKey(b.at)) ?? false;
}

function close(graph: ReadonlyMap<string, Node>, { ends: [a, b] }: Case): void {
  graph.get(placeKey(a.at))?.differs.delete(placeKey(b.at));
  graph.get(placeKey(b.at))?.differs.delete(placeKey(a.at));
}

/** With how many others each router agrees at some line. */
function supportOf(agreements: readonly (readonly [End, End])[]): ReadonlyMap<string, number> {
  const support = new Map<string, number>();
  for (const { member } of agreements.flat()) {
    const { name } = member.device;
    support.set(name, (support.get(name) ?? 0) + 1);
  }
  return support;
}

function lesser(
  graph: ReadonlyMap<string, Node>,
  { ends: [a, b] }: Case,
  support: ReadonlyMap<string, number>,
): End {
  const agreements = (end: End) => graph.get(placeKey(end.at))?.agrees.size ?? 0;
  const supported = ({ member }: End) => support.get(member.device.name) ?? 0;
  const roles = Number(a.member.role === "hub") - Number(b.member.role === "hub");
  const order = agreements(a) - agreements(b) || roles || supported(a) - supported(b) || bySuspicion(a, b);
  return order <= 0 ? a : b;
}

function charge(charges: Map<string, Charge>, { ends: [a, b], difference }: Case, blamed: End): void {
  const key = placeKey(blamed.at);
  // Two tunnels of one router may share the line, and two routers one line of a text.
  const isFirst = placeKey(a.at) === placeKey(b.at) ? a.member === blamed.member : placeKey(a.at) === key;
  const [odd, other] = isFirst ? [a, b] : [b, a];
  const accusation = { at: blamed.at, odd, other, difference };
  addTo(charges, key, accusation);
}

/** What a hub says counts more than what another spoke says: most traffic needs the hub. */
function spokesOnly({ odd, other }: Accusation): number {
  return odd.member.role === "hub" || other.member.role === "hub" ? 0 : 1;
}

function relatedOf(cases: readonly Accusation[]): readonly Related[] {
  const all = cases.length <= named + 1;
  const shown = (all ? cases : cases.slice(0, named)).map(({ odd, other, difference }) => ({
    message: difference.related(other, odd),
    at: other.at,
  }));
  const next = cases[named];
  if (all || !next) return shown;
  return [...shown, { message: `and ${cases.length - named} more like these`, at: next.other.at }];
}
