/** How the files of a run are read: in this thread or in others, with or without a cache. What is found is the same. */
import { resolve } from "node:path";
import type { Settings } from "../config/settings.ts";
import type { Ahead } from "./check.ts";
import { complain } from "./complain.ts";
import type { Found } from "./find-files.ts";
import type { ReadElsewhere, ReadOptions } from "./inputs.ts";
import type { Io } from "./io.ts";
import type { RunCache } from "./kept.ts";
import { type Arguments, UsageError } from "./request.ts";
import { lastValue, wholeNumber } from "./values.ts";

type Reading = Pick<ReadOptions, "readText" | "elsewhere"> & {
  /** When all is written. */
  readonly close: () => void;
};

/** Where a cache lies when nobody has said. */
const usualFolder = ".ioslintcache";

/** Fewer files are read in less time than another thread needs to start and to compile its code. */
const fewest = 1500;

/** Reads as the command line says. */
export async function readingOf(read: Arguments, settings: Settings, ahead: Ahead, io: Io): Promise<Reading> {
  const threads = wholeNumber(read, "threads");
  if (threads === 0) throw new UsageError("--threads takes a number from 1 on");
  const told = new Set<string>();
  const tell = (note: string) => {
    if (!told.has(note)) complain(io, note);
    told.add(note);
  };
  // Rules that somebody brings along may look at anything, and may be functions of another thread.
  const isPlain = settings.custom.size === 0;
  const folder = folderOf(read, io);
  if (folder !== undefined && !isPlain)
    tell("rules of the configuration are not cached: the cache is not used");
  const cached = isPlain && folder !== undefined ? await openRunCache(folder, ahead, io, tell) : undefined;
  const elsewhere = async (files: readonly Found[]): Promise<ReadElsewhere | undefined> => {
    const { program } = io;
    if (!isPlain || program === undefined || (threads === undefined && files.length < fewest))
      return undefined;
    const { readInThreads, usualThreads } = await import("./threads.ts");
    const number = Math.min(threads ?? usualThreads(), files.length);
    if (number < 2) return undefined;
    const job = {
      read,
      files: files.map(({ path }) => path),
      cache: cached && { folder: cached.folder, run: cached.run },
    };
    return readInThreads(program, number, job, ahead, tell);
  };
  return {
    readText: cached ? (await import("./kept.ts")).readCached(ahead, cached) : ahead.read,
    elsewhere,
    close: () => cached?.cache.prune(),
  };
}

function folderOf(read: Arguments, io: Io): string | undefined {
  const named = lastValue(read, "cache-location");
  const wanted = read.switches.get("cache") ?? named !== undefined;
  return wanted ? resolve(io.cwd, named ?? usualFolder) : undefined;
}

async function openRunCache(
  folder: string,
  ahead: Ahead,
  { program }: Io,
  tell: (note: string) => void,
): Promise<RunCache & { readonly folder: string }> {
  const [{ openCache }, { digestOfRun }] = await Promise.all([
    import("../store/cache.ts"),
    import("./kept.ts"),
  ]);
  return { folder, cache: openCache(folder, tell), run: digestOfRun(ahead, program) };
}
