/** Files and pages for pipelines: they can be read, and every command line in them is one that ioslint takes. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { readArguments } from "../src/cli/arguments.ts";
import { formats } from "../src/report/reporter.ts";

const page = readFileSync("docs/pipelines.md", "utf8");
const files = ["action.yml", "ci/gitlab.yml", ".pre-commit-hooks.yaml", ".github/workflows/release.yml"];

/** The words after `ioslint` of every command line in a text. */
function commandLines(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/(?:npx (?:--yes )?)ioslint ([^|>'\n]*)/g)].map(([, words = ""]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('"', "")),
  );
}

describe("pipelines", () => {
  it.each(files)("%s is YAML", (path) => {
    expect(parse(readFileSync(path, "utf8"))).toBeTruthy();
  });

  it("the page shows YAML that can be read", () => {
    const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
    expect(blocks.length).toBeGreaterThan(2);
    for (const each of blocks) expect(parseAllDocuments(each).flatMap(({ errors }) => errors)).toEqual([]);
  });

  const all = [page, ...files.map((path) => readFileSync(path, "utf8"))].flatMap(commandLines);

  it.each(all.map((words) => [words.join(" "), words] as const))(
    "`ioslint %s` is taken",
    async (_, words) => {
      const read = await readArguments(words.filter((word) => !word.startsWith("$")));
      if ("answer" in read) throw new Error("help instead of a command");
      const names = (read.values.get("format") ?? []).map((value) => value.split(":")[0]);
      const known = [...formats.map(({ name }) => name), "markdown"];
      for (const name of names) expect(known).toContain(name);
    },
  );

  it("the action passes every input on as a variable, so that none is taken for a command", () => {
    const { inputs, runs } = parse(readFileSync("action.yml", "utf8"));
    const [lint] = runs.steps;
    expect(lint.run).not.toContain("${{");
    const used = JSON.stringify(runs);
    for (const name of Object.keys(inputs)) expect(used).toContain(`inputs.${name}`);
    for (const [, option] of lint.run.matchAll(/options\+?=\((--[\w-]+)/g))
      expect(["--format", "--config", "--fail-on", "--new-from"]).toContain(option);
  });

  it("files that the pages name are there", () => {
    for (const text of [page, readFileSync("CONTRIBUTING.md", "utf8")])
      for (const [, target = ""] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g))
        expect(existsSync(target) || existsSync(`docs/${target}`), target).toBe(true);
  });

  it("the image starts the program that the build makes, as no root", () => {
    const text = readFileSync("Dockerfile", "utf8");
    const { bin } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(text).toContain(`/app/${bin.ioslint}`);
    expect(text).toMatch(/^USER node$/m);
  });
});
