/** Lines made from a command graph: what the catalogue says can stand in a configuration. */
import type { GraphData, LabelData } from "../../src/grammar/format.ts";

/** A line and the kind that it must be. */
export interface Sample {
  readonly text: string;
  readonly kind: string;
}

const words: Readonly<Record<string, string>> = {
  "A.B.C.D": "192.0.2.7",
  "A.B.C.D/M": "192.0.2.0/24",
  "X:X::X:X": "2001:db8::7",
  "X:X::X:X/M": "2001:db8::/64",
  "H.H.H": "0000.5e00.5301",
  "N.N": "3.5",
  AS: "64512",
  RD: "64512:7",
  HEX: "0xAB12",
  TIME: "07:30",
  INTERFACE: "GigabitEthernet0/1",
  INTERFACES: "GigabitEthernet0/1 - 3",
  TEXT: "^C Keep out ^C",
  LINE: "~zq words to the end",
};

/** A word that a value accepts and that begins like no keyword. */
function wordFor(value: string): string {
  const number = /\((-?\d+)/.exec(value)?.[1];
  return number ?? words[value] ?? "~zq7";
}

/** The word that leads into a state. */
function wordOf(label: LabelData): string {
  if (typeof label === "string") return label;
  return label[0] === 0 ? label[1] : wordFor(label[1]);
}

/** For each state in which a line may end, the shortest line that ends there. */
export function shortestLines(graph: GraphData): readonly Sample[] {
  const ends = new Map<number, number>();
  for (let at = 0; at < graph.accepts.length; at += 2)
    ends.set(graph.accepts[at] ?? 0, graph.accepts[at + 1] ?? 0);
  const reached = new Map<number, string>([[0, ""]]);
  for (const [state, text] of reached)
    for (const next of follows(graph, state))
      if (!reached.has(next)) reached.set(next, `${text} ${wordInto(graph, next)}`.trim());
  return [...ends].map(([state, end]) => ({
    text: reached.get(state) ?? "",
    kind: graph.ends[end]?.[0] ?? "",
  }));
}

/** A line chosen by numbers between 0 and 1: one for each word, and whether to stop where one can. */
export function walk(graph: GraphData, choices: readonly number[]): Sample | undefined {
  const taken = new Set<number>();
  const text: string[] = [];
  let state = 0;
  let sample: Sample | undefined;
  for (const choice of choices) {
    const next = follows(graph, state).filter((each) => !taken.has(optionOf(graph, each)));
    const chosen = next[Math.floor(choice * next.length)];
    if (chosen === undefined) break;
    state = chosen;
    text.push(wordInto(graph, state));
    if (optionOf(graph, state) > 0) taken.add(optionOf(graph, state));
    const kind = kindAt(graph, state);
    if (kind !== undefined) sample = { text: text.join(" "), kind };
  }
  return sample;
}

function follows(graph: GraphData, state: number): readonly number[] {
  return graph.follows[graph.next[state] ?? 0] ?? [];
}

function wordInto(graph: GraphData, state: number): string {
  return wordOf(graph.labels[graph.states[state - 1] ?? 0] ?? "");
}

function optionOf(graph: GraphData, state: number): number {
  const at = graph.once.findIndex((each, index) => index % 2 === 0 && each === state);
  return at < 0 ? 0 : (graph.once[at + 1] ?? 0);
}

function kindAt(graph: GraphData, state: number): string | undefined {
  const at = graph.accepts.findIndex((each, index) => index % 2 === 0 && each === state);
  return at < 0 ? undefined : graph.ends[graph.accepts[at + 1] ?? 0]?.[0];
}
