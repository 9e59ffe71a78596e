/**
 * Finds the way of a line through its mode's graph, word by word. Where a word can be several things the choices are
 * tried in the order of IOS: the exact keyword, a value by its form, an unambiguous abbreviation, any word, the rest of
 * the line. A choice that leads nowhere is taken back, within a limit.
 */
import type { Word } from "./ast.ts";
import {
  accepting,
  afterKeyword,
  afterKeywords,
  afterValues,
  type End,
  edgeGroups,
  type Graph,
  keywordsWith,
  kindsFrom,
  type Label,
  type Node,
  stateBefore,
  type ValueEdge,
} from "./graph.ts";
import { type Mask, maskOf } from "./masks.ts";
import { joinWords, startsWithDigit, wordsApart } from "./words.ts";

/** One step of a way: the words that it takes and what they are. */
export interface Step {
  readonly label: Label;
  /** Index of its first word. */
  readonly from: number;
  /** How many words it takes. */
  readonly count: number;
  readonly masked: boolean;
}

/** The way of a line through the graph. */
export interface Path {
  readonly steps: readonly Step[];
  /** What the line is; undefined for a cut line that fits several kinds. */
  readonly end?: End;
  /** Kinds that a cut line may mean. */
  readonly kinds?: readonly string[];
  /** A keyword is abbreviated. */
  readonly abbreviated: boolean;
  /** No choice was taken back. */
  readonly direct: boolean;
}

/** Where a line leaves the graph. */
export interface DeadEnd {
  /** Index of the first word that does not fit; the number of words when some are missing. */
  readonly word: number;
  readonly node: Node;
}

/** What the search works on: a line, and how far it has come. */
interface Search {
  readonly graph: Graph;
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether the line may stop after any word (`no` lines). */
  readonly cut: boolean;
  readonly trail: Choice[];
  steps: number;
  deadEnd: DeadEnd;
  /** An abbreviation that makes the line several commands. */
  unclear: DeadEnd | undefined;
  found: Path | undefined;
}

/** A choice made: the node before it, the words it takes. */
interface Choice {
  readonly before: Node;
  readonly from: number;
  readonly count: number;
  readonly masked: boolean;
  /** How many keywords of the node before begin with the word, where it is none in full. */
  readonly abbreviates: number;
}

/** More steps than any sensible line needs; beyond them a line counts as unknown. */
const stepLimit = 2_000;

/**
 * Looks for the way of `words[first...]`. `cut` lines may stop after any word.
 * Gives the way, or the furthest place at which the line leaves the graph.
 */
export function findPath(
  graph: Graph,
  text: string,
  words: readonly Word[],
  first: number,
  cut: boolean,
): Path | DeadEnd {
  const deadEnd = { word: first, node: graph.start };
  const search: Search = {
    graph,
    text,
    words,
    cut,
    trail: [],
    steps: 0,
    deadEnd,
    unclear: undefined,
    found: undefined,
  };
  walk(search, graph.start, first);
  return search.found ?? search.unclear ?? search.deadEnd;
}

export function isPath(result: Path | DeadEnd): result is Path {
  return "steps" in result;
}

function walk(search: Search, node: Node, index: number): boolean {
  search.steps += 1;
  if (search.steps > stepLimit) return false;
  const word = search.words[index];
  if (!word) return index > 0 && finish(search, node, index);
  if (tryKeyword(search, node, index, word.text)) return true;
  const mask = maskOf(word.text);
  if (mask !== "always" && tryTyped(search, node, index, word.text)) return true;
  if (mask && tryMasked(search, node, index, mask)) return true;
  if (tryAbbreviation(search, node, index, word.text)) return true;
  if (node.words.length > 0 && tryValues(search, node, node.words, "words", index, 1, word.text)) return true;
  if (node.rests.length > 0 && tryRest(search, node, index, word)) return true;
  if (index > search.deadEnd.word) search.deadEnd = { word: index, node };
  return false;
}

/** Goes on after a choice; takes it back when it leads nowhere. */
function go(search: Search, choice: Choice, next: Node): boolean {
  search.trail.push(choice);
  if (walk(search, next, choice.from + choice.count)) return true;
  search.trail.pop();
  return false;
}

function choose(before: Node, from: number, count: number): Choice {
  return { before, from, count, masked: false, abbreviates: 0 };
}

function tryKeyword(search: Search, node: Node, index: number, text: string): boolean {
  const next = afterKeyword(search.graph, node, text) ?? afterKeyword(search.graph, node, text.toLowerCase());
  return next !== undefined && go(search, choose(node, index, 1), next);
}

function tryTyped(search: Search, node: Node, index: number, text: string): boolean {
  if (node.typed.length > 0 && tryValues(search, node, node.typed, "typed", index, 1, text)) return true;
  const count = node.apart.length > 0 ? wordsApart(search.words, index) : 1;
  return (
    count > 1 &&
    tryValues(search, node, node.apart, "apart", index, count, joinWords(search.words, index, count))
  );
}

function tryValues(
  search: Search,
  node: Node,
  edges: readonly ValueEdge[],
  group: "typed" | "apart" | "words" | "rests",
  index: number,
  count: number,
  text: string,
): boolean {
  const bits = accepting(edges, text);
  if (bits === 0) return false;
  return go(
    search,
    choose(node, index, count),
    afterValues(search.graph, node, edges, edgeGroups[group], bits),
  );
}

/** A placeholder can be any value; one that may be a plain word only where that word would not be legal. */
function tryMasked(search: Search, node: Node, index: number, mask: Mask): boolean {
  const edges = [...node.typed, ...node.words];
  let bits = 0;
  for (let at = 0; at < edges.length; at += 1)
    if (mask === "always" || edges[at]?.type.maskable) bits += 2 ** at;
  if (bits === 0) return false;
  const choice = { ...choose(node, index, 1), masked: true };
  return go(search, choice, afterValues(search.graph, node, edges, edgeGroups.masked, bits));
}

/** A beginning of several keywords is taken when words follow that tell which is meant (`ip ro 0.0.0.0 ...`), as IOS does. */
function tryAbbreviation(search: Search, node: Node, index: number, text: string): boolean {
  const beginning = text.toLowerCase();
  if (startsWithDigit(beginning)) return false;
  const keywords = keywordsWith(node, beginning);
  if (keywords.length === 0 || keywords[0] === beginning) return false;
  if (keywords.length > 1 && (beginning.length < 2 || index + 1 === search.words.length)) return false;
  const next = afterKeywords(search.graph, node, beginning, keywords);
  return go(search, { ...choose(node, index, 1), abbreviates: keywords.length }, next);
}

function tryRest(search: Search, node: Node, index: number, word: Word): boolean {
  const text = search.text.slice(word.start - 1);
  return tryValues(search, node, node.rests, "rests", index, search.words.length - index, text);
}

/** The line ends here: a whole command, or a cut one. */
function finish(search: Search, node: Node, index: number): boolean {
  const { graph, cut, trail } = search;
  const whole = node.endState >= 0;
  if (!whole && !(cut && trail.length > 0)) {
    if (index > search.deadEnd.word) search.deadEnd = { word: index, node };
    return false;
  }
  const unclear = trail.find((choice) => choice.abbreviates > 1);
  if (unclear && (whole ? endKinds(graph, node) : kindsFrom(graph, node)).length > 1) {
    search.unclear ??= { word: unclear.from, node: unclear.before };
    return false;
  }
  const state = whole ? node.endState : (node.states[0] ?? 0);
  const steps = stepsTo(search, state);
  if (!steps) return false;
  const abbreviated = trail.some((choice) => choice.abbreviates > 0);
  const end = graph.end(state);
  const direct = search.steps === trail.length + 1;
  if (whole && end) search.found = { steps, end, abbreviated, direct };
  else search.found = cutPath(kindsFrom(graph, node), steps, abbreviated);
  return true;
}

/** The kinds that a line which ends here can be. */
function endKinds(graph: Graph, node: Node): readonly string[] {
  return [...new Set(node.states.flatMap((state) => graph.end(state)?.kind ?? []))];
}

function cutPath(kinds: readonly string[], steps: readonly Step[], abbreviated: boolean): Path {
  const [kind, other] = kinds;
  if (kind === undefined || other !== undefined) return { steps, kinds, abbreviated, direct: false };
  return { steps, end: { kind, opens: "", closes: false, body: "" }, abbreviated, direct: false };
}

/** Reads the choices back to front: which state each word led to. Undefined when an option is taken twice. */
function stepsTo(search: Search, last: number): readonly Step[] | undefined {
  const { graph, trail } = search;
  const steps: Step[] = new Array(trail.length);
  let options: number[] | undefined;
  let state = last;
  for (let at = trail.length - 1; at >= 0; at -= 1) {
    const choice = trail[at];
    const label = graph.label(state);
    if (!choice || !label) return undefined;
    const { from, count, masked } = choice;
    steps[at] = { label, from, count, masked: masked || isMaskedRest(search, label, from) };
    const option = graph.option(state);
    if (option > 0) {
      options ??= [];
      if (options.includes(option)) {
        if (from >= search.deadEnd.word) search.deadEnd = { word: from, node: choice.before };
        return undefined;
      }
      options.push(option);
    }
    state = stateBefore(graph, choice.before, state);
  }
  return steps;
}

/** A secret that takes the rest of the line may be masked too. */
function isMaskedRest(search: Search, label: Label, from: number): boolean {
  const { value } = label;
  if (value?.class !== "rest" || !value.maskable) return false;
  return from === search.words.length - 1 && maskOf(search.words[from]?.text ?? "") !== undefined;
}
