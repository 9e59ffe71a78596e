/** `ioslint anonymize`: a network to share, with other secrets, addresses and names and the same findings. */
import { resolve } from "node:path";
import { anonymize } from "../../anonymize/anonymize.ts";
import { count, visiblePath } from "../../report/text.ts";
import { complain, failed } from "../complain.ts";
import { configsOf } from "../configs.ts";
import type { Io } from "../io.ts";
import { type Arguments, UsageError } from "../request.ts";
import { lastValue } from "../values.ts";
import { writeFolder } from "../write-file.ts";

export async function anonymizeFiles(read: Arguments, io: Io): Promise<number> {
  const folder = lastValue(read, "output");
  if (folder === undefined)
    throw new UsageError("anonymize needs a folder to write to: ioslint anonymize configs/ -o shared/");
  const inputs = await configsOf(read, io);
  if (inputs === undefined) return failed;
  const files = anonymize(inputs.documents, lastValue(read, "salt"));
  writeFolder(resolve(io.cwd, folder), new Map(files.map(({ path, text }) => [path, text])), folder);
  for (const from of new Set(files.flatMap((file) => (file.isPlain ? [file.from] : []))))
    complain(io, `${from}: its form could not be kept, the configuration of each device in it is a file`);
  io.out(`${count(files.length, "file")} written to ${visiblePath(folder)}\n`);
  return inputs.problems.length > 0 ? failed : 0;
}
