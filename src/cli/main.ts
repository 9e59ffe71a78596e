/** The program: hands the words of the command line on. */
import process from "node:process";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { readPlain } from "./arguments.ts";
import { processIo } from "./io.ts";
import { run } from "./run.ts";
import { defaultCommand } from "./table.ts";

const io = processIo(process.argv[1] ?? "");

/** When all is printed, or when a thread that reads for another one is ready to. */
export const done: Promise<void> =
  parentPort === null
    ? run(process.argv.slice(2), io).then((code) => {
        process.exitCode = code;
      })
    : readForAnother(parentPort);

async function readForAnother(port: MessagePort): Promise<void> {
  const { work } = await import("./worker.ts");
  await work(workerData, port, io);
}

/** Whether this run has used the code that most runs need. */
export function isUsual(): boolean {
  return parentPort === null && readPlain(process.argv.slice(2))?.command === defaultCommand;
}
