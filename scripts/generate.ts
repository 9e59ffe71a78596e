/** Runs every generator and writes what changed. A mistake in the sources is printed with its place; exit 1. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generateAll, isSourceError, leftovers, textOf } from "./generators.ts";

try {
  const generated = generateAll();
  for (const { path, text } of generated) {
    if (textOf(path) === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
  for (const path of leftovers(generated)) {
    rmSync(path);
    console.log(`removed ${path}`);
  }
} catch (error) {
  if (!isSourceError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
