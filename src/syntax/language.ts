/** The command language of one catalogue: reads single commands. */
import type { Command, CommandSyntax, Fault, Span, Word } from "./ast.ts";
import { CommandGrammar } from "./command-grammar.ts";
import { createDraft, type Draft } from "./draft.ts";
import { describeFault } from "./fault.ts";
import { type End, type Graph, readGraph } from "./graph.ts";
import { createInterfaceNames } from "./interface-names.ts";
import { createMemo } from "./memo.ts";
import { type DeadEnd, findPath, isPath, type Path, type Step } from "./path.ts";
import { createShape, remember, type Shape, shapedCommand, wayOf } from "./shapes.ts";
import { createValueTypes } from "./values.ts";
import { isNegation, splitWords } from "./words.ts";

/** How a line fits a mode: with every keyword in full, with abbreviations, or not at all. */
export type Fit = "full" | "abbreviated" | "no";

/** Reads commands. */
export interface Language {
  /** Reads a command. The result is shared by all lines of this text in this mode and must not be changed. */
  readonly parse: (mode: string, text: string) => Command;
  /** The same for a caller that remembers by itself what was read. */
  readonly parseAnew: (mode: string, text: string) => Command;
  readonly fits: (mode: string, text: string) => Fit;
  /** The values of a command in the order of its words; none of one that is not understood. */
  readonly valuesIn: (mode: string, text: string) => readonly ValueSpan[];
}

/** A value in a command. */
export interface ValueSpan extends Span {
  readonly field: string;
  /** Its kind in the catalogue's notation: `A.B.C.D`, `SECRET`, `ROUTE_MAP`. */
  readonly type: string;
  /** It takes all that is left of the line. */
  readonly isRest: boolean;
  /** A placeholder stands for it. */
  readonly masked: boolean;
}

/** What `npm run generate` writes for a catalogue. */
export interface LanguageData {
  /** Graph of each mode as JSON. */
  readonly graphs: Readonly<Record<string, () => string>>;
  readonly interfaceTypes: readonly string[];
}

/** The graph of a mode and the shapes of lines met in it. */
interface Mode {
  readonly graph: Graph;
  readonly shapes: Shape;
}

/** A line, split and looked up. */
interface Searched {
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
  const modes = new Map<string, Mode | undefined>();
  const commands = createMemo<Command>(remembered);
  const fitsOf = createMemo<Fit>(remembered);

  const modeOf = (name: string): Mode | undefined => {
    if (modes.has(name)) return modes.get(name);
    const json = Object.hasOwn(data.graphs, name) ? data.graphs[name]?.() : undefined;
    const graph = json === undefined ? undefined : readGraph(json, typeOf);
    const mode = graph && { graph, shapes: createShape(graph.start) };
    modes.set(name, mode);
    return mode;
  };
  const parseAnew = (name: string, text: string) => {
    const mode = modeOf(name);
    return (mode && shapedCommand(mode.shapes, name, text)) ?? build(name, text, search(mode, text));
  };

  return {
    parse: (mode, text) => commands.get(mode, text, (copy) => parseAnew(mode, copy)),
    parseAnew,
    fits: (mode, text) => fitsOf.get(mode, text, (copy) => fitOf(modeOf(mode), copy)),
    valuesIn: (mode, text) => valuesOf(modeOf(mode), text),
  };
}

function valuesOf(mode: Mode | undefined, text: string): readonly ValueSpan[] {
  const words = splitWords(text);
  return stepsOf(mode, text).flatMap(({ label: { value, field }, from, count, masked }) => {
    const isRest = value?.class === "rest";
    const [first, last] = [words[from], isRest ? words.at(-1) : words[from + count - 1]];
    if (value === undefined || field === undefined || !first || !last) return [];
    return [{ field, type: value.name, isRest, masked, start: first.start, end: last.end }];
  });
}

function stepsOf(mode: Mode | undefined, text: string): readonly Step[] {
  const way = mode && wayOf(mode.shapes, text);
  if (way) return way.steps;
  const { result } = search(mode, text);
  return result && isPath(result) ? result.steps : [];
}

function fitOf(mode: Mode | undefined, text: string): Fit {
  if (mode && wayOf(mode.shapes, text)) return "full";
  const { result } = search(mode, text);
  if (!result || !isPath(result)) return "no";
  return result.abbreviated ? "abbreviated" : "full";
}

/** Searches the way of a line, and remembers it for lines of its shape. */
function search(mode: Mode | undefined, text: string): Searched {
  const words = splitWords(text);
  const prefix = words[0]?.text.toLowerCase() ?? "";
  const negated = isNegation(prefix);
  if (!mode) return { words, first: negated ? 1 : 0, graph: undefined, result: undefined };
  const { graph, shapes } = mode;
  if (!negated || graph.start.keywords.has(prefix)) {
    const result = findPath(graph, text, words, 0, false);
    if (isPath(result)) remember(graph, shapes, text, result);
    if (!negated || isPath(result)) return { words, first: 0, graph, result };
  }
  return { words, first: 1, graph, result: findPath(graph, text, words, 1, true) };
}

let grammarOnce: CommandGrammar | undefined;

function build(mode: string, text: string, { words, first, graph, result }: Searched): Command {
  const draft = createDraft();
  grammarOnce ??= new CommandGrammar({ skipValidations: true });
  const path = result && isPath(result) ? result : undefined;
  grammarOnce.read(text, words, path?.steps, first, draft);
  const syntax = syntaxOf(mode, text, words, draft, path?.end);
  if (path?.abbreviated) syntax.abbreviated = true;
  if (path?.kinds) syntax.candidates = path.kinds;
  if (draft.masked) syntax.masked = draft.masked;
  if (!path) syntax.fault = faultOf(graph, text, words, first, result);
  // The draft's own object: it is used for nothing else, and a copy costs as much as reading the values.
  return Object.freeze(
    Object.assign(draft.fields, {
      kind: path ? (path.end?.kind ?? "Removal") : "Unknown",
      negated: draft.negated,
      defaulted: draft.defaulted,
      syntax: Object.freeze(syntax),
    }),
  );
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

type Syntax = { -readonly [K in keyof CommandSyntax]: CommandSyntax[K] };

function syntaxOf(
  mode: string,
  text: string,
  words: readonly Word[],
  { spans, negated, defaulted }: Draft,
  end: End | undefined,
): Syntax {
  const syntax: Syntax = { mode, text, words, spans };
  if (!end || negated || defaulted) return syntax;
  if (end.opens) syntax.opens = end.opens;
  if (end.closes) syntax.closes = true;
  if (end.body) syntax.body = end.body;
  return syntax;
}
