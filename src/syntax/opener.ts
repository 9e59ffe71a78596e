/** What one types to come into a mode. */
import type { Graph } from "./graph.ts";

const known = new Map<string, readonly string[]>();

/**
 * The commands that open a mode, outermost first, each up to its first value: `interface`; `router isis`, then
 * `address-family ipv4`. Empty for the global mode and for one that no command opens.
 */
export function openersOf(
  mode: string,
  modes: readonly string[],
  graphOf: (mode: string) => Graph,
): readonly string[] {
  const found = known.get(mode);
  if (found) return found;
  // A mode that opens itself would be looked up without end.
  known.set(mode, []);
  const openers = findOpeners(mode, modes, graphOf);
  known.set(mode, openers);
  return openers;
}

function findOpeners(
  mode: string,
  modes: readonly string[],
  graphOf: (mode: string) => Graph,
): readonly string[] {
  for (const outer of ["global", ...modes]) {
    const opener = openerIn(graphOf(outer), mode);
    if (opener !== undefined) return [...openersOf(outer, modes, graphOf), opener];
  }
  return [];
}

/** Breadth first through a graph, so that the shortest spelling is found first. */
function openerIn(graph: Graph, mode: string): string | undefined {
  const reached = new Map<number, readonly string[]>([[0, []]]);
  const closed = new Set<number>();
  for (const [state, words] of reached) {
    if (graph.end(state)?.opens === mode) return words.join(" ");
    for (const next of graph.follows(state)) {
      if (reached.has(next)) continue;
      const keyword = closed.has(state) ? undefined : graph.label(next)?.keyword;
      if (keyword === undefined) closed.add(next);
      reached.set(next, keyword === undefined ? words : [...words, keyword]);
    }
  }
  return undefined;
}
