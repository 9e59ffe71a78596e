/** Where else a line that its mode does not know would be a command. Slow at first, asked only about lines that failed. */
import type { ModeFacts } from "../grammar/modes.ts";
import type { Command, Span, Word } from "./ast.ts";
import { interfaceTypes } from "./generated/facts.ts";
import { graphs } from "./generated/graphs.ts";
import { beginnings, modes } from "./generated/modes.ts";
import { type Graph, readGraph } from "./graph.ts";
import { createInterfaceNames } from "./interface-names.ts";
import { metaOf } from "./meta.ts";
import { findPath, isPath } from "./path.ts";
import { remembered } from "./remembered.ts";
import { createValueTypes } from "./values.ts";
import { isNegation } from "./words.ts";

/** A mode in which a line is a whole command, every keyword in full. */
export interface Elsewhere {
  readonly mode: string;
  /** The commands that open the mode, outermost first, without their values; none for the global one. */
  readonly openers: readonly string[];
  /** Its keywords there, with dots for the values between them: never secret. */
  readonly keywords: string;
  /** From its first keyword to the last of those before a value, in columns of the command. */
  readonly span: Span;
  /** Three of its keywords stand in the line, or two of a command that the catalogue describes in depth. */
  readonly sure: boolean;
}

/** A command that so many modes have in common says nothing about where it belongs. */
const mostModes = 8;

const none: readonly Elsewhere[] = [];

/**
 * The other modes of which an `Unknown` command is a whole command, in alphabetical order; where some are sure, those alone. None
 * when only a value that takes any text makes it fit, when so many modes know it that it tells nothing, and in a mode of which
 * the catalogue describes no command in depth: there it is more likely that the mode's own command is missing.
 */
export const elsewhere: (command: Command) => readonly Elsewhere[] = remembered(search);

/** A fit before it is told how its mode is opened. */
interface Fit extends Omit<Elsewhere, "openers"> {
  /** It is more than one keyword that much else may begin with. */
  readonly likely: boolean;
}

function search({ kind, syntax: { words, text, mode } }: Command): readonly Elsewhere[] {
  if (kind !== "Unknown" || mode === "" || !factsOf(mode).inDepth) return none;
  const prefix = words[0]?.text.toLowerCase() ?? "";
  const first = isNegation(prefix) ? 1 : 0;
  const known = modesBeginning(words[first]?.text.toLowerCase() ?? "");
  const found = known.flatMap((each) => (each === mode ? [] : (fitIn(each, text, words, first) ?? [])));
  if (found.length > mostModes) return none;
  const sure = found.filter((each) => each.sure);
  const told = sure.length > 0 ? sure : found.filter((each) => each.likely);
  return told.map(({ likely, ...each }) => ({ ...each, openers: factsOf(each.mode).openers }));
}

/** How a line fits a mode; undefined when it does not, or when it takes an abbreviation or any text. */
function fitIn(mode: string, text: string, words: readonly Word[], first: number): Fit | undefined {
  const path = findPath(graphOf(mode), text, words, first, first > 0);
  if (!isPath(path) || path.abbreviated || path.end === undefined) return undefined;
  const { steps } = path;
  if (steps.some(({ label }) => label.value?.rule === "rest")) return undefined;
  const keywords = steps.map(({ label }) => label.keyword);
  const leading = steps.findIndex(({ label }) => label.keyword === undefined);
  const last = words[first + (leading < 0 ? steps.length : leading) - 1];
  const count = keywords.filter((each) => each !== undefined).length;
  const inDepth = metaOf(path.end.kind).help !== undefined;
  return {
    mode,
    keywords: outlineOf(keywords),
    span: { start: words[first]?.start ?? 1, end: last?.end ?? text.length + 1 },
    likely: count > 1 || inDepth,
    sure: count > 2 || (count > 1 && inDepth),
  };
}

/** `network ... area` */
function outlineOf(keywords: readonly (string | undefined)[]): string {
  const shown = keywords.map((each) => each ?? "...");
  return shown
    .filter(
      (each, index) =>
        each !== "..." || (shown[index - 1] !== "..." && shown.slice(index).some((later) => later !== "...")),
    )
    .join(" ");
}

const read = new Map<string, Graph>();
let typeOf: ReturnType<typeof createValueTypes> | undefined;

/** A second reading of a mode's graph: its automaton grows apart from the one that reads configurations. */
function graphOf(mode: string): Graph {
  typeOf ??= createValueTypes(createInterfaceNames(interfaceTypes));
  const graph = read.get(mode) ?? readGraph(graphs[mode]?.() ?? "", typeOf);
  read.set(mode, graph);
  return graph;
}

let facts: ReadonlyMap<string, ModeFacts> | undefined;
let byKeyword: ReadonlyMap<string, readonly string[]> | undefined;

function allFacts(): ReadonlyMap<string, ModeFacts> {
  facts ??= new Map(Object.entries(JSON.parse(modes) as Record<string, ModeFacts>));
  return facts;
}

function factsOf(mode: string): ModeFacts {
  return allFacts().get(mode) ?? { openers: [] };
}

/** The modes that have commands beginning with a keyword, in alphabetical order. */
function modesBeginning(keyword: string): readonly string[] {
  byKeyword ??= readBeginnings();
  return byKeyword.get(keyword) ?? [];
}

function readBeginnings(): ReadonlyMap<string, readonly string[]> {
  const names = [...allFacts().keys()];
  const places = Object.entries(JSON.parse(beginnings) as Record<string, readonly number[]>);
  return new Map(places.map(([keyword, found]) => [keyword, found.flatMap((index) => names[index] ?? [])]));
}
