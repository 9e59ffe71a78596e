/** Lets other threads read files: they send back what is kept of each, as bytes. What routers say of each other is found in this one. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { documentFrom } from "../store/record.ts";
import type { Ahead } from "./check.ts";
import type { ReadElsewhere } from "./inputs.ts";
import type { Batch, BatchResult, Job } from "./worker.ts";

/** Records of files that are read elsewhere. */
interface Readers {
  /** The record of a file by its index; undefined when nobody could make one: then this thread reads the file. */
  record(index: number): Promise<Uint8Array | undefined>;
  close(): Promise<void>;
}

/** More threads find this one, which takes what they send, at work. */
const most = 4;

/** How many files a thread is given at a time. */
const batchSize = 16;

/** How many threads read many files when nobody has said. */
export function usualThreads(): number {
  return Math.min(availableParallelism(), most);
}

/** Lets threads read these files; what they find is taken over as if it had been found here. */
export function readInThreads(
  program: string,
  threads: number,
  job: Job,
  { context }: Ahead,
  tell: (note: string) => void,
): ReadElsewhere {
  const readers = startReaders(program, threads, job, tell);
  return {
    async document(index, source) {
      const record = await readers.record(index);
      return record && documentFrom(record, source, context);
    },
    close: readers.close,
  };
}

/**
 * Starts threads that read files.
 *
 * @param program the program's file
 * @param tell told what people should know
 */
function startReaders(program: string, threads: number, job: Job, tell: (note: string) => void): Readers {
  const found = new Map<number, Uint8Array | undefined>();
  const waiting = new Map<number, (record: Uint8Array | undefined) => void>();
  let next = 0;
  let alive = threads;
  const settle = (index: number, record: Uint8Array | undefined) => {
    const asked = waiting.get(index);
    waiting.delete(index);
    if (asked) asked(record);
    else found.set(index, record);
  };
  const start = (): Worker => {
    const worker = new Worker(program, { workerData: job });
    let given: Batch = { from: 0, to: 0 };
    const give = () => {
      given = { from: next, to: Math.min(next + batchSize, job.files.length) };
      next = given.to;
      if (given.from < given.to) worker.postMessage(given);
    };
    worker.on("message", ({ from, records, notes }: BatchResult) => {
      give();
      for (const [offset, record] of records.entries()) settle(from + offset, record);
      for (const note of notes) tell(note);
    });
    // Whatever befell it, this thread reads what it was given. "error" comes before "exit".
    worker.on("error", () => {});
    worker.on("exit", () => {
      for (let index = given.from; index < given.to; index++) settle(index, undefined);
      alive--;
      if (alive === 0) for (const index of [...waiting.keys()]) settle(index, undefined);
    });
    give();
    return worker;
  };
  const workers = Array.from({ length: threads }, start);
  return {
    async record(index) {
      if (!found.has(index) && alive > 0) return new Promise((resolve) => waiting.set(index, resolve));
      const record = found.get(index);
      found.delete(index);
      return record;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
