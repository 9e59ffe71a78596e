/**
 * Lets other threads read files: they send back what is kept of each, as bytes. This thread begins with the first files, the others with the
 * last; where they meet, all is read. What routers say of each other is found in this one.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { documentFrom } from "../store/record.ts";
import type { Ahead } from "./check.ts";
import type { ReadElsewhere } from "./inputs.ts";
import { type BatchResult, batchSize, claim, type Job } from "./worker.ts";

/** More threads find the first one, which reads all that the others send, at work. */
const most = 4;

/** How many threads read many files when nobody has said. */
export function usualThreads(): number {
  return Math.min(availableParallelism(), most);
}

/** The number of this thread among those that claim batches; others have their own. */
const here = 1;

/**
 * Starts threads that read files with this one; what they find is taken over as if it had been found here.
 *
 * @param program the program's file
 * @param threads how many read, this one included
 * @param tell told what people should know
 */
export function readInThreads(
  program: string,
  threads: number,
  job: Omit<Job, "claims" | "number">,
  { context }: Ahead,
  tell: (note: string) => void,
): ReadElsewhere {
  const batches = Math.ceil(job.files.length / batchSize);
  const claims = new Int32Array(new SharedArrayBuffer(batches * Int32Array.BYTES_PER_ELEMENT));
  const found = new Map<number, Uint8Array | undefined>();
  const waiting = new Map<number, (record: Uint8Array | undefined) => void>();
  const gone = new Set<number>();
  const ownerOf = (index: number) => claims[Math.floor(index / batchSize)] ?? here;
  const settle = (index: number, record: Uint8Array | undefined) => {
    const asked = waiting.get(index);
    waiting.delete(index);
    if (asked) asked(record);
    else found.set(index, record);
  };
  const start = (number: number): Worker => {
    const workerData: Job = { ...job, claims, number };
    const worker = new Worker(program, { workerData });
    worker.on("message", ({ from, records, notes }: BatchResult) => {
      for (const [offset, record] of records.entries()) settle(from + offset, record);
      for (const note of notes) tell(note);
    });
    // Whatever befell it, this thread reads what it has not sent. "error" comes before "exit".
    worker.on("error", () => {});
    worker.on("exit", () => {
      gone.add(number);
      for (const index of [...waiting.keys()]) if (ownerOf(index) === number) settle(index, undefined);
    });
    return worker;
  };
  const workers = Array.from({ length: threads - 1 }, (_, index) => start(here + 1 + index));
  const recordOf = async (index: number): Promise<Uint8Array | undefined> => {
    if (claim(claims, Math.floor(index / batchSize), here)) return undefined;
    if (!found.has(index) && !gone.has(ownerOf(index)))
      return new Promise((resolve) => waiting.set(index, resolve));
    const record = found.get(index);
    found.delete(index);
    return record;
  };
  return {
    async document(index, source) {
      const record = await recordOf(index);
      return record && documentFrom(record, source, context);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
