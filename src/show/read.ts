/**
 * The reader of outputs: compares each line with the lines that a description allows, first in the innermost open item, then
 * further out. What fits nothing is kept aside. Never fails.
 */
import { remembered } from "../syntax/remembered.ts";
import type { Block, Description, LinePattern, Shape } from "./description.ts";
import { compilePattern, type Fields, type Match, type Pattern } from "./pattern.ts";
import type { Item, Spot, UnreadLine } from "./result.ts";

/** A line of an output. */
export interface OutputLine {
  /** Without surrounding blanks. */
  readonly text: string;
  readonly at: Spot;
}

export interface Reading {
  readonly root: Item;
  /** Lines from which values were taken. */
  readonly read: number;
  readonly unread: readonly UnreadLine[];
}

/** Longer lines are no lines of a table. */
const longest = 512;

/** An item that is being filled. */
interface Frame {
  readonly shape: Compiled;
  readonly item: Record<string, unknown>;
  /** Fields of headings inside this item. */
  head: Fields;
}

interface Compiled {
  readonly lines: readonly Pattern[];
  readonly heads: readonly Pattern[];
  readonly blocks: readonly CompiledBlock[];
}

interface CompiledBlock {
  readonly name: string;
  readonly openers: readonly Pattern[];
  readonly shape: Compiled;
}

interface CompiledDescription {
  readonly shape: Compiled;
  readonly skips: readonly Pattern[];
}

/** Reads lines as the output that the description describes. */
export function readLines(description: Description, lines: readonly OutputLine[], at: Spot): Reading {
  const { shape, skips } = prepared(description);
  const texts = lines.map(({ text }) => (text.length > longest ? "" : text));
  const root: Frame = { shape, item: emptyItem(shape, at), head: {} };
  const open = [root];
  const unread: UnreadLine[] = [];
  let read = 0;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const used = isRuler(line.text) ? 0 : place(open, texts, index, line.at);
    if (used > 0) read++;
    else if (!isRuler(line.text) && skips.every((skip) => skip.match(texts, index) === undefined))
      unread.push({ line: line.at.line, text: line.text });
    index += Math.max(used, 1);
  }
  return { root: root.item as Item, read, unread };
}

/** Nothing but signs: rulers under titles, boxes around notes. */
function isRuler(text: string): boolean {
  return !/[A-Za-z0-9]/.test(text);
}

/** Finds the item that the line belongs to, innermost first; the number of lines used, 0 when it belongs to none. */
function place(open: Frame[], texts: readonly string[], index: number, at: Spot): number {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const frame = open[depth];
    if (frame === undefined) break;
    const line = firstMatch(frame.shape.lines, texts, index);
    if (line !== undefined) {
      Object.assign(frame.item, line.fields);
      open.length = depth + 1;
      return line.lines;
    }
    const head = firstMatch(frame.shape.heads, texts, index);
    if (head !== undefined) {
      frame.head = { ...frame.head, ...head.fields };
      open.length = depth + 1;
      return head.lines;
    }
    const opened = opener(frame.shape.blocks, texts, index);
    if (opened === undefined) continue;
    open.length = depth + 1;
    for (const block of opened.blocks) open.push(newItem(open, block, at));
    fill(open, opened);
    return opened.match.lines;
  }
  return 0;
}

function firstMatch(patterns: readonly Pattern[], texts: readonly string[], index: number) {
  for (const pattern of patterns) {
    const match = pattern.match(texts, index);
    if (match !== undefined) return match;
  }
  return undefined;
}

interface Opened {
  /** The parts that the line opens, outermost first. */
  readonly blocks: readonly CompiledBlock[];
  readonly match: Match;
  readonly ditto: string | undefined;
}

/** The part of which the line begins an item, also one further in: what is around it then goes without its own lines. */
function opener(
  blocks: readonly CompiledBlock[],
  texts: readonly string[],
  index: number,
): Opened | undefined {
  for (const block of blocks) {
    for (const pattern of block.openers) {
      const match = pattern.match(texts, index);
      if (match !== undefined) return { blocks: [block], match, ditto: pattern.ditto };
    }
  }
  for (const block of blocks) {
    const inner = opener(block.shape.blocks, texts, index);
    if (inner !== undefined) return { ...inner, blocks: [block, ...inner.blocks] };
  }
  return undefined;
}

/** Adds an empty item to its list, with the fields of the headings above it. */
function newItem(open: readonly Frame[], { name, shape }: CompiledBlock, at: Spot): Frame {
  const item = Object.assign(emptyItem(shape, at), ...open.map(({ head }) => head));
  listOf(open.at(-1)?.item, name).push(item);
  return { shape, item, head: {} };
}

function fill(open: readonly Frame[], { blocks, match, ditto }: Opened): void {
  const item = open.at(-1)?.item;
  const list = listOf(open.at(-2)?.item, blocks.at(-1)?.name ?? "");
  const above = list.at(-2);
  if (item === undefined) return;
  for (const field of ditto?.split(" ") ?? []) if (above?.[field] !== undefined) item[field] = above[field];
  Object.assign(item, match.fields);
}

function listOf(item: Record<string, unknown> | undefined, name: string): Record<string, unknown>[] {
  const list = item?.[name];
  return Array.isArray(list) ? list : [];
}

function emptyItem({ blocks }: Compiled, at: Spot): Record<string, unknown> {
  return Object.fromEntries([["at", at], ...blocks.map(({ name }) => [name, []])]);
}

const prepared = remembered(
  ({ shape, skips }: Description): CompiledDescription => ({
    shape: compileShape(shape),
    skips: skips.map((text) => compilePattern({ text })),
  }),
);

function compileShape({ lines, heads, blocks }: Shape): Compiled {
  return {
    lines: lines.map(compilePattern),
    heads: heads.map(compilePattern),
    blocks: blocks.map(compileBlock),
  };
}

function compileBlock({ name, openers, shape }: Block): CompiledBlock {
  const compile = (line: LinePattern) => compilePattern(line);
  return { name, openers: openers.map(compile), shape: compileShape(shape) };
}
