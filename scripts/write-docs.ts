/** Writes what documents show: the outputs on pages of rules, in README and the guides; the table of rules; the schema of configurations. Run after `generate.ts`. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { rules } from "../rules/generated/registry.ts";
import { withConsoleOutput } from "./console-blocks.ts";
import { withOutput } from "./generate-pages.ts";
import { ruleDocs } from "./rule-docs.ts";

for (const { path, text } of ruleDocs(rules)) write(path, text);
for (const path of globSync(["rules/*/*.md", "README.md", "docs/*.md"]).sort()) {
  const text = readFileSync(path, "utf8");
  const page = path.startsWith("rules/") ? withOutput({ path, text }, rules).text : text;
  write(path, await withConsoleOutput(page));
}

function write(path: string, wanted: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === wanted) return;
  writeFileSync(path, wanted);
  console.log(`wrote ${path}`);
}
