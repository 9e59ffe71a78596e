/** The licences of the packages whose code is in the bundles: most ask to be passed on with every copy. */
import { readdirSync, readFileSync } from "node:fs";

/** One text with the licence of each package that has a file among these paths. A package without licence text throws. */
export function licences(paths: readonly string[]): string {
  const folders = new Set(
    paths.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  const parts = [...folders].sort().map((folder) => `${nameOf(folder)}\n\n${licenceOf(folder)}\n`);
  return parts.join(`\n${"-".repeat(80)}\n\n`);
}

function nameOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  return `${name} ${version} (${license})`;
}

function licenceOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e\b/i.test(name));
  if (!file) throw new Error(`${folder} has no licence text`);
  return readFileSync(`${folder}/${file}`, "utf8").trim();
}
