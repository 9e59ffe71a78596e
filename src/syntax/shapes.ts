/**
 * Remembers the ways of lines by their shape: which of their words are keywords, and which kinds of value the others can be.
 * Lines of one shape take one way, so for all but the first neither search nor grammar go it again: only their values are
 * read. In a fleet nearly every line that no other repeats has a shape that others have.
 */
import type { Command, CommandSyntax, Span, Word } from "./ast.ts";
import { canonical, imageOf, putValue } from "./draft.ts";
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
import { splitWords, startsWithDigit, wordsApart } from "./words.ts";

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
  /** The fields that they set, each once. */
  readonly fields: readonly string[];
  /** The command before it has values: a copy of it has room for all of them, so that none makes it grow. */
  readonly blank: Command;
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
  const setting = steps.filter(({ label }) => label.field !== undefined);
  const fields = new Set(setting.flatMap(({ label }) => label.field ?? []));
  shape.way = { end, steps: setting, fields: [...fields], blank: blankOf(fields, end.kind) };
}

function blankOf(fields: ReadonlySet<string>, kind: string): Command {
  const empty = Object.fromEntries([...fields].map((field) => [field, undefined]));
  return { ...empty, kind, negated: false, defaulted: false, syntax: noSyntax };
}

const noSyntax: CommandSyntax = { mode: "", text: "", words: [], spans: {} };

/** The command of a line that takes a way. */
export function commandOn(way: Way, mode: string, text: string, words: readonly Word[]): Command {
  const command: Record<string, unknown> & Command = {
    ...way.blank,
    syntax: new ShapedSyntax(mode, text, way),
  };
  for (const step of way.steps) {
    const { field, many } = step.label;
    const [from, to] = endsOf(step, words);
    const value = from && to && canonical(step.label, imageOf(text, words, step, from, to));
    if (field !== undefined && value !== undefined) putValue(command, field, many, value);
  }
  return Object.freeze(command);
}

/** The first and the last word of a step. */
function endsOf(
  { label, from }: Step,
  words: readonly Word[],
): readonly [Word | undefined, Word | undefined] {
  const first = words[from];
  return [first, label.value?.class === "rest" ? words.at(-1) : first];
}

/**
 * The text side of a command whose shape was met before. Words and spans are what a fleet's commands would hold most memory for,
 * and few are asked for: they are read from the text then. A class, because getters of a prototype cost an object nothing.
 */
export class ShapedSyntax implements CommandSyntax {
  readonly mode: string;
  readonly text: string;
  readonly way: Way;
  private split: readonly Word[] | undefined;

  constructor(mode: string, text: string, way: Way) {
    this.mode = mode;
    this.text = text;
    this.way = way;
    this.split = undefined;
  }

  get words(): readonly Word[] {
    this.split ??= splitWords(this.text);
    return this.split;
  }

  get spans(): Readonly<Record<string, Span>> {
    return Object.fromEntries(
      this.way.fields.flatMap((field) => {
        const span = this.spanOf(field);
        return span ? [[field, span] as const] : [];
      }),
    );
  }

  spanOf(field: string): Span | undefined {
    const step = this.way.steps.find(({ label }) => label.field === field);
    const [from, to] = step ? endsOf(step, this.words) : [];
    return from && to && { start: from.start, end: to.end };
  }

  get opens(): string | undefined {
    return this.way.end.opens || undefined;
  }

  get closes(): true | undefined {
    return this.way.end.closes || undefined;
  }

  get body(): string | undefined {
    return this.way.end.body || undefined;
  }
}

/** Fields that the line gives a value, be it one that it hides. */
export function writtenFields({ syntax }: Command): readonly string[] {
  if (syntax instanceof ShapedSyntax) return syntax.way.fields;
  return Object.keys(syntax.spans);
}

/** Whether a line was read by its shape and has no text to its end: then it is understood, and no word of it is a placeholder. */
export function hidesNothing(syntax: CommandSyntax): syntax is ShapedSyntax {
  return syntax instanceof ShapedSyntax && syntax.way.steps.at(-1)?.label.value?.class !== "rest";
}

/** Where a field stands in the command. */
export function spanOf({ syntax }: Command, field: string): Span | undefined {
  return syntax instanceof ShapedSyntax ? syntax.spanOf(field) : syntax.spans[field];
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
