/** The rule and the page that `docs/writing-a-rule.md` shows work as they stand there. */
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import { examplesOf, headingsOf, markersOf, sourcesOf, withOutput } from "../../scripts/generate-pages.ts";
import { generateRegistry } from "../../scripts/generate-registry.ts";
import { lint } from "../../src/lint/lint.ts";
import type { Rule } from "../../src/lint/rule.ts";
import { print, readDocument } from "../../src/syntax/document.ts";

const guide = readFileSync("docs/writing-a-rule.md", "utf8");

/** The block that begins with these backticks, language and path. */
function block(fence: string, path: string): string {
  const start = guide.indexOf(`\n${fence} ${path}\n`) + fence.length + path.length + 3;
  return `${guide.slice(start, guide.indexOf("\n```", start)).trimEnd()}\n`;
}

const rulePath = "rules/tunnel/no-mtu.ts";
const pagePath = "rules/tunnel/no-mtu.md";
const source = block("```ts", rulePath);
const start = guide.indexOf(`\n\`\`\`\`md ${pagePath}\n`) + pagePath.length + 9;
const page = guide.slice(start, guide.indexOf("\n````\n", start) + 1);

async function load(source: string, folder: string): Promise<Rule> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  const module = await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`);
  return module.default;
}

describe("the guide to rules", () => {
  it("shows two files that `npm run generate` takes", () => {
    const [registry] = generateRegistry([
      { path: rulePath, text: source },
      { path: pagePath, text: page },
    ]);
    expect(registry?.text).toContain("tunnelNoMtu");
  });

  it("shows a rule that fires in the page's bad example where it is marked, and nowhere in the good one", async () => {
    const all = [...rules, await load(source, "rules/tunnel")];
    const bad = examplesOf(page, "Bad");
    const found = lint(bad, { rules: all }).diagnostics.filter((each) => each.rule === "tunnel/no-mtu");
    expect(found.map(({ rule, at }) => ({ rule, path: at.path, line: at.line }))).toEqual(
      bad.flatMap((each) => markersOf(each.path, new TextDecoder().decode(print(each)))),
    );
    expect(found).toHaveLength(1);
    const good = lint(examplesOf(page, "Good"), { rules: all }).diagnostics;
    expect(good.filter((each) => each.severity !== "info" || each.rule === "tunnel/no-mtu")).toEqual([]);
  });

  it("shows a page whose output is written after the bad example", async () => {
    const { text } = withOutput({ path: pagePath, text: page }, [await load(source, "rules/tunnel")]);
    expect(headingsOf(text)).toEqual([
      "What it checks",
      "Why",
      "Bad",
      "Output",
      "Good",
      "Not reported",
      "Sources",
    ]);
    expect(sourcesOf(text)).toMatchObject([{ title: "RFC 2784, section 2" }]);
    expect(text).toContain("\nspoke.cfg:7:1: info: SPOKE's Tunnel0 sets no `ip mtu`");
    expect(withOutput({ path: pagePath, text }, [await load(source, "rules/tunnel")]).text).toBe(text);
  });

  it("shows a rule about a command that the model does not hold", async () => {
    const holdtime = await load(block("```ts", "rules/nhrp/holdtime-short.ts"), "rules/nhrp");
    const router = (seconds: number) =>
      readDocument("spoke.cfg", `hostname SPOKE\ninterface Tunnel0\n ip nhrp holdtime ${seconds}\n`);
    const [found] = lint([router(30)], { rules: [holdtime] }).diagnostics;
    expect(found).toMatchObject({
      rule: "nhrp/holdtime-short",
      message: "SPOKE renews its registrations every 10 seconds",
      at: { line: 3 },
    });
    expect(lint([router(600)], { rules: [holdtime] }).diagnostics).toEqual([]);
  });
});
