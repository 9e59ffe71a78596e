/** `ioslint lint --watch`: the findings, and again whenever a file changes: configs, the configuration, plugins, baselines. */
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { findConfig } from "../../config/find.ts";
import { sourcesOf } from "../../config/sources.ts";
import type { Io } from "../io.ts";
import { outputsOf } from "../outputs.ts";
import { type Arguments, UsageError } from "../request.ts";
import { lastValue } from "../values.ts";

/** Files that a run writes would be changes themselves. */
const writing = ["fix", "update-baseline", "prune-baseline"];

/**
 * Checks again and again.
 *
 * @param once one check; a mistake in a configuration is told and is no reason to stop
 */
export async function watchFiles(
  read: Arguments,
  io: Io,
  once: (read: Arguments, io: Io) => Promise<number>,
): Promise<number> {
  const other = writing.find((option) => read.switches.get(option) === true);
  if (other !== undefined) throw new UsageError(`--watch does not go with --${other}`);
  if (read.values.has("suppress")) throw new UsageError("--watch does not go with --suppress");
  if (read.operands.includes("-")) throw new UsageError("--watch does not go with standard input");
  const file = outputsOf(read).find((each) => each.file !== undefined);
  if (file) throw new UsageError(`--watch does not go with --format ${file.format.name}:${file.file}`);
  const check = io.again ?? (() => once(read, io));
  let watched = placesOf(read, io);
  // Before the first check: what changes while it runs counts.
  let changes = io.changesIn(watched)[Symbol.asyncIterator]();
  let code = await check();
  while ((await changes.next()).done !== true) {
    const places = placesOf(read, io);
    if (places.join("\n") !== watched.join("\n")) {
      await changes.return?.();
      watched = places;
      changes = io.changesIn(watched)[Symbol.asyncIterator]();
    }
    io.err("\nchanged, checked again:\n");
    code = await check();
  }
  return code;
}

/** Folders and files on which the findings depend, each once. */
function placesOf(read: Arguments, io: Io): readonly string[] {
  const words = read.operands.length === 0 ? ["."] : read.operands;
  // The folder of a pattern is the working folder.
  const paths = words.map((word) => resolve(io.cwd, word)).map((path) => (existsSync(path) ? path : io.cwd));
  const named = lastValue(read, "config");
  const isWanted = named !== undefined || read.switches.get("config") !== false;
  const config = named === undefined ? findConfig(io.cwd) : resolve(io.cwd, named);
  const sources = isWanted && config !== undefined ? sourcesOf(config) : [];
  const baselines = (read.values.get("baseline") ?? []).map((path) => resolve(io.cwd, path));
  // What a plugin imports from beside itself is part of it.
  const plugins = sources
    .filter(isModule)
    .map(dirname)
    .filter((folder) => !isAbove(folder, io.cwd));
  return [...new Set([...paths, ...sources, ...baselines, ...plugins])];
}

function isModule(path: string): boolean {
  return /\.[cm]?[jt]s$/.test(path) && !path.includes("node_modules");
}

/** The folder holds all of the working folder: too much to be watched for a plugin alone. */
function isAbove(folder: string, cwd: string): boolean {
  return cwd === folder || cwd.startsWith(`${folder}/`);
}
