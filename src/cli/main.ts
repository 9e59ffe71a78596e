/** The program: hands the words of the command line on. */
import process from "node:process";
import { readPlain } from "./arguments.ts";
import { processIo } from "./io.ts";
import { run } from "./run.ts";
import { defaultCommand } from "./table.ts";

/** When all is printed. */
export const done: Promise<void> = run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});

/** Whether this run has used the code that most runs need. */
export function isUsual(): boolean {
  return readPlain(process.argv.slice(2))?.command === defaultCommand;
}
