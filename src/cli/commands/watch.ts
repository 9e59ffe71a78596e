/** `ioslint lint --watch`: the findings, and again whenever a file changes. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Io } from "../io.ts";
import { outputsOf } from "../outputs.ts";
import { type Arguments, UsageError } from "../request.ts";
import { lintFiles } from "./lint.ts";

/** Files that a run writes would be changes themselves. */
const writing = ["fix", "update-baseline", "prune-baseline"];

export async function watchFiles(read: Arguments, io: Io): Promise<number> {
  const other = writing.find((option) => read.switches.get(option) === true);
  if (other !== undefined) throw new UsageError(`--watch does not go with --${other}`);
  const file = outputsOf(read).find((each) => each.file !== undefined);
  if (file) throw new UsageError(`--watch does not go with --format ${file.format.name}:${file.file}`);
  const words = read.operands.length === 0 ? ["."] : read.operands;
  // The folder of a pattern is the working folder.
  const paths = words.map((word) => resolve(io.cwd, word)).map((path) => (existsSync(path) ? path : io.cwd));
  let code = await lintFiles(read, io);
  for await (const _ of io.changesIn([...new Set(paths)])) {
    io.err("\nchanged, checked again:\n");
    code = await lintFiles(read, io);
  }
  return code;
}
