/**
 * Who is at fault when members of a cloud disagree. Rules only say which two lines differ and which agree; here the lines
 * become a graph, and one cause becomes one diagnostic at the odd one out.
 *
 * 1. An end that the rule itself calls at fault is blamed.
 * 2. A line that differs from more peers than it agrees with, and from more than one, is the odd one for all of them.
 * 3. Else the line with fewer agreements is blamed; in a tie the spoke's, then the one that comes later in the files.
 */
import type { Diagnostic, Related, Severity } from "./diagnostic.ts";
import { comparePlaces, compareText, placeKey } from "./order.ts";
import type { Difference, End, Rule } from "./rule.ts";

/** Related places that are named before the rest is counted. */
const named = 3;

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Two ends that differ, each once, in the order of the files. */
interface Case {
  readonly ends: readonly [End, End];
  readonly difference: Difference;
}

/** A line, the peers that it agrees with, and the open cases with those it differs from. */
interface Node {
  readonly end: End;
  readonly agrees: Set<string>;
  readonly differs: Map<string, Case[]>;
}

/** A blamed line and its cases, each with the other end. */
interface Charge {
  readonly odd: End;
  readonly cases: { readonly other: End; readonly difference: Difference }[];
}

/**
 * The diagnostics of one pair rule in one cloud.
 *
 * @param differences what the rule reported; the same pair of lines reported from both sides counts once
 * @param agreements pairs of lines that the rule found equal
 */
export function blame(
  rule: Pick<Rule, "id" | "severity">,
  differences: readonly Difference[],
  agreements: readonly (readonly [End, End])[],
): readonly Diagnostic[] {
  if (differences.length === 0) return [];
  const charges = new Map<string, Charge>();
  const open: Case[] = [];
  for (const each of distinct(differences)) {
    if (each.difference.fault) charge(charges, each, each.difference.fault);
    else open.push(each);
  }
  const graph = graphOf(open, agreements);
  for (const node of oddOnes(graph)) {
    if (!isOdd(node)) continue;
    for (const each of [...node.differs.values()].flat()) {
      charge(charges, each, node.end);
      close(graph, each);
    }
  }
  for (const each of open) {
    if (isOpen(graph, each)) charge(charges, each, lesser(graph, each));
  }
  return [...charges.values()].flatMap((each) => diagnosticsOf(rule, each));
}

function distinct(differences: readonly Difference[]): readonly Case[] {
  const cases = new Map<string, Case>();
  for (const difference of differences) {
    const [a, b] = difference.ends;
    const ends: readonly [End, End] = compareEnds(a, b) <= 0 ? [a, b] : [b, a];
    const key = `${placeKey(ends[0].at)}\n${placeKey(ends[1].at)}\n${difference.message(...ends)}`;
    if (!cases.has(key)) cases.set(key, { ends, difference });
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
      node.differs.set(peer, [...(node.differs.get(peer) ?? []), each]);
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

function lesser(graph: ReadonlyMap<string, Node>, { ends: [a, b] }: Case): End {
  const agreements = (end: End) => graph.get(placeKey(end.at))?.agrees.size ?? 0;
  return (agreements(a) - agreements(b) || bySuspicion(a, b)) <= 0 ? a : b;
}

function charge(charges: Map<string, Charge>, { ends, difference }: Case, odd: End): void {
  const key = placeKey(odd.at);
  const other = ends[0].member === odd.member ? ends[1] : ends[0];
  const made = charges.get(key) ?? { odd, cases: [] };
  made.cases.push({ other, difference });
  charges.set(key, made);
}

/** One diagnostic, or as many as there are different reproaches from one peer. */
function diagnosticsOf(rule: Pick<Rule, "id" | "severity">, { odd, cases }: Charge): readonly Diagnostic[] {
  const severityOf = (difference: Difference) => difference.severity ?? rule.severity;
  const hub = (end: End) => (end.member.role === "hub" ? 0 : 1);
  cases.sort(
    (a, b) =>
      weight[severityOf(a.difference)] - weight[severityOf(b.difference)] ||
      hub(a.other) - hub(b.other) ||
      compareEnds(a.other, b.other),
  );
  const rounds: Charge["cases"][] = [];
  const met = new Map<string, number>();
  for (const each of cases) {
    const peer = placeKey(each.other.at);
    const round = met.get(peer) ?? 0;
    met.set(peer, round + 1);
    const list = rounds[round];
    if (list) list.push(each);
    else rounds.push([each]);
  }
  return rounds.flatMap((round) => {
    const [first] = round;
    if (!first) return [];
    return {
      rule: rule.id,
      severity: severityOf(first.difference),
      message: first.difference.message(odd, first.other),
      at: odd.at,
      related: relatedOf(odd, round),
    };
  });
}

function relatedOf(odd: End, cases: Charge["cases"]): readonly Related[] {
  const all = cases.length <= named + 1;
  const shown = (all ? cases : cases.slice(0, named)).map(({ other, difference }) => ({
    message: difference.related(other, odd),
    at: other.at,
  }));
  const next = cases[named];
  if (all || !next) return shown;
  return [...shown, { message: `and ${cases.length - named} more like these`, at: next.other.at }];
}
