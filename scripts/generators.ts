/** Everything that is written by a program and committed: what it should hold, and what the folders hold. */
import { existsSync, readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { CatalogueError, generate } from "../src/grammar/generate.ts";
import { generateRegistry, RegistryError, type TextFile } from "./generate-registry.ts";

/** What must be put right in the sources before anything can be written; one line for each problem. */
export type SourceError = RegistryError | CatalogueError;

/** Tells a mistake in the sources from a bug in a generator. */
export function isSourceError(error: unknown): error is SourceError {
  return error instanceof RegistryError || error instanceof CatalogueError;
}

/** All generated files as they should be, by path. Throws a `SourceError` when a source does not hold what it must. */
export function generateAll(): readonly TextFile[] {
  const rules = read(["rules/*/*.ts", "rules/*/*.md"], ["rules/generated/**"]);
  return [...generate(read(["grammar/*.ios"])), ...generateRegistry(rules)].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** Files in the generated folders that no generator writes any more. */
export function leftovers(generated: readonly TextFile[]): readonly string[] {
  const wanted = new Set(generated.map((each) => each.path));
  return globSync(["src/*/generated/**", "rules/generated/**"])
    .filter((path) => !wanted.has(path))
    .sort();
}

/** The text of a file, or undefined when there is none. */
export function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function read(patterns: readonly string[], ignore: readonly string[] = []): readonly TextFile[] {
  return globSync([...patterns], { ignore: [...ignore] })
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}
