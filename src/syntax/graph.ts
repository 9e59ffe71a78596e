/** The command graph of one mode, read from its JSON, and the automaton that grows from it while lines are read. */
import type { GraphData, LabelData } from "../grammar/format.ts";
import { addTo } from "./add-to.ts";
import type { ValueType } from "./values.ts";

/** What leads into a state of the graph. */
export interface Label {
  readonly keyword?: string;
  readonly value?: ValueType;
  readonly field?: string;
  /** What the keyword stores in the field. */
  readonly stores?: true | string;
  /** The field collects every value. */
  readonly many: boolean;
}

/** What a line gives that ends in a state. */
export interface End {
  readonly kind: string;
  readonly opens: string;
  readonly closes: boolean;
  readonly body: string;
}

/** States that a value of one kind leads to. */
export interface ValueEdge {
  readonly type: ValueType;
  readonly states: readonly number[];
}

/** A node of the automaton: the set of states that the words so far lead to, and what may follow. */
export interface Node {
  readonly states: readonly number[];
  /** State in which a line may end here. */
  readonly endState: number;
  readonly keywords: ReadonlyMap<string, readonly number[]>;
  readonly typed: readonly ValueEdge[];
  readonly words: readonly ValueEdge[];
  readonly rests: readonly ValueEdge[];
  /** Typed values that may stand in two words. */
  readonly apart: readonly ValueEdge[];
  /** Nodes that keywords lead to, once met. */
  readonly afterKeyword: Map<string, Node>;
  /** Nodes that sets of values lead to, once met: by class, then by the set as bits. */
  readonly afterValues: Map<number, Node>[];
  /** Keywords in alphabetic order, once asked for. */
  sorted: readonly string[] | undefined;
  /** Kinds that a line which begins like this can be, once asked for. */
  kinds: readonly string[] | undefined;
  /** The state before, by state after, once asked for. */
  readonly before: Map<number, number>;
}

/** The graph of one mode. */
export interface Graph {
  /** What leads into a state; undefined for the beginning of the line. */
  readonly label: (state: number) => Label | undefined;
  readonly follows: (state: number) => readonly number[];
  readonly end: (state: number) => End | undefined;
  /** Number of the option that begins in a state, 0 for none. */
  readonly option: (state: number) => number;
  readonly nodes: Map<string, Node>;
  readonly start: Node;
}

/** Reads a graph. Labels are read when first met: most lines of a text use few of them. */
export function readGraph(json: string, typeOf: (name: string) => ValueType): Graph {
  const data = JSON.parse(json) as GraphData;
  const labels: (Label | undefined)[] = new Array(data.labels.length);
  const ends = data.ends.map(([kind, opens, closes, body]) => ({ kind, opens, closes: closes === 1, body }));
  const endOf = byState(data.accepts);
  const optionOf = byState(data.once);
  const none: readonly number[] = [];
  const labelAt = (index: number): Label | undefined => {
    const known = labels[index];
    if (known) return known;
    const written = data.labels[index];
    const label = written === undefined ? undefined : readLabel(written, typeOf);
    labels[index] = label;
    return label;
  };
  const graph = {
    label: (state: number) => labelAt(data.states[state - 1] ?? -1),
    follows: (state: number) => data.follows[data.next[state] ?? -1] ?? none,
    end: (state: number) => ends[endOf.get(state) ?? -1],
    option: (state: number) => optionOf.get(state) ?? 0,
    nodes: new Map<string, Node>(),
  };
  return { ...graph, start: nodeOf(graph, [0]) };
}

/** A map from pairs of numbers in a row. */
function byState(flat: readonly number[]): ReadonlyMap<number, number> {
  const map = new Map<number, number>();
  for (let at = 0; at < flat.length; at += 2) map.set(flat[at] ?? 0, flat[at + 1] ?? 0);
  return map;
}

function readLabel(data: LabelData, typeOf: (name: string) => ValueType): Label {
  if (typeof data === "string") return { keyword: data, many: false };
  if (data[0] === 0) return { keyword: data[1], field: data[2], stores: data[3], many: data[4] === 1 };
  return { value: typeOf(data[1]), field: data[2], many: data[3] === 1 };
}

type States = Omit<Graph, "start">;

/** The node of a set of states. */
function nodeOf(graph: States, states: readonly number[]): Node {
  const key = states.join();
  const known = graph.nodes.get(key);
  if (known) return known;
  const node = createNode(graph, states);
  graph.nodes.set(key, node);
  return node;
}

function createNode(graph: States, states: readonly number[]): Node {
  const keywords = new Map<string, number[]>();
  const values = new Map<ValueType, number[]>();
  for (const next of new Set(states.flatMap((state) => graph.follows(state)))) {
    const label = graph.label(next);
    if (label?.keyword !== undefined) addTo(keywords, label.keyword, next);
    else if (label?.value) addTo(values, label.value, next);
  }
  const edges = [...values].map(([type, into]) => ({ type, states: into }));
  const typed = edges.filter((edge) => edge.type.class === "typed");
  return {
    states,
    endState: states.find((state) => graph.end(state)) ?? -1,
    keywords,
    typed,
    words: edges.filter((edge) => edge.type.class === "word"),
    rests: edges.filter((edge) => edge.type.class === "rest"),
    apart: typed.filter((edge) => edge.type.apart),
    afterKeyword: new Map(),
    afterValues: [new Map(), new Map(), new Map(), new Map(), new Map()],
    sorted: undefined,
    kinds: undefined,
    before: new Map(),
  };
}

/** The node after a keyword that stands in the node's `keywords`. */
export function afterKeyword(graph: Graph, node: Node, keyword: string): Node | undefined {
  const known = node.afterKeyword.get(keyword);
  if (known) return known;
  const states = node.keywords.get(keyword);
  if (!states) return undefined;
  const next = nodeOf(graph, states);
  node.afterKeyword.set(keyword, next);
  return next;
}

/** The node after any of the keywords that begin with a text. */
export function afterKeywords(
  graph: Graph,
  node: Node,
  beginning: string,
  keywords: readonly string[],
): Node {
  const key = `\n${beginning}`; // no word holds a line end
  const known = node.afterKeyword.get(key);
  if (known) return known;
  const states = keywords.flatMap((keyword) => node.keywords.get(keyword) ?? []);
  const next = nodeOf(
    graph,
    states.sort((a, b) => a - b),
  );
  node.afterKeyword.set(key, next);
  return next;
}

/** Groups of edges whose nodes are remembered apart. */
export const edgeGroups = { typed: 0, apart: 1, words: 2, rests: 3, masked: 4 } as const;

/** A value that was read, and the kind of value that it was read as. */
export interface ReadValue {
  type: ValueType | undefined;
  value: unknown;
}

/**
 * The edges that take a text, as bits: bit 0 for the first.
 *
 * @param last is set to what the last of them reads in it
 */
export function accepting(edges: readonly ValueEdge[], text: string, last?: ReadValue): number {
  let bits = 0;
  for (let at = 0; at < edges.length; at += 1) {
    const type = edges[at]?.type;
    const value = type?.read(text);
    if (value === undefined) continue;
    bits += 2 ** at;
    if (!last) continue;
    last.type = type;
    last.value = value;
  }
  return bits;
}

/** The node after the edges that `bits` picks from a list (bit 0 for the first). */
export function afterValues(
  graph: Graph,
  node: Node,
  edges: readonly ValueEdge[],
  group: number,
  bits: number,
): Node {
  const known = node.afterValues[group]?.get(bits);
  if (known) return known;
  const picked = edges.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1);
  const states = [...new Set(picked.flatMap((edge) => edge.states))].sort((a, b) => a - b);
  const next = nodeOf(graph, states);
  node.afterValues[group]?.set(bits, next);
  return next;
}

/** Keywords that begin with a text, in alphabetic order. */
export function keywordsWith(node: Node, beginning: string): readonly string[] {
  node.sorted ??= [...node.keywords.keys()].sort();
  const { sorted } = node;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < beginning) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let at = low; at < sorted.length; at += 1) {
    const keyword = sorted[at];
    if (!keyword?.startsWith(beginning)) break;
    found.push(keyword);
  }
  return found;
}

/** A state of `node` from which one word leads to the state `after`. */
export function stateBefore(graph: Graph, node: Node, after: number): number {
  const known = node.before.get(after);
  if (known !== undefined) return known;
  const before = node.states.find((state) => graph.follows(state).includes(after)) ?? 0;
  node.before.set(after, before);
  return before;
}

/** Kinds that a line which begins like this can be, in the order of the catalogue. */
export function kindsFrom(graph: Graph, node: Node): readonly string[] {
  node.kinds ??= collectKinds(graph, node.states);
  return node.kinds;
}

function collectKinds(graph: Graph, states: readonly number[]): readonly string[] {
  const reached = new Set(states);
  const kinds = new Set<string>();
  for (const state of reached) {
    const end = graph.end(state);
    if (end) kinds.add(end.kind);
    for (const next of graph.follows(state)) reached.add(next);
  }
  return [...kinds];
}
