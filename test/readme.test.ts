/** What README and the guides show is what the program does. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { withConsoleOutput } from "../scripts/console-blocks.ts";
import { ioslint } from "./cli/program.ts";

const documents = globSync(["README.md", "docs/*.md", "grammar/README.md"])
  .sort()
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));
const readme = readFileSync("README.md", "utf8");

describe.each(documents)("$path", ({ path, text }) => {
  it("shows the output that the program gives today", async () => {
    expect(await withConsoleOutput(text)).toBe(text);
  });

  it("links to files that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(
      (match) => match[1] ?? "",
    );
    expect(links.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
  });
});

describe("README", () => {
  it("begins with the two commands that a newcomer needs", () => {
    expect(readme).toContain("npm ci && npx ioslint fixtures/article");
    expect(readme).toContain("npm ci && npm test");
  });

  it("shows a real run, with findings", () => {
    expect(readme).toMatch(/\$ npx ioslint --quiet fixtures\/article\n(?:.*\n)+3 errors, /);
  });

  it("shows a step of a pipeline that is YAML and runs the program as it can be run", async () => {
    const [, yaml = ""] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    const steps: unknown = parseYaml(yaml);
    expect(steps).toContainEqual({ run: expect.stringContaining("ioslint --format unix") });
    expect((await ioslint(["--format", "unix", "--fail-on", "warning", "fixtures/article"])).code).toBe(1);
  });
});
