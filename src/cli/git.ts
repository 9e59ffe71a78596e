/** Files as they were at a revision, read from git's own store: nothing is checked out, nothing of the repository is run. */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { UsageError } from "./request.ts";

/** A file of a revision. */
export interface StoredFile {
  /** Where it is in the work tree. */
  readonly absolute: string;
  /** Name of its content in the store. */
  readonly blob: string;
}

/** Most of git's output that is kept, in bytes. */
const most = 1 << 30;

/**
 * All files of a revision, links left out.
 *
 * @throws UsageError when there is no git, no repository or no such revision
 */
export function filesAt(revision: string, cwd: string): readonly StoredFile[] {
  const commit = commitOf(revision, cwd);
  const root = git(["rev-parse", "--show-toplevel"], cwd).toString("utf8").trimEnd();
  const listing = git(["ls-tree", "-r", "-z", "--full-tree", commit], cwd).toString("utf8");
  return listing.split("\0").flatMap((entry) => {
    const [, mode, type, blob, path] = /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
    if (blob === undefined || path === undefined || type !== "blob" || mode === "120000") return [];
    return [{ absolute: resolve(root, path), blob }];
  });
}

/** The contents of some files, in their order. */
export function contentsOf(files: readonly StoredFile[], cwd: string): readonly Uint8Array[] {
  if (files.length === 0) return [];
  const input = files.map(({ blob }) => `${blob}\n`).join("");
  const output = git(["cat-file", "--batch"], cwd, input);
  const contents: Uint8Array[] = [];
  for (let at = 0; contents.length < files.length; ) {
    const end = output.indexOf("\n", at);
    const size = Number(output.toString("latin1", at, end).split(" ")[2]);
    if (end < 0 || Number.isNaN(size)) throw new UsageError("git gave no content: is its store damaged?");
    contents.push(output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}

/** Whether git knows a revision of this name here. */
export function isRevision(name: string, cwd: string): boolean {
  try {
    commitOf(name, cwd);
    return true;
  } catch {
    return false;
  }
}

function commitOf(revision: string, cwd: string): string {
  try {
    return git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], cwd)
      .toString("utf8")
      .trim();
  } catch (error) {
    throw new UsageError(whyNot(revision, cwd, error));
  }
}

/** Whether git has only the newest commits here; undefined outside of a repository. */
export function isShallow(cwd: string): boolean | undefined {
  try {
    return git(["rev-parse", "--is-shallow-repository"], cwd).toString("utf8").trim() === "true";
  } catch {
    return undefined;
  }
}

function whyNot(revision: string, cwd: string, error: unknown): string {
  if (error instanceof Error && "code" in error && error.code === "ENOENT")
    return "git is not installed: compare with a folder (--against) instead";
  const shallow = isShallow(cwd);
  if (shallow === undefined) return `${revision}: this folder is in no git repository`;
  if (shallow)
    return `${revision} is not in this shallow clone: fetch its history first (git fetch --unshallow, or fetch-depth: 0 in the pipeline)`;
  return `${revision}: git knows no such revision`;
}

function git(args: readonly string[], cwd: string, input?: string): Buffer {
  return execFileSync("git", ["-c", "core.fsmonitor=false", "--no-pager", ...args], {
    cwd,
    ...(input !== undefined && { input }),
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "ignore"],
    maxBuffer: most,
  });
}
