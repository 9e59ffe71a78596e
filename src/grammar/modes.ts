/** Writes what is known of each mode as a whole: how one comes there, and which commands begin with a keyword. */
import type { Catalogue, CommandLine } from "./catalogue.ts";
import type { GraphData } from "./format.ts";
import type { Part } from "./parts.ts";

/** One mode. */
export interface ModeFacts {
  /** The commands that open it, outermost first, each up to its first value; none for the global mode and for one that nothing opens. */
  readonly openers: readonly string[];
  /** Some of its commands have help: the catalogue describes it in depth. */
  readonly inDepth?: true;
}

/** Facts about each mode, in alphabetical order. */
export function modeFacts({ kinds, modes }: Catalogue): ReadonlyMap<string, ModeFacts> {
  const openings = new Map<string, CommandLine>();
  const inDepth = new Set<string>();
  for (const { lines, help } of kinds) {
    for (const line of lines) {
      if (help !== "") for (const mode of line.modes) inDepth.add(mode);
      const known = line.opens === undefined ? undefined : openings.get(line.opens);
      // The usual way leads from the global mode.
      if (line.opens !== undefined && (!known || (!isGlobal(known) && isGlobal(line))))
        openings.set(line.opens, line);
    }
  }
  return new Map(
    modes.map((mode) => [
      mode,
      { openers: openersOf(mode, openings, []), ...(inDepth.has(mode) && { inDepth: true }) },
    ]),
  );
}

function isGlobal({ modes }: CommandLine): boolean {
  return modes.includes("global");
}

function openersOf(
  mode: string,
  openings: ReadonlyMap<string, CommandLine>,
  inside: readonly string[],
): readonly string[] {
  const opening = openings.get(mode);
  if (opening === undefined || inside.includes(mode)) return [];
  const own = beginningOf(opening.words).join(" ");
  if (isGlobal(opening)) return [own];
  return [...openersOf(opening.modes[0] ?? "", openings, [...inside, mode]), own];
}

/** The keywords of a command up to its first value or choice. */
export function beginningOf(part: Part): readonly string[] {
  const items = part.type === "sequence" ? part.items : [part];
  const keywords = items.map((item) => (item.type === "leaf" ? item.keyword : undefined));
  const end = keywords.indexOf(undefined);
  return (end < 0 ? keywords : keywords.slice(0, end)).filter((keyword) => keyword !== undefined);
}

/** For each keyword, in alphabetical order, the modes of which a command begins with it, as indexes into a list of modes. */
export function modesByKeyword(
  modes: readonly string[],
  graphs: ReadonlyMap<string, GraphData>,
): readonly (readonly [string, readonly number[]])[] {
  const byKeyword = new Map<string, number[]>();
  modes.forEach((mode, index) => {
    const graph = graphs.get(mode);
    for (const keyword of graph ? firstKeywords(graph) : []) {
      const known = byKeyword.get(keyword);
      if (known) known.push(index);
      else byKeyword.set(keyword, [index]);
    }
  });
  return [...byKeyword].sort(([a], [b]) => (a < b ? -1 : 1));
}

function firstKeywords({ labels, states, follows, next }: GraphData): ReadonlySet<string> {
  const first = follows[next[0] ?? -1] ?? [];
  const keywords = first.map((state) => {
    const label = labels[states[state - 1] ?? -1];
    if (typeof label === "string") return label;
    return label?.[0] === 0 ? label[1] : undefined;
  });
  return new Set(keywords.filter((keyword) => keyword !== undefined));
}
