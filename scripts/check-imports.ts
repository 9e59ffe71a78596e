/**
 * Checks the layers: imports point downwards only, no import cycles, no module over 300 lines. Prints one line for
 * each problem and exits 1 when there is any.
 */
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { layerProblems, type Module } from "./layers.ts";

const paths = globSync(["src/**/*.ts", "rules/**/*.ts"]).sort();
const modules: Module[] = paths.map((path) => ({ path, text: readFileSync(path, "utf8") }));
const problems = layerProblems(modules);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${modules.length} modules: imports point downwards, no cycles, none over 300 lines`);
