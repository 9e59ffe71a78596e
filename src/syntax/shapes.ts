/**
 * Remembers the ways of lines by their shape: which of their words are keywords, and which kinds of value the others can be.
 * Lines of one shape take one way, so for all but the first neither search nor grammar go it again: only their values are
 * read. In a fleet nearly every line that no other repeats has a shape that others have.
 */
import type { Word } from "./ast.ts";
import { type Draft, imageOf, storeStep } from "./draft.ts";
import {
  accepting,
  afterKeyword,
  afterValues,
  type End,
  edgeGroups,
  type Graph,
  keywordsWith,
  type Node,
  type ValueEdge,
} from "./graph.ts";
import { maskOf } from "./masks.ts";
import type { Path, Step } from "./path.ts";
import { startsWithDigit, wordsApart } from "./words.ts";

/** The beginning of a shape. */
export interface Shape {
  readonly node: Node;
  /** What a keyword makes of it. */
  readonly keywords: Map<string, Shape>;
  /** What a value makes of it: by the kinds that the word can be, as `choose` tells them. */
  readonly values: Map<number, Shape>;
  /** The way of lines that end here, once met. */
  way: Way | undefined;
}

/** What lines of one shape are, and the steps of their way that set fields. */
export interface Way {
  readonly end: End;
  readonly steps: readonly Step[];
}

/** Longer lines are searched each time: a list may grow without end, what is remembered must not. */
const mostWords = 32;

export function createShape(node: Node): Shape {
  return { node, keywords: new Map(), values: new Map(), way: undefined };
}

/** The way of a line of a known shape; undefined when it has to be searched. */
export function wayOf(start: Shape, text: string, words: readonly Word[]): Way | undefined {
  let shape: Shape | undefined = start;
  for (let index = 0; index < words.length && shape; index += 1) {
    const word = words[index]?.text ?? "";
    const known: Shape | undefined = shape.keywords.get(word);
    if (known) {
      shape = known;
      continue;
    }
    const choice = choose(shape.node, text, words, index);
    if (choice === 0) return undefined;
    shape = shape.values.get(choice);
    if (choice % groups === edgeGroups.rests) break;
  }
  return shape?.way;
}

/** Remembers the way that the search has found for a line, when all lines of its shape must take it. */
export function remember(
  graph: Graph,
  start: Shape,
  text: string,
  words: readonly Word[],
  { end, steps, abbreviated, direct }: Path,
): void {
  if (!end || abbreviated || !direct || words.length > mostWords || !steps.every(isPlain)) return;
  let shape = start;
  for (const { label, from } of steps) {
    const { node } = shape;
    if (label.keyword !== undefined) {
      const word = words[from]?.text ?? "";
      const next = afterKeyword(graph, node, word);
      // Written in capitals: rare, and there is no end of such spellings.
      if (!next) return;
      shape = grow(shape.keywords, word, next);
    } else {
      const choice = choose(node, text, words, from);
      if (choice === 0) return;
      const group = choice % groups;
      const bits = Math.floor(choice / groups);
      shape = grow(shape.values, choice, afterValues(graph, node, edgesOf(node, group), group, bits));
    }
  }
  shape.way = { end, steps: steps.filter(({ label }) => label.field !== undefined) };
}

/** Stores what the words say. */
export function follow({ steps }: Way, text: string, words: readonly Word[], draft: Draft): void {
  for (const step of steps) {
    const from = words[step.from];
    const to = step.label.value?.class === "rest" ? words.at(-1) : from;
    if (from && to) storeStep(draft, step.label, imageOf(text, words, step, from, to), from.start, to.end);
  }
}

function grow<K>(shapes: Map<K, Shape>, key: K, node: Node): Shape {
  const known = shapes.get(key);
  if (known) return known;
  const shape = createShape(node);
  shapes.set(key, shape);
  return shape;
}

/** A step of one word, or to the end of the line, of which nothing can be masked. */
function isPlain({ label: { value }, count, masked }: Step): boolean {
  return !masked && (value?.class === "rest" ? !value.maskable : count === 1);
}

/** `edgeGroups` has fewer. */
const groups = 8;

/**
 * What the search would try first for a word that is no keyword: the group of edges, and which of them. 0 when that takes
 * more to tell, or nothing fits.
 */
function choose(node: Node, text: string, words: readonly Word[], index: number): number {
  const word = words[index];
  if (!word || maskOf(word.text)) return 0;
  const lower = word.text.toLowerCase();
  if (node.keywords.has(word.text) || node.keywords.has(lower)) return 0;
  const typed = accepting(node.typed, word.text);
  if (typed > 0) return typed * groups + edgeGroups.typed;
  if (node.apart.length > 0 && wordsApart(words, index) > 1) return 0;
  if (!startsWithDigit(lower) && keywordsWith(node, lower).length > 0) return 0;
  const plain = accepting(node.words, word.text);
  if (plain > 0) return plain * groups + edgeGroups.words;
  return accepting(node.rests, text.slice(word.start - 1)) * groups + edgeGroups.rests;
}

function edgesOf(node: Node, group: number): readonly ValueEdge[] {
  if (group === edgeGroups.typed) return node.typed;
  return group === edgeGroups.words ? node.words : node.rests;
}
