import { beforeAll, expect, test } from "vitest";
import { bundle, loadedWith } from "../../scripts/bundle.ts";

let eager: ReadonlySet<string>;
let all: ReadonlySet<string>;
let texts: readonly { readonly path: string; readonly text: string }[];

/** `node_modules/yargs/index.mjs` belongs to `yargs`; modules of the project stand for themselves. */
const owner = (path: string) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;

beforeAll(async () => {
  const { metafile, outputFiles } = await bundle();
  texts = outputFiles;
  eager = new Set(loadedWith(metafile, ["src/cli/main.ts", "src/cli/commands/lint.ts"]).map(owner));
  all = new Set(Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs).map(owner)));
});

test("a plain run loads the parser and the rules", () => {
  expect(eager).toContain("@chevrotain/utils");
  expect(eager).toContain("rules/tunnel/no-address.ts");
});

test("what a plain run does not need is in the package but is loaded only on demand", () => {
  const lazy = [
    "yargs",
    "yaml",
    "zod",
    "rules/generated/pages.ts",
    "src/custom/rules.ts",
    "src/syntax/generated/fields.ts",
  ];
  for (const each of lazy) {
    expect(all).toContain(each);
    expect(eager).not.toContain(each);
  }
});

test("nothing that works at build or test time is bundled", () => {
  const unwanted = [...all].filter(
    (each) => /^(src\/grammar|scripts|test|bench)\//.test(each) || each === "ajv",
  );
  expect(unwanted).toEqual([]);
});

test("the bundles are plain ASCII: one other character in a regular expression doubles what V8 keeps of a chunk", () => {
  const isAscii = (text: string) => Buffer.byteLength(text) === text.length;
  expect(texts.filter(({ text }) => !isAscii(text)).map(({ path }) => path)).toEqual([]);
});
