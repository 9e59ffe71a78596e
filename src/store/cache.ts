/**
 * A folder of what earlier runs found out of each file. An entry is named after, and locked with, a digest of the file's contents: what is
 * secret in a file can be read from its entry only by who has the file. Entries are written whole or not at all and never change, so
 * that two runs may use one folder at once.
 */
import { Buffer } from "node:buffer";
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";

/** What is kept of files, by their path and contents. Nothing that goes wrong here is an error of the run. */
export interface Cache {
  /** What is kept of a file with these contents; undefined when nothing is. */
  get(file: CacheKey): Uint8Array | undefined;
  /** Keeps something for later runs. */
  put(file: CacheKey, record: Uint8Array): void;
  /** At the end of a run: takes away what no run has used for long. */
  prune(): void;
}

/** Names an entry and opens it. */
export interface CacheKey {
  readonly name: string;
  readonly key: Uint8Array;
}

const day = 24 * 60 * 60 * 1000;

/** An entry that no run has used for so long is taken away. */
const longest = 14 * day;

/** Says to backup programs and to git that nothing here is worth keeping. */
const marks = [
  [
    "CACHEDIR.TAG",
    "Signature: 8a477f597d28d172789f06886806bc55\n# What ioslint found out in earlier runs. It may be deleted.\n",
  ],
  [".gitignore", "*\n"],
] as const;

/** Or what is left of one that was not written to its end. */
const entryName = /^[0-9a-f]{40}(\.\d+)?$/;

/**
 * The key of a file's entry.
 *
 * @param run digest of all that the entry depends on besides the file
 */
export function cacheKey(run: string, path: string, contents: Uint8Array): CacheKey {
  const hash = createHash("sha256").update(`${run}\n${path}\n`).update(contents);
  const key = hash.digest();
  return { key, name: createHash("sha256").update(key).digest("hex").slice(0, 40) };
}

/**
 * @param folder is made when something is to be kept
 * @param tell told once what people should know: that entries are not readable, that none can be written
 */
export function openCache(folder: string, tell: (note: string) => void): Cache {
  let toldUnreadable = false;
  let isPrepared = false;
  let failed = false;
  return {
    get({ name, key }) {
      const path = join(folder, name);
      try {
        const locked = readFileSync(path);
        keepYoung(path);
        return opened(locked, key);
      } catch (error) {
        if (codeOf(error) === "ENOENT" || toldUnreadable) return undefined;
        toldUnreadable = true;
        tell(`${folder}: entries of the cache that are not readable are made anew`);
        return undefined;
      }
    },
    put({ name, key }, record) {
      if (failed) return;
      try {
        if (!isPrepared) prepare(folder);
        isPrepared = true;
        writeWhole(join(folder, name), locked(record, key));
      } catch (error) {
        failed = true;
        tell(`${folder}: the cache cannot be written (${codeOf(error) ?? "no reason is known"})`);
      }
    },
    prune() {
      if (isPrepared && !failed) prune(folder);
    },
  };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

const cipher = "aes-256-gcm";
const ivSize = 12;
const sealSize = 16;

function locked(record: Uint8Array, key: Uint8Array): Uint8Array {
  const iv = randomBytes(ivSize);
  const lock = createCipheriv(cipher, key, iv);
  const body = Buffer.concat([lock.update(record), lock.final()]);
  return Buffer.concat([iv, lock.getAuthTag(), body]);
}

/** @throws Error when anything but what was locked with the key stands there */
function opened(bytes: Uint8Array, key: Uint8Array): Uint8Array {
  const lock = createDecipheriv(cipher, key, bytes.subarray(0, ivSize), { authTagLength: sealSize });
  lock.setAuthTag(bytes.subarray(ivSize, ivSize + sealSize));
  const body = lock.update(bytes.subarray(ivSize + sealSize));
  lock.final();
  // A copy of its own, which can be handed to another thread.
  return new Uint8Array(body);
}

function prepare(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of marks) writeFileSync(join(folder, name), text);
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, bytes, { mode: 0o600 });
  renameSync(beside, path);
}

/** Marks an entry as used, once a day. */
function keepYoung(path: string): void {
  const now = Date.now();
  if (now - statSync(path).mtimeMs < day) return;
  utimesSync(path, now / 1000, now / 1000);
}

function prune(folder: string): void {
  const oldest = Date.now() - longest;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (entryName.test(name) && isOlder(path, oldest)) rmSync(path, { force: true });
  }
}

/** Another run may have taken it away. */
function isOlder(path: string, time: number): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? time) < time;
}
