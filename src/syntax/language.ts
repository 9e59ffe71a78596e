/** The command language of one catalogue: reads single commands. */
import type { Command, CommandSyntax, Fault, Word } from "./ast.ts";
import { CommandGrammar, type Draft } from "./command-grammar.ts";
import { describeFault } from "./fault.ts";
import { type Graph, readGraph } from "./graph.ts";
import { createInterfaceNames } from "./interface-names.ts";
import { createMemo } from "./memo.ts";
import { type DeadEnd, findPath, isPath, type Path } from "./path.ts";
import { createValueTypes } from "./values.ts";
import { splitWords } from "./words.ts";

/** How a line fits a mode: with every keyword in full, with abbreviations, or not at all. */
export type Fit = "full" | "abbreviated" | "no";

/** Reads commands. */
export interface Language {
  /** Reads a command. The result is shared by all lines of this text in this mode and must not be changed. */
  readonly parse: (mode: string, text: string) => Command;
  readonly fits: (mode: string, text: string) => Fit;
}

/** What `npm run generate` writes for a catalogue. */
export interface LanguageData {
  /** Graph of each mode as JSON. */
  readonly graphs: Readonly<Record<string, () => string>>;
  readonly interfaceTypes: readonly string[];
}

/** A line, split and looked up. */
interface Reading {
  readonly words: readonly Word[];
  /** Index of the first word of the command proper: 1 after `no` and `default`. */
  readonly first: number;
  readonly graph: Graph | undefined;
  readonly result: Path | DeadEnd | undefined;
}

/** How many commands are remembered. Networks repeat most of their lines. */
const remembered = 20_000;

/** Creates the language of a catalogue. A mode's graph is read when the first line is read in it. */
export function createLanguage(data: LanguageData): Language {
  const typeOf = createValueTypes(createInterfaceNames(data.interfaceTypes));
  const graphs = new Map<string, Graph | undefined>();
  const commands = createMemo<Command>(remembered);
  const fitsOf = createMemo<Fit>(remembered);

  const graphOf = (mode: string): Graph | undefined => {
    if (graphs.has(mode)) return graphs.get(mode);
    const json = Object.hasOwn(data.graphs, mode) ? data.graphs[mode]?.() : undefined;
    const graph = json === undefined ? undefined : readGraph(json, typeOf);
    graphs.set(mode, graph);
    return graph;
  };

  return {
    parse: (mode, text) => commands.get(mode, text, (copy) => build(mode, copy, read(graphOf(mode), copy))),
    fits: (mode, text) => fitsOf.get(mode, text, (copy) => fitOf(read(graphOf(mode), copy))),
  };
}

function read(graph: Graph | undefined, text: string): Reading {
  const words = splitWords(text);
  const prefix = words[0]?.text.toLowerCase();
  const negated = prefix === "no" || prefix === "default";
  if (!graph) return { words, first: negated ? 1 : 0, graph, result: undefined };
  if (!negated || graph.start.keywords.has(prefix)) {
    const result = findPath(graph, text, words, 0, false);
    if (!negated || isPath(result)) return { words, first: 0, graph, result };
  }
  return { words, first: 1, graph, result: findPath(graph, text, words, 1, true) };
}

function fitOf({ result }: Reading): Fit {
  if (!result || !isPath(result)) return "no";
  return result.abbreviated ? "abbreviated" : "full";
}

let grammarOnce: CommandGrammar | undefined;

function build(mode: string, text: string, { words, first, graph, result }: Reading): Command {
  grammarOnce ??= new CommandGrammar({ skipValidations: true });
  const path = result && isPath(result) ? result : undefined;
  const draft: Draft = { negated: false, defaulted: false, fields: {}, spans: {}, masked: undefined };
  grammarOnce.read(text, words, path?.steps, first, draft);
  const fault = path ? undefined : faultOf(graph, text, words, first, result);
  return Object.freeze({
    ...draft.fields,
    kind: path ? (path.end?.kind ?? "Removal") : "Unknown",
    negated: draft.negated,
    defaulted: draft.defaulted,
    syntax: syntaxOf(mode, text, words, draft, path, fault),
  });
}

function faultOf(
  graph: Graph | undefined,
  text: string,
  words: readonly Word[],
  first: number,
  result: Path | DeadEnd | undefined,
): Fault {
  if (!graph || !result || isPath(result)) return { type: "unknown", word: 0, expected: [] };
  return describeFault(graph, text, words, first, first > 0, result);
}

function syntaxOf(
  mode: string,
  text: string,
  words: readonly Word[],
  draft: Draft,
  path: Path | undefined,
  fault: Fault | undefined,
): CommandSyntax {
  const end = draft.negated || draft.defaulted ? undefined : path?.end;
  const syntax: { -readonly [K in keyof CommandSyntax]: CommandSyntax[K] } = {
    mode,
    text,
    words,
    spans: draft.spans,
  };
  if (end?.opens) syntax.opens = end.opens;
  if (end?.closes) syntax.closes = true;
  if (end?.body) syntax.body = end.body;
  if (path?.abbreviated) syntax.abbreviated = true;
  if (path?.kinds) syntax.candidates = path.kinds;
  if (draft.masked) syntax.masked = draft.masked;
  if (fault) syntax.fault = fault;
  return Object.freeze(syntax);
}
