/** Compares what the generators would write with what is committed, and names every file that is stale. */
import { generateAll } from "./generators.ts";

const { files, mistakes } = generateAll();
const stale = files.filter(({ wanted, present }) => wanted !== present);
for (const mistake of mistakes) console.error(mistake);
for (const { path, wanted, present } of stale) {
  const state = present === undefined ? "missing" : wanted === undefined ? "no generator writes it" : "stale";
  console.error(`${path}: ${state}, run \`npm run generate\``);
}
if (mistakes.length > 0 || stale.length > 0) process.exitCode = 1;
else console.log(`${files.length} generated files are up to date`);
