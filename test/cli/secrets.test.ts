/** No key, password or community of a config gets into any output of any command, whether its line is understood or damaged. */
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/report/reporter.ts";
import type { Command, Statement } from "../../src/syntax/ast.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { isSecret } from "../../src/syntax/secret.ts";
import { inFolder, ioslint } from "./program.ts";

const planted = "N3verShown";

const runs = [
  ...formats.map(({ name }) => ["--format", name]),
  ["parse", "r.cfg"],
  ["coverage", "r.cfg"],
  ["coverage", "-f", "json", "r.cfg"],
];

/** Everything that all commands print about a config. */
function printed(text: string): Promise<string> {
  return inFolder({ "r.cfg": text }, async (cwd) => {
    const outputs: string[] = [];
    for (const words of runs) {
      const { out, err } = await ioslint(words.includes("r.cfg") ? words : [...words, "r.cfg"], { cwd });
      outputs.push(out, err);
    }
    return outputs.join("\n");
  });
}

/** The command's text with each secret replaced by the planted one. */
function withPlanted({ syntax, ...fields }: Command): string {
  const spans = Object.entries(fields).flatMap(([field, value]) => {
    const span = syntax.spans[field];
    return span && isSecret(value) ? [span] : [];
  });
  return spans
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start - 1) + planted + text.slice(end - 1), syntax.text);
}

/** Different commands with secrets, each with the lines of the sections that it stands in. */
function secretLines(statements: readonly Statement[], above: readonly string[]): readonly string[] {
  return statements.flatMap(({ command, children }) => {
    const text = withPlanted(command);
    const lines = text.includes(planted) ? [[...above, text].join("\n")] : [];
    return [...lines, ...secretLines(children, [...above, command.syntax.text])];
  });
}

const examples = [
  ...new Set(
    globSync("fixtures/**/*.cfg")
      .sort()
      .flatMap((path) => readDocument(path, readFileSync(path)).configs)
      .flatMap((config) => secretLines(config.statements, []))
      .map((text) => text.replace(/\d+\.\d+\.\d+\.\d+/g, "192.0.2.1")),
  ),
];

/** The line with two letters of one of its words before the secret swapped, once for each word. */
function damaged(example: string): readonly string[] {
  const [line = "", ...above] = example.split("\n").reverse();
  const words = line.split(" ");
  const before = words.slice(
    0,
    words.findIndex((word) => word.includes(planted)),
  );
  return before.flatMap((word, index) => {
    if (!/^[a-z].+/.test(word)) return [];
    const typed = word.length > 3 ? `${word[0]}${word[2]}${word[1]}${word.slice(3)}` : `${word}x`;
    return [[...above.toReversed(), words.with(index, typed).join(" ")].join("\n")];
  });
}

describe("a secret is never printed", () => {
  it("in whatever kind of line of our networks it stands", async () => {
    expect(examples.length).toBeGreaterThan(5);
    for (const example of examples)
      expect(await printed(`hostname R\n${example}\n`), example).not.toContain(planted);
  });

  it("when a word of its line is mistyped", async () => {
    const texts = examples.flatMap(damaged);
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) expect(await printed(`hostname R\n${text}\n`), text).not.toContain(planted);
  });

  it("when its line is cut, doubled or followed by more", async () => {
    for (const example of examples) {
      const [line = "", ...above] = example.split("\n").reverse();
      const lines = [
        `${line} and more words`,
        `${line} ${line}`,
        line.slice(0, line.indexOf(planted) + planted.length),
      ];
      const text = [...above.toReversed(), ...lines].join("\n");
      expect(await printed(`hostname R\n${text}\n`), text).not.toContain(planted);
    }
  });
});
