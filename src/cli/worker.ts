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
  /** The cache that they use, where there is one. */
  readonly cache: { readonly folder: string; readonly run: string } | undefined;
}

/** Files that a thread is to read, by index, the end exclusive. */
export interface Batch {
  readonly from: number;
  readonly to: number;
}

/** Their records, in order. */
export interface BatchResult {
  readonly from: number;
  readonly records: readonly (Uint8Array | undefined)[];
  /** What people should know. */
  readonly notes: readonly string[];
}

export async function work({ read, files, cache }: Job, port: MessagePort, io: Io): Promise<void> {
  const settings = await settingsOf(read, io);
  const ahead = aheadOf(settings, wishesOf(read, rulesOf(settings)), createKeeper(0));
  const notes: string[] = [];
  const cached = cache && { cache: openCache(cache.folder, (note) => notes.push(note)), run: cache.run };
  const recordAt = recordReader(ahead, cached);
  const record = (path: string): Uint8Array | undefined => {
    try {
      return recordAt(path, () => readFileSync(resolve(io.cwd, path)));
    } catch {
      // The thread that asked finds out why.
      return undefined;
    }
  };
  port.on("message", ({ from, to }: Batch) => {
    const records = files.slice(from, to).map(record);
    const result: BatchResult = { from, records, notes: notes.splice(0) };
    port.postMessage(
      result,
      records.flatMap((each) => (each ? [each.buffer as ArrayBuffer] : [])),
    );
  });
}
