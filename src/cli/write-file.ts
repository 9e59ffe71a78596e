/** Files are written whole or not at all: to a file beside, which then takes the place of the old one. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { UsageError } from "./request.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "its folder is not there",
  EACCES: "no permission to write it",
  EPERM: "no permission to write it",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  EISDIR: "is a folder",
  ENOTDIR: "its folder is a file",
};

/**
 * Writes a text file. A link is followed, the old file's permissions stay. What is no file (`/dev/stdout`, a named pipe) is written to as it is.
 *
 * @param shown the path as messages show it
 * @throws UsageError when that fails; then the old file is as it was
 */
export function writeWhole(absolute: string, text: string, shown: string): void {
  const path = targetOf(absolute);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const old = statSync(absolute, { throwIfNoEntry: false });
    if (old?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    if (isDevice(absolute, old)) writeTo(absolute, "a", text);
    else {
      writeTo(beside, "w", text, old?.mode);
      renameSync(beside, path);
    }
  } catch (error) {
    rmSync(beside, { force: true });
    throw failure(error, shown);
  }
}

/** No file that another may take the place of: those of `/dev` and `/proc` may stand for one, as `/dev/stdout` does. */
function isDevice(path: string, stats: Stats | undefined): boolean {
  return (stats !== undefined && !stats.isFile()) || /^\/(?:dev|proc)\//.test(path);
}

function writeTo(path: string, flag: "a" | "w", text: string, mode = 0o666): void {
  const file = openSync(path, flag, mode);
  try {
    writeAll(file, Buffer.from(text));
    if (flag === "w") fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Writes a new folder with files in it, whole or not at all.
 *
 * @param files texts by path below the folder
 * @param shown the folder as messages show it
 * @throws UsageError when that fails, or when something is in the folder already
 */
export function writeFolder(absolute: string, files: ReadonlyMap<string, string>, shown: string): void {
  const beside = join(dirname(absolute), `.${basename(absolute)}.${process.pid}.tmp`);
  try {
    if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory() && readdirSync(absolute).length > 0)
      throw new UsageError(`${shown}: the folder is not empty`);
    for (const [path, text] of files) {
      mkdirSync(dirname(join(beside, path)), { recursive: true });
      writeFileSync(join(beside, path), text, { flag: "wx" });
    }
    const old = statSync(absolute, { throwIfNoEntry: false });
    if (old?.isDirectory()) rmdirSync(absolute);
    else if (old !== undefined) throw new UsageError(`${shown}: is no folder`);
    renameSync(beside, absolute);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside, { recursive: true, force: true });
    throw error instanceof UsageError ? error : failure(error, shown);
  }
}

function failure(error: unknown, shown: string): UsageError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new UsageError(`${shown}: ${reasons[code] ?? `cannot be written (${code})`}`);
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // Not there yet.
    return path;
  }
}
