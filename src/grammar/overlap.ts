/** Finds two lines of one mode that accept the same words, by walking the mode's graph along two ways at once. */
import { shown } from "./attributes.ts";
import type { CommandLine } from "./catalogue.ts";
import type { Graph, State } from "./graph.ts";
import type { Leaf } from "./parts.ts";
import type { Report } from "./problems.ts";
import { overlap } from "./values.ts";

/** Two states that the same words lead to, and how they were reached. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly words: string;
}

/** Reports each two kinds of which some line is both, with the shortest such line. */
export function findOverlaps(mode: string, graph: Graph, report: Report): void {
  const told = new Set<string>();
  const seen = new Set<number>([0]);
  const queue: Pair[] = [{ a: 0, b: 0, words: "" }];
  for (const pair of queue) {
    const [a, b] = [graph.states[pair.a], graph.states[pair.b]];
    if (!a || !b) continue;
    compareEnds(mode, pair, a, b, told, report);
    for (const next of nextPairs(graph, a, b, pair.words)) {
      const key = next.a * graph.states.length + next.b;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push(next);
    }
  }
}

function compareEnds(mode: string, pair: Pair, a: State, b: State, told: Set<string>, report: Report): void {
  for (const one of a.ends)
    for (const other of b.ends) {
      if (one.kind === other.kind) continue;
      const [first, second] = inOrder(one, other);
      const key = `${first.kind} ${second.kind}`;
      if (told.has(key)) continue;
      told.add(key);
      report(
        second.at,
        `${second.kind} accepts the same words as ${first.kind} (${shown(first.at)}) in mode ${mode}: ${pair.words.trim() || "the empty line"}`,
      );
    }
}

function inOrder(a: CommandLine, b: CommandLine): readonly [CommandLine, CommandLine] {
  const later = a.at.path > b.at.path || (a.at.path === b.at.path && a.at.line > b.at.line);
  return later ? [b, a] : [a, b];
}

/** Pairs of states that one more word leads to; a pair of equal states is followed once, unequal ones in rising order. */
function nextPairs(graph: Graph, a: State, b: State, words: string): readonly Pair[] {
  const pairs: Pair[] = [];
  const keywords = new Map<string, number[]>();
  const values: number[] = [];
  for (const index of b.follows) {
    const keyword = graph.states[index]?.leaf?.keyword;
    if (keyword === undefined) values.push(index);
    else keywords.set(keyword, [...(keywords.get(keyword) ?? []), index]);
  }
  for (const index of a.follows) {
    const leaf = graph.states[index]?.leaf;
    const candidates = leaf?.keyword === undefined ? values : (keywords.get(leaf.keyword) ?? []);
    for (const other of candidates) {
      if (a === b && other < index) continue;
      const otherLeaf = graph.states[other]?.leaf;
      if (!leaf || !otherLeaf || !compatible(leaf, otherLeaf)) continue;
      const word = leaf.keyword ?? leaf.value ?? "";
      pairs.push({ a: Math.min(index, other), b: Math.max(index, other), words: `${words} ${word}` });
    }
  }
  return pairs;
}

function compatible(a: Leaf, b: Leaf): boolean {
  return a.keyword !== undefined ? a.keyword === b.keyword : overlap(a.value ?? "", b.value ?? "");
}
