/** The program: hands the words of the command line on. */
import process from "node:process";
import { processIo } from "./io.ts";
import { run } from "./run.ts";

/** When all is printed. */
export const done: Promise<void> = run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
