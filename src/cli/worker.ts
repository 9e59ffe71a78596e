/** A thread that reads files for another one. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { MessagePort } from "node:worker_threads";
import { openCache } from "../store/cache.ts";
import { createKeeper } from "../syntax/reread.ts";
import { aheadOf } from "./check.ts";
import type { Io } from "./io.ts";
import { recordReader } from "./kept.ts";
import type { Arguments } from "./request.ts";
import { rulesOf, settingsOf, wishesOf } from "./settings.ts";

/** What a thread is started with. */
export interface Job {
  /** What was asked for: a thread goes by the same settings. */
  readonly read: Arguments;
  /** Paths as reports show them. */
  readonly files: readonly string[];
  /** For each batch of files the number of the thread that reads it; 0 for nobody yet. All threads share it. */
  readonly claims: Int32Array;
  /** Of this thread, not 0. */
  readonly number: number;
  /** The cache that they use, where there is one. */
  readonly cache: { readonly folder: string; readonly run: string } | undefined;
}

/** How many files a thread reads before it sends them. */
export const batchSize = 16;

/** What became of some files that follow each other. */
export interface BatchResult {
  /** Index of the first. */
  readonly from: number;
  /** What is kept of each; undefined when that is nothing: then the thread that asked reads the file and finds out why. */
  readonly records: readonly (Uint8Array | undefined)[];
  /** What people should know. */
  readonly notes: readonly string[];
}

/** Takes a batch that nobody has taken, or tells whether one has it already. */
export function claim(claims: Int32Array, batch: number, number: number): boolean {
  const owner = Atomics.compareExchange(claims, batch, 0, number);
  return owner === 0 || owner === number;
}

/** Reads what nobody else has claimed, the last files first. */
export async function work(
  { read, files, cache, claims, number }: Job,
  port: MessagePort,
  io: Io,
): Promise<void> {
  const settings = await settingsOf(read, io);
  const ahead = aheadOf(settings, wishesOf(read, rulesOf(settings)), createKeeper(0));
  const notes: string[] = [];
  const cached = cache && { cache: openCache(cache.folder, (note) => notes.push(note)), run: cache.run };
  const recordAt = recordReader(ahead, cached);
  const record = (path: string): Uint8Array | undefined => {
    try {
      return recordAt(path, () => readFileSync(resolve(io.cwd, path)));
    } catch {
      return undefined;
    }
  };
  for (let batch = claims.length - 1; batch >= 0; batch--) {
    if (!claim(claims, batch, number)) continue;
    const from = batch * batchSize;
    const records = files.slice(from, from + batchSize).map(record);
    const result: BatchResult = { from, records, notes: notes.splice(0) };
    port.postMessage(
      result,
      records.flatMap((each) => (each ? [each.buffer as ArrayBuffer] : [])),
    );
  }
}
