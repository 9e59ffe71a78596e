/** Prints how much of the command table is known: `npx tsx test/corpus/facts-report.ts [mode-prefix] [--missing]`. */
import process from "node:process";
import { measure, sharesOf } from "./facts-measure.ts";

const [prefix = ""] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const rows = measure().filter(({ mode, left }) => mode.startsWith(prefix) && left === undefined);
if (process.argv.includes("--missing")) {
  for (const { mode, syntax, missing } of rows)
    if (missing !== undefined) process.stdout.write(`${mode}\t${syntax}\t${missing}\n`);
} else {
  for (const [mode, { known, all }] of [...sharesOf(rows)].sort(
    ([, a], [, b]) => b.all - b.known - (a.all - a.known),
  ))
    if (known < all) process.stdout.write(`${all - known} missing of ${all}\t${mode}\n`);
}
const known = rows.filter(({ missing }) => missing === undefined).length;
process.stdout.write(`${known} of ${rows.length}: ${((100 * known) / (rows.length || 1)).toFixed(1)} %\n`);
