/** The bundles: one file for the executable, one for the library, and chunks for what is imported dynamically. */
import { type BuildOptions, type BuildResult, build, type Metafile } from "esbuild";

const options: BuildOptions = {
  entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts" },
  outdir: "dist",
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  // Packages that ship ES modules as well are taken as such: they split and shrink better.
  mainFields: ["module", "main"],
  minify: true,
  // licences.txt has them all.
  legalComments: "none",
  logLevel: "warning",
};

/** A package that must load in the middle of a synchronous call: a file of its own, which `imports` of package.json names. */
const yaml: BuildOptions = {
  ...options,
  entryPoints: { yaml: "node_modules/yaml/dist/index.js" },
  outExtension: { ".js": ".cjs" },
  splitting: false,
  format: "cjs",
};

/** Bundles in memory: nothing is written. Throws when a package would call `require`, which an ES module has not. */
export async function bundle(): Promise<BuildResult<{ write: false; metafile: true }>> {
  const define = { YAML_PACKAGE: '"#yaml"' };
  const result = await build({ ...options, define, write: false, metafile: true });
  const parser = await build({ ...yaml, write: false, metafile: true });
  for (const { path, text } of result.outputFiles) {
    if (text.includes("Dynamic require of")) throw new Error(`${path} holds a package that calls require()`);
  }
  const { inputs, outputs } = parser.metafile;
  return {
    ...result,
    outputFiles: [...result.outputFiles, ...parser.outputFiles],
    metafile: {
      inputs: { ...result.metafile.inputs, ...inputs },
      outputs: { ...result.metafile.outputs, ...outputs },
    },
  };
}

/** Inputs (paths from the project's root) that load together with these modules, as what they import statically. */
export function loadedWith(metafile: Metafile, modules: readonly string[]): readonly string[] {
  const queue = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint !== undefined && modules.includes(entryPoint) ? [path] : [],
  );
  for (const path of queue) {
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? []) {
      if (kind === "import-statement" && !queue.includes(next)) queue.push(next);
    }
  }
  return queue.flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}));
}
