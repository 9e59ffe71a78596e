/** The layers of the project and what each may import. `docs/architecture.md` draws the same picture. */
import { posix } from "node:path";
import { type Import, importsOf } from "./imports.ts";

/** A module of `src` or `rules`, with its path from the project's root. */
export interface Module {
  readonly path: string;
  readonly text: string;
}

const longest = 300;

/** For each layer the layers below it that it may import, and those of which it may import types only. */
const layers: Readonly<
  Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>
> = {
  // Works at build time: of it nothing may be left in what ships.
  grammar: { values: [] },
  syntax: { values: [], types: ["grammar"] },
  model: { values: ["syntax"] },
  network: { values: ["model", "syntax"] },
  show: { values: ["syntax"] },
  anonymize: { values: ["syntax"] },
  lint: { values: ["network", "model", "syntax"] },
  rules: { values: ["lint", "network", "model"] },
  predict: { values: ["show", "lint", "network", "model", "syntax"] },
  registry: { values: ["rules"], types: ["lint"] },
  custom: { values: ["lint", "network", "model", "syntax"] },
  config: { values: ["custom", "lint", "network", "model", "syntax"] },
  store: { values: ["lint", "model", "syntax"] },
  report: { values: ["version"], types: ["lint", "network", "predict"] },
  version: { values: [] },
  library: { values: ["config", "version", "report", "registry", "lint", "network", "model", "syntax"] },
  cli: {
    values: [
      "library",
      "anonymize",
      "config",
      "predict",
      "show",
      "version",
      "report",
      "registry",
      "store",
      "lint",
      "network",
      "model",
      "syntax",
    ],
  },
};

/** The layer of a module: its folder below `src`, or `rules`, whose generated lists are a layer of their own. */
function layerOf(path: string): string | undefined {
  if (path.startsWith("rules/generated/")) return "registry";
  if (path.startsWith("rules/")) return "rules";
  if (path === "src/index.ts") return "library";
  return /^src\/(\w+)(?:\/|\.ts$)/.exec(path)?.[1];
}

/** Problems of these modules as `path:line: what is wrong`, in the order of the paths. */
export function layerProblems(modules: readonly Module[]): readonly string[] {
  const known = new Set(modules.map((each) => each.path));
  const graph = new Map<string, readonly Link[]>();
  const problems: string[] = [];
  for (const { path, text } of modules) {
    const lines = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
    if (lines > longest && !path.includes("/generated/")) {
      problems.push(`${path}:${longest + 1}: ${lines} lines, a module has ${longest} at most`);
    }
    const links = importsOf(path, text).flatMap((each) => linkTo(path, each, known));
    graph.set(path, links);
    for (const link of links) {
      const problem = upward(path, link);
      if (problem) problems.push(`${path}:${link.line}: ${problem}`);
    }
  }
  return [...problems, ...cycles(graph)];
}

interface Link {
  readonly target: string;
  readonly line: number;
  readonly typeOnly: boolean;
}

/** Packages and files such as `package.json` are no modules of a layer. */
function linkTo(
  path: string,
  { specifier, line, typeOnly }: Import,
  known: ReadonlySet<string>,
): readonly Link[] {
  if (!specifier.startsWith(".")) return [];
  const target = posix.join(posix.dirname(path), specifier);
  return known.has(target) ? [{ target, line, typeOnly }] : [];
}

function upward(path: string, { target, typeOnly }: Link): string | undefined {
  const from = layerOf(path);
  const to = layerOf(target);
  if (from === undefined || to === undefined) return undefined;
  if (from === to) {
    return from === "rules"
      ? `a rule imports the rule ${target}: move what both need to src/network`
      : undefined;
  }
  const allowed = layers[from];
  if (!allowed) return `src/${from} is no layer of scripts/layers.ts`;
  if (allowed.values.includes(to)) return undefined;
  if (allowed.types?.includes(to))
    return typeOnly ? undefined : `${from} may import only types of ${to} (${target})`;
  return `${from} must not import ${to} (${target})`;
}

/**
 * One message for each group of modules that import each other, with the shortest way round from its first module.
 * Types may refer to each other both ways: nothing of that is left at run time.
 */
function cycles(graph: ReadonlyMap<string, readonly Link[]>): readonly string[] {
  const problems: string[] = [];
  const told = new Set<string>();
  for (const start of graph.keys()) {
    if (told.has(start)) continue;
    const round = wayBack(graph, start);
    if (!round) continue;
    for (const path of round) told.add(path);
    const line =
      graph.get(start)?.find((link) => !link.typeOnly && link.target === (round[1] ?? start))?.line ?? 1;
    problems.push(`${start}:${line}: import cycle ${[...round, start].join(" -> ")}`);
  }
  return problems;
}

/** Breadth first from a module back to itself: the modules on the shortest cycle through it, itself first. */
function wayBack(graph: ReadonlyMap<string, readonly Link[]>, start: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const path of queue) {
    for (const { target, typeOnly } of graph.get(path) ?? []) {
      if (typeOnly) continue;
      if (target === start) {
        const round = [path];
        for (let at = path; at !== start; ) {
          at = cameFrom.get(at) ?? start;
          round.unshift(at);
        }
        return round;
      }
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, path);
      queue.push(target);
    }
  }
  return undefined;
}
