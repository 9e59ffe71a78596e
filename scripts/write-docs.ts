/** Writes the outputs that documents show: the pages of the rules, README and the guides. Run after `generate.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { rules } from "../rules/generated/registry.ts";
import { withConsoleOutput } from "./console-blocks.ts";
import { withOutput } from "./generate-pages.ts";

for (const path of globSync(["rules/*/*.md", "README.md", "docs/*.md"]).sort()) {
  const text = readFileSync(path, "utf8");
  const page = path.startsWith("rules/") ? withOutput({ path, text }, rules).text : text;
  const wanted = await withConsoleOutput(page);
  if (wanted === text) continue;
  writeFileSync(path, wanted);
  console.log(`wrote ${path}`);
}
