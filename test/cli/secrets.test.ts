/** No key, password or community of a config gets into any output of any command, whether its line is understood or damaged. */
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/report/reporter.ts";
import type { Statement } from "../../src/syntax/ast.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { damaged, planted, secretLines, withPlanted } from "../support/secrets.ts";
import { inFolder, ioslint } from "./program.ts";

const runs = [
  ...formats.map(({ name }) => ["lint", "--format", name]),
  ["parse"],
  ["coverage"],
  ["coverage", "-f", "json"],
];

/** The lines of all outputs of all commands that hold the planted secret. */
async function leaks(text: string): Promise<readonly string[]> {
  return inFolder({ "r.cfg": text }, async (cwd) => {
    const outputs: string[] = [];
    for (const words of runs) {
      const { out, err } = await ioslint([...words, "r.cfg"], { cwd });
      outputs.push(out, err);
    }
    return outputs.flatMap((output) => output.split("\n")).filter((line) => line.includes(planted));
  });
}

function withSecrets(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap(({ command, column, children }) => [
    " ".repeat(column - 1) + withPlanted(command),
    ...withSecrets(children),
  ]);
}

describe("a secret is never printed", () => {
  it("of our own networks", async () => {
    const paths = globSync("fixtures/{article,clean/dual-*}/*.cfg").sort();
    const texts = paths.flatMap((path) =>
      readDocument(path, readFileSync(path)).configs.map((config) =>
        withSecrets(config.statements).join("\n"),
      ),
    );
    expect(texts.join("\n").split(planted).length).toBeGreaterThan(15);
    for (const text of texts) expect(await leaks(text)).toEqual([]);
  });

  it.each(["global", "interface"])("of %s mode, whole, mistyped or followed by more", async (mode) => {
    const lines = secretLines()
      .filter((each) => each.mode === mode)
      .flatMap(({ text }) => [text, ...damaged(text)]);
    const section = mode === "global" ? lines : ["interface Tunnel0", ...lines.map((line) => ` ${line}`)];
    expect(await leaks(["hostname R", ...section].join("\n"))).toEqual([]);
  });
});
