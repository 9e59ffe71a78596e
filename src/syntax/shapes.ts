/**
 * Remembers the ways of lines by their shape: which of their words are keywords, and which kinds of value the others can be.
 * Lines of one shape take one way, so for all but the first neither search nor grammar go it again: only their values are
 * read. In a fleet nearly every line that no other repeats has a shape that others have.
 */
import type { Command } from "./ast.ts";
import { canonical, putValue } from "./draft.ts";
import {
  accepting,
  afterKeyword,
  afterValues,
  edgeGroups,
  type Graph,
  keywordsWith,
  type Node,
  type ReadValue,
  type ValueEdge,
} from "./graph.ts";
import { maskOf } from "./masks.ts";
import type { Path, Step } from "./path.ts";
import { ShapedSyntax, type Way } from "./shaped-syntax.ts";
import type { ValueType } from "./values.ts";
import { createPlaces, goesOn, isNegation, placeWords, startsWithDigit } from "./words.ts";

/** The beginning of a shape. */
export interface Shape {
  readonly node: Node;
  /** What a keyword makes of it. */
  readonly keywords: Map<string, Shape>;
  /** The keyword met last, and what it makes: most lines have the same one as the line before. */
  keyword: string;
  next: Shape | undefined;
  /** What a value makes of it: by the kinds that the word can be, as `choose` tells them. */
  readonly values: Map<number, Shape>;
  /** The way of lines that end here, once met. */
  way: Way | undefined;
}

/** Longer lines are searched each time: a list may grow without end, what is remembered must not. */
const mostWords = 32;

export function createShape(node: Node): Shape {
  return { node, keywords: new Map(), keyword: "", next: undefined, values: new Map(), way: undefined };
}

/** The words of the line at hand, and what those that are typed values were read as. One for all lines, so that a word costs no object. */
const places = createPlaces(mostWords);
const values: readonly ReadValue[] = Array.from({ length: mostWords }, () => ({
  type: undefined,
  value: undefined,
}));

/** The way of a line of a known shape; undefined when it has to be searched. */
export function wayOf(start: Shape, text: string): Way | undefined {
  if (!placeWords(text, places)) return undefined;
  let shape: Shape | undefined = start;
  for (let index = 0; index < places.count && shape; index += 1) {
    const known: Shape | undefined = keywordAt(shape, text, index);
    if (known) {
      shape = known;
      continue;
    }
    const word = wordAt(text, index);
    const choice = choose(shape.node, text, index, word);
    if (choice === 0) return undefined;
    shape = shape.values.get(choice);
    if (choice % groups === edgeGroups.rests) break;
  }
  return shape?.way;
}

/** What a keyword at a word of the line at hand makes of a shape. */
function keywordAt(shape: Shape, text: string, index: number): Shape | undefined {
  if (shape.next && isWordAt(text, index, shape.keyword)) return shape.next;
  const word = wordAt(text, index);
  const known = shape.keywords.get(word);
  if (known === undefined) return undefined;
  shape.keyword = word;
  shape.next = known;
  return known;
}

function isWordAt(text: string, index: number, word: string): boolean {
  const start = places.starts[index] as number;
  return (places.ends[index] as number) - start === word.length && text.startsWith(word, start);
}

/** The word of the line at hand; an empty one behind the last. */
function wordAt(text: string, index: number): string {
  return index < places.count ? text.slice(places.starts[index], places.ends[index]) : "";
}

/** Remembers the way that the search has found for a line, when all lines of its shape must take it. */
export function remember(
  graph: Graph,
  start: Shape,
  text: string,
  { end, steps, abbreviated, direct }: Path,
): void {
  if (!end || abbreviated || !direct || !steps.every(isPlain) || !placeWords(text, places)) return;
  let shape = start;
  for (const { label, from } of steps) {
    const { node } = shape;
    const word = wordAt(text, from);
    if (label.keyword !== undefined) {
      const next = afterKeyword(graph, node, word);
      // Written in capitals: rare, and there is no end of such spellings.
      if (!next) return;
      shape = grow(shape.keywords, word, next);
    } else {
      const choice = choose(node, text, from, word);
      if (choice === 0) return;
      const group = choice % groups;
      const bits = Math.floor(choice / groups);
      shape = grow(shape.values, choice, afterValues(graph, node, edgesOf(node, group), group, bits));
    }
  }
  const setting = steps.filter(({ label }) => label.field !== undefined);
  const fields = new Set(setting.flatMap(({ label }) => label.field ?? []));
  shape.way = { end, steps: setting, fields: [...fields] };
}

/** The command of a line whose shape was met before; undefined when it has to be searched. */
export function shapedCommand(start: Shape, mode: string, text: string): Command | undefined {
  const way = wayOf(start, text);
  if (way === undefined) return undefined;
  // Filled from an empty object: V8 takes twice as long to copy one that has all fields.
  const command: Record<string, unknown> = {};
  for (const { label, from } of way.steps) {
    const value = label.value === undefined ? label.stores : valueAt(label.value, text, from);
    if (label.field !== undefined && value !== undefined) putValue(command, label.field, label.many, value);
  }
  command["kind"] = way.end.kind;
  command["negated"] = false;
  command["defaulted"] = false;
  command["syntax"] = new ShapedSyntax(mode, text, way);
  return Object.freeze(command) as unknown as Command;
}

/** What the value at a word of the line at hand means. */
function valueAt(type: ValueType, text: string, index: number): unknown {
  const read = values[index];
  if (read?.type === type) return read.value;
  const isRest = type.class === "rest";
  const image = isRest
    ? text.slice(places.starts[index], places.ends[places.count - 1])
    : wordAt(text, index);
  return canonical(type, image);
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
function choose(node: Node, text: string, index: number, word: string): number {
  const read = values[index] as ReadValue;
  read.type = undefined;
  const isNumeric = isDotted(word);
  if (!isNumeric && maskOf(word)) return 0;
  const lower = isNumeric ? word : word.toLowerCase();
  if (index === 0 && isNegation(lower)) return 0;
  if (node.keywords.has(word) || (lower !== word && node.keywords.has(lower))) return 0;
  const typed = accepting(node.typed, word, read);
  if (typed > 0) return typed * groups + edgeGroups.typed;
  if (node.apart.length > 0 && goesOn(word, wordAt(text, index + 1))) return 0;
  if (!startsWithDigit(lower) && keywordsWith(node, lower).length > 0) return 0;
  const plain = accepting(node.words, word);
  if (plain > 0) return plain * groups + edgeGroups.words;
  return accepting(node.rests, text.slice(places.starts[index])) * groups + edgeGroups.rests;
}

/** Digits and dots: an address or a number, never a placeholder. */
function isDotted(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if ((code < 0x30 || code > 0x39) && code !== 0x2e) return false;
  }
  return true;
}

function edgesOf(node: Node, group: number): readonly ValueEdge[] {
  if (group === edgeGroups.typed) return node.typed;
  return group === edgeGroups.words ? node.words : node.rests;
}
