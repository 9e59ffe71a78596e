import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { layerProblems } from "../../scripts/layers.ts";

function problems(texts: Readonly<Record<string, string>>): readonly string[] {
  return layerProblems(Object.entries(texts).map(([path, text]) => ({ path, text })));
}

test("the modules of this project keep to the layers, have no cycles and are not too long", () => {
  const paths = globSync(["src/**/*.ts", "rules/**/*.ts"]);
  expect(paths).toContain("src/index.ts");
  expect(layerProblems(paths.map((path) => ({ path, text: readFileSync(path, "utf8") })))).toEqual([]);
});

test("an import of a higher layer is named with its line", () => {
  const found = problems({
    "src/syntax/ast.ts": '/** The tree. */\nimport { device } from "../model/device.ts";\n',
    "src/model/device.ts": "export const device = 1;\n",
  });
  expect(found).toEqual(["src/syntax/ast.ts:2: syntax must not import model (src/model/device.ts)"]);
});

test("a type of a higher layer counts like a value, in whatever form it is imported", () => {
  const forms = [
    'import type { Device } from "../model/device.ts";',
    'export type { Device } from "../model/device.ts";',
    'export * from "../model/device.ts";',
    'export type Router = import("../model/device.ts").Device;',
    'export const load = () => import("../model/device.ts");',
  ];
  for (const form of forms) {
    const found = problems({ "src/syntax/ast.ts": form, "src/model/device.ts": "export type Device = 1;" });
    expect(found, form).toEqual(["src/syntax/ast.ts:1: syntax must not import model (src/model/device.ts)"]);
  }
});

test("a rule sees neither the syntax tree nor another rule", () => {
  const found = problems({
    "rules/nhrp/a.ts": 'import { all } from "../../src/syntax/select.ts";\nimport b from "./b.ts";\n',
    "rules/nhrp/b.ts": 'import type { Cloud } from "../../src/network/types.ts";\nexport default 1;\n',
    "src/network/types.ts": "export type Cloud = 1;",
    "src/syntax/select.ts": "export const all = 1;",
  });
  expect(found).toEqual([
    "rules/nhrp/a.ts:1: rules must not import syntax (src/syntax/select.ts)",
    "rules/nhrp/a.ts:2: a rule imports the rule rules/nhrp/b.ts: move what both need to src/network",
  ]);
});

test("a report knows lint's types, not its functions", () => {
  const found = problems({
    "src/lint/run.ts": "export const run = 1; export type Diagnostic = 1;",
    "src/report/json.ts": 'import type { Diagnostic } from "../lint/run.ts";',
    "src/report/unix.ts": 'import { run } from "../lint/run.ts";',
  });
  expect(found).toEqual(["src/report/unix.ts:1: report may import only types of lint (src/lint/run.ts)"]);
});

test("nothing that ships imports the catalogue's reader; the syntax layer knows its types", () => {
  const found = problems({
    "src/syntax/graph.ts": 'import type { read } from "../grammar/read.ts";',
    "src/syntax/meta.ts": 'import { read } from "../grammar/read.ts";',
    "src/cli/main.ts": 'import "../grammar/read.ts";',
    "src/grammar/read.ts": "export {};",
    "src/index.ts": 'export { read } from "./grammar/read.ts";',
  });
  expect(found).toEqual([
    "src/syntax/meta.ts:1: syntax may import only types of grammar (src/grammar/read.ts)",
    "src/cli/main.ts:1: cli must not import grammar (src/grammar/read.ts)",
    "src/index.ts:1: library must not import grammar (src/grammar/read.ts)",
  ]);
});

test("a folder that is no layer yet must be given its place", () => {
  const found = problems({ "src/extra/a.ts": 'import "../model/b.ts";', "src/model/b.ts": "" });
  expect(found).toEqual(["src/extra/a.ts:1: src/extra is no layer of scripts/layers.ts"]);
});

test("an import cycle is told once, with the way round", () => {
  const found = problems({
    "src/model/a.ts": '\nimport { b } from "./b.ts";\nexport const a = b;',
    "src/model/b.ts": 'import { c } from "./c.ts";\nexport const b = c;',
    "src/model/c.ts": 'import { a } from "./a.ts";\nimport type { B } from "./b.ts";\nexport const c = a;',
  });
  expect(found).toEqual([
    "src/model/a.ts:2: import cycle src/model/a.ts -> src/model/b.ts -> src/model/c.ts -> src/model/a.ts",
  ]);
});

test("types may refer to each other both ways", () => {
  const found = problems({
    "src/model/a.ts": 'import type { B } from "./b.ts";\nexport type A = B;',
    "src/model/b.ts": 'import type { A } from "./a.ts";\nexport type B = A[];',
  });
  expect(found).toEqual([]);
});

test("a module of 301 lines is too long, a generated one may have more", () => {
  const text = "export {};\n".repeat(301);
  const found = problems({ "src/model/a.ts": text, "src/syntax/generated/b.ts": text });
  expect(found).toEqual(["src/model/a.ts:301: 301 lines, a module has 300 at most"]);
});
