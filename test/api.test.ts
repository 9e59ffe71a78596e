/** The types that users of the library see: a change of them is seen in review, and a break is meant. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ioslint-api-"));
  const to = ["--outDir", folder, "--removeComments"];
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", ...to]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The module that is imported as "ioslint", and those whose names it hands on. */
function declarations(): string {
  const index = join(folder, "src/index.d.ts");
  const text = readFileSync(index, "utf8");
  const handedOn = [...text.matchAll(/^export .*from "(.*)\.ts";$/gm)].map(([, path]) =>
    join(dirname(index), `${path}.d.ts`),
  );
  return [index, ...[...new Set(handedOn)].sort()]
    .map((path) => `// ${relative(folder, path)}\n\n${readFileSync(path, "utf8").trim()}\n`)
    .join("\n");
}

it("has the types that test/api.txt shows", async () => {
  const shown = declarations();
  expect(shown).toContain("export declare function lint(");
  await expect(shown).toMatchFileSnapshot("api.txt");
});
