/** Everything that is written by a program and committed: what it should hold, and what the folders hold. */
import { existsSync, readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { CatalogueError, generate } from "../src/grammar/generate.ts";
import { generateShow } from "../src/show/emit.ts";
import { DescriptionError } from "../src/show/notation.ts";
import { commandDocs } from "./command-docs.ts";
import { generateRegistry, RegistryError, type TextFile } from "./generate-registry.ts";
import { manPage } from "./man-page.ts";

interface Generator {
  /** The sources that it reads. */
  readonly sources: readonly string[];
  /** Where all that lies is written by it. */
  readonly output: string;
  readonly run: (sources: readonly TextFile[]) => readonly TextFile[];
}

const generators: readonly Generator[] = [
  { sources: ["grammar/*.ios"], output: "src/syntax/generated", run: generate },
  { sources: ["grammar/*.ios"], output: "docs/commands", run: commandDocs },
  { sources: ["grammar/show/*.show"], output: "src/show/generated", run: generateShow },
  { sources: ["src/cli/table.ts"], output: "man", run: () => [{ path: "man/ioslint.1", text: manPage() }] },
  { sources: ["rules/!(generated)/*.{ts,md}"], output: "rules/generated", run: generateRegistry },
];

/** A generated file: what it should hold and what it holds; `undefined` where there should be or is none. */
export interface Generated {
  readonly path: string;
  readonly wanted: string | undefined;
  readonly present: string | undefined;
}

/** What all generators give. A generator whose sources hold a mistake gives nothing; the others still do their part. */
export function generateAll(): {
  readonly files: readonly Generated[];
  readonly mistakes: readonly string[];
} {
  const files: Generated[] = [];
  const mistakes: string[] = [];
  for (const generator of generators) {
    try {
      files.push(...run(generator));
    } catch (error) {
      const isMistake = [CatalogueError, RegistryError, DescriptionError].some(
        (type) => error instanceof type,
      );
      if (!(error instanceof Error && isMistake)) throw error;
      // Two generators read the catalogue: both find its mistakes.
      if (!mistakes.includes(error.message)) mistakes.push(error.message);
    }
  }
  return { files, mistakes };
}

function run({ sources, output, run }: Generator): readonly Generated[] {
  const texts = globSync([...sources])
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
  const wanted = new Map(run(texts).map(({ path, text }) => [path, text]));
  const paths = new Set([...wanted.keys(), ...globSync(`${output}/**`)]);
  return [...paths].sort().map((path) => ({ path, wanted: wanted.get(path), present: textOf(path) }));
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
