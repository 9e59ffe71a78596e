/**
 * One graph a mode: every keyword and value of every command is a state, and what may follow it an edge. Commands that
 * begin alike share the states of their beginning.
 */
import type { CommandLine } from "./catalogue.ts";
import type { EndData, GraphData, LabelData } from "./format.ts";
import type { Leaf, Part } from "./parts.ts";

/** A state: what leads into it, what may follow, and the lines that may end here. */
export interface State {
  readonly leaf: Leaf | undefined;
  readonly follows: Set<number>;
  readonly ends: CommandLine[];
  /** Number of the option that begins here. */
  once: number;
}

/** The states of one mode; the first is the beginning of the line. */
export interface Graph {
  readonly states: State[];
  /** States by their predecessors and label, for sharing. */
  readonly shared: Map<string, number>;
  options: number;
}

/** Where a part begins, where it ends, and whether it can be left out. */
interface Built {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: boolean;
}

const nothing: Built = { first: [], last: [], empty: true };

/** Builds the graph of the commands of one mode. */
export function buildGraph(lines: readonly CommandLine[]): Graph {
  const graph: Graph = { states: [newState(undefined)], shared: new Map(), options: 0 };
  for (const line of lines) {
    const built = add(graph, line.words, [0], true);
    for (const end of built.last) graph.states[end]?.ends.push(line);
    if (built.empty) graph.states[0]?.ends.push(line);
  }
  return graph;
}

function newState(leaf: Leaf | undefined): State {
  return { leaf, follows: new Set(), ends: [], once: 0 };
}

/** Adds a part after the states `from`. Loops are never shared: their states have more predecessors than they began with. */
function add(graph: Graph, part: Part, from: readonly number[], share: boolean): Built {
  switch (part.type) {
    case "leaf":
      return addLeaf(graph, part, from, share);
    case "sequence":
      return addSequence(graph, part.items, from, share);
    case "choice":
      return part.branches.map((branch) => add(graph, branch, from, share)).reduce(either);
    case "optional":
      return { ...add(graph, part.item, from, share), empty: true };
    case "repeat": {
      const built = add(graph, part.item, from, false);
      connect(graph, built.last, built.first);
      return built;
    }
    case "options":
      return addOptions(graph, part.items, from);
  }
}

function addLeaf(graph: Graph, leaf: Leaf, from: readonly number[], share: boolean): Built {
  const key = share
    ? `${[...from].sort((a, b) => a - b).join()} ${JSON.stringify(labelOf(leaf))}`
    : undefined;
  const known = key === undefined ? undefined : graph.shared.get(key);
  const state = known ?? graph.states.push(newState(leaf)) - 1;
  if (key !== undefined) graph.shared.set(key, state);
  connect(graph, from, [state]);
  return { first: [state], last: [state], empty: false };
}

function addSequence(graph: Graph, items: readonly Part[], from: readonly number[], share: boolean): Built {
  let all = nothing;
  for (const item of items) {
    const built = add(graph, item, all.empty ? union(all.last, from) : all.last, share);
    all = {
      first: all.empty ? union(all.first, built.first) : all.first,
      last: built.empty ? union(all.last, built.last) : built.last,
      empty: all.empty && built.empty,
    };
  }
  return all;
}

/** Options in any order: each may follow each other one, and a number on its beginning lets the parser take it once. */
function addOptions(graph: Graph, items: readonly Part[], from: readonly number[]): Built {
  const options = items.map((item) => add(graph, item, from, false));
  for (const option of options) {
    graph.options += 1;
    for (const index of option.first) {
      const state = graph.states[index];
      if (state) state.once = graph.options;
    }
    for (const other of options) if (other !== option) connect(graph, option.last, other.first);
  }
  return { ...options.reduce(either, nothing), empty: true };
}

function either(a: Built, b: Built): Built {
  return { first: union(a.first, b.first), last: union(a.last, b.last), empty: a.empty || b.empty };
}

function union(a: readonly number[], b: readonly number[]): readonly number[] {
  return b.length === 0 ? a : [...new Set([...a, ...b])];
}

function connect(graph: Graph, from: readonly number[], to: readonly number[]): void {
  for (const state of from) for (const next of to) graph.states[state]?.follows.add(next);
}

/** The graph as it is written down. */
export function encodeGraph(graph: Graph): GraphData {
  const labels = intern<LabelData>();
  const follows = intern<readonly number[]>();
  const ends = intern<EndData>();
  const states = graph.states.slice(1).map((state) => labels.index(state.leaf ? labelOf(state.leaf) : ""));
  const next = graph.states.map((state) => follows.index([...state.follows].sort((a, b) => a - b)));
  const accepts = graph.states.flatMap(({ ends: [line], leaf }, index) =>
    line ? [index, ends.index(endOf(line, leaf))] : [],
  );
  const once = graph.states.flatMap((state, index) => (state.once > 0 ? [index, state.once] : []));
  return { labels: labels.all, states, follows: follows.all, next, ends: ends.all, accepts, once };
}

function endOf({ kind, opens, attributes }: CommandLine, leaf: Leaf | undefined): EndData {
  const body = attributes.body ?? (leaf?.value === "TEXT" ? "delimiter" : "");
  return [kind, opens ?? "", attributes.closes ? 1 : 0, body];
}

/** What leads into a state, as it is written down. */
function labelOf(leaf: Leaf): LabelData {
  const { keyword, value, field, stores } = leaf;
  if (value !== undefined) return leaf.many ? [1, value, field ?? "", 1] : [1, value, field ?? ""];
  if (field === undefined || stores === undefined) return keyword ?? "";
  return leaf.many ? [0, keyword ?? "", field, stores, 1] : [0, keyword ?? "", field, stores];
}

/** Gives equal things one index. */
function intern<T>(): { readonly all: T[]; readonly index: (item: T) => number } {
  const all: T[] = [];
  const known = new Map<string, number>();
  const index = (item: T): number => {
    const key = JSON.stringify(item);
    const found = known.get(key) ?? all.push(item) - 1;
    known.set(key, found);
    return found;
  };
  return { all, index };
}
