/** The bundles: the executable with the program that it starts, the library with chunks for what is imported dynamically, the YAML parser. */
import { createHash } from "node:crypto";
import { type BuildOptions, build, type Metafile, type OutputFile } from "esbuild";

const common = {
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20.19",
  // Packages that ship ES modules as well are taken as such: they split and shrink better.
  mainFields: ["module", "main"],
  minify: true,
  // licences.txt has them all.
  legalComments: "none",
  logLevel: "warning",
  write: false,
  metafile: true,
} as const satisfies BuildOptions;

const yamlPackage = { YAML_PACKAGE: '"#yaml"' };

/** The program in one file: a script, since V8 keeps compiled code of scripts only. */
const program = {
  ...common,
  entryPoints: { main: "src/cli/main.ts" },
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  define: { ...yamlPackage, IMPORT_MODULE: '"./import.cjs"', "import.meta.url": "bundleUrl" },
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
} as const satisfies BuildOptions;

const library = {
  ...common,
  entryPoints: { index: "src/index.ts" },
  chunkNames: "chunks/[name]-[hash]",
  splitting: true,
  format: "esm",
  define: yamlPackage,
} as const satisfies BuildOptions;

/** A package that must load in the middle of a synchronous call: a file of its own, which `imports` of package.json names. */
const yaml = {
  ...common,
  entryPoints: { yaml: "node_modules/yaml/dist/index.js" },
  outExtension: { ".js": ".cjs" },
  format: "cjs",
} as const satisfies BuildOptions;

/** What the program imports modules by: beside it, as a script that Node.js itself loads. */
const importer = {
  ...common,
  entryPoints: { import: "src/config/import-module.ts" },
  outExtension: { ".js": ".cjs" },
  format: "cjs",
} as const satisfies BuildOptions;

/** A script as well: Node's loader of modules alone takes a tenth of the time that Node itself does. */
const start = {
  ...common,
  entryPoints: { cli: "src/cli/start.ts" },
  outExtension: { ".js": ".cjs" },
  format: "cjs",
} as const satisfies BuildOptions;

interface Bundle {
  readonly outputFiles: readonly OutputFile[];
  readonly metafile: Metafile;
}

/** Bundles in memory: nothing is written. Throws when a package would call `require` in an ES module, which has none. */
export async function bundle(): Promise<Bundle> {
  const main = await build(program);
  const hash = createHash("sha256");
  for (const { contents } of main.outputFiles) hash.update(contents);
  const define = { BUNDLE_HASH: JSON.stringify(hash.digest("hex").slice(0, 16)) };
  const modules = await Promise.all([build(library), build({ ...start, define })]);
  for (const { path, text } of modules.flatMap(({ outputFiles }) => outputFiles)) {
    if (text.includes("Dynamic require of")) throw new Error(`${path} holds a package that calls require()`);
  }
  const all = [main, ...modules, await build(yaml), await build(importer)];
  return {
    outputFiles: all.flatMap(({ outputFiles }) => outputFiles),
    metafile: {
      inputs: Object.assign({}, ...all.map(({ metafile }) => metafile.inputs)),
      outputs: Object.assign({}, ...all.map(({ metafile }) => metafile.outputs)),
    },
  };
}

/** Inputs (paths from the project's root) that load together with these modules: what they import statically. */
export function loadedWith({ inputs }: Metafile, modules: readonly string[]): readonly string[] {
  const loaded = new Set(modules);
  for (const path of loaded) {
    for (const { path: next, kind } of inputs[path]?.imports ?? []) {
      if (kind === "import-statement" || kind === "require-call") loaded.add(next);
    }
  }
  return [...loaded];
}
