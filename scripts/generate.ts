/** Runs every generator and writes what changed. A mistake in the sources is printed with its place; exit 1. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generateAll } from "./generators.ts";

const { files, mistakes } = generateAll();
for (const { path, wanted, present } of files) {
  if (wanted === present) continue;
  if (wanted === undefined) rmSync(path);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, wanted);
  }
  console.log(`${wanted === undefined ? "removed" : "wrote"} ${path}`);
}
for (const mistake of mistakes) console.error(mistake);
if (mistakes.length > 0) process.exitCode = 1;
