/** From the catalogue's files to the files of `src/syntax/generated/`. */
import { type Catalogue, type CommandLine, readCatalogue } from "./catalogue.ts";
import { emit } from "./emit.ts";
import type { GraphData } from "./format.ts";
import { buildGraph, encodeGraph, type Graph } from "./graph.ts";
import { findOverlaps } from "./overlap.ts";
import { CatalogueError, type Problem, type Report } from "./problems.ts";
import type { TextFile } from "./read.ts";
import { takesTheRest } from "./values.ts";

export { CatalogueError };

/** The catalogue and the command graph of each mode. */
export interface Compiled {
  readonly catalogue: Catalogue;
  readonly graphs: ReadonlyMap<string, GraphData>;
}

/**
 * The files of `src/syntax/generated/`; they depend on nothing but the texts.
 * Throws a `CatalogueError` that lists every mistake with file, line and column.
 */
export function generate(sources: readonly TextFile[]): readonly TextFile[] {
  return emit(compile(sources));
}

/** Reads, checks and compiles the catalogue. Throws as `generate` does. */
export function compile(sources: readonly TextFile[]): Compiled {
  const problems = new Map<string, Problem>();
  const report: Report = (at, message) => problems.set(JSON.stringify([at, message]), { at, message });
  const files = [...sources].sort((a, b) => (a.path < b.path ? -1 : 1));
  const catalogue = readCatalogue(files, report);
  const lines = catalogue.kinds.flatMap((kind) => kind.lines);
  const graphs = new Map<string, GraphData>();
  for (const mode of catalogue.modes) {
    const graph = buildGraph(lines.filter((line) => line.modes.includes(mode)));
    checkGraph(mode, graph, report);
    graphs.set(mode, encodeGraph(graph));
  }
  if (problems.size > 0) throw new CatalogueError([...problems.values()].sort(byPlace));
  return { catalogue, graphs };
}

function checkGraph(mode: string, graph: Graph, report: Report): void {
  const empty: readonly CommandLine[] = graph.states[0]?.ends ?? [];
  for (const line of empty)
    report(line.at, `${line.kind} accepts the empty line: something must stand there`);
  for (const next of graph.states[0]?.follows ?? []) {
    const leaf = graph.states[next]?.leaf;
    if (leaf?.keyword === "no") report(leaf.at, "`no` is accepted before every command: leave it out");
  }
  for (const { leaf, follows } of graph.states) {
    if (leaf?.value && follows.size > 0 && takesTheRest(leaf.value))
      report(leaf.at, `${leaf.value} takes the rest of the line: nothing can follow`);
  }
  findOverlaps(mode, graph, report);
}

function byPlace(a: Problem, b: Problem): number {
  if (a.at.path !== b.at.path) return a.at.path < b.at.path ? -1 : 1;
  return a.at.line - b.at.line || a.at.column - b.at.column;
}
