/** A repository laid out as docs/pipelines.md says, with what a pipeline finds there, and the program as npm installs it. */
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { blockOf, blocksOf } from "../support/blocks.ts";

/** npm passes its settings on by variables: those of the project must not reach the npm of the repository. */
const plain = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|GIT|GITHUB_|CI$|XDG_)/i.test(name)),
);
const people = {
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@example.net",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@example.net",
};

/** What ran and how it ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Repository {
  readonly folder: string;
  /** Runs a step as a runner does it: in bash, which ends at the first failure. */
  sh(script: string, env?: Readonly<Record<string, string>>): Run;
  /** Runs the program. */
  ioslint(...words: readonly string[]): Run;
  read(path: string): string;
  write(path: string, text: string): void;
  git(...words: readonly string[]): string;
  /** A checkout of the newest commit alone. */
  shallow(): Repository;
  remove(): void;
}

const site = "test/pipelines/site";
const hub = "networks/north/hub.cfg";
const branches = ["networks/north/branch2.cfg", "networks/north/branch 3.cfg"] as const;

/**
 * Makes the repository. Its first commit has what `known.json` knows, the second branches with other MTUs, the third a hub with another
 * tunnel key; `origin/main` is the second.
 */
export function createRepository(): Repository {
  const repository = at(mkdtempSync(join(tmpdir(), "ioslint-")));
  const { folder, write, read, git, ioslint } = repository;
  cpSync(site, folder, { recursive: true });
  write("ioslint.yaml", blockOf(blocksOf("docs/pipelines.md"), "yaml", "ioslint.yaml"));
  write(".gitignore", "node_modules/\n*.sarif\n/ioslint.xml\n");
  const wrongKey = read(hub);
  const wrongMtus = branches.map((path) => [path, read(path)] as const);
  write(hub, wrongKey.replace("tunnel key 72", "tunnel key 71"));
  for (const [path, text] of wrongMtus)
    write(path, text.replace(/^ !.*\n/m, "").replace(/ip mtu \d+/, "ip mtu 1400"));
  // What the program finds here must be what it is in the package: a link to it stands where npm puts one.
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  symlinkSync(resolve("."), join(folder, "node_modules/ioslint"));
  symlinkSync("../ioslint/dist/cli.cjs", join(folder, "node_modules/.bin/ioslint"));
  write("package.json", '{ "private": true }\n');
  git("init", "--quiet", "--initial-branch=main");
  const updated = ioslint("--update-baseline");
  if (updated.code !== 0) throw new Error(updated.err);
  commit(repository, "as it was found");
  for (const [path, text] of wrongMtus) write(path, text);
  commit(repository, "other MTUs");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  write(hub, wrongKey);
  commit(repository, "another key");
  return repository;
}

function commit({ git }: Repository, subject: string): void {
  git("add", "--all");
  git("commit", "--quiet", "--message", subject);
}

function at(folder: string): Repository {
  const start = (
    command: string,
    words: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Run => {
    const { status, stdout, stderr } = spawnSync(command, words, {
      cwd: folder,
      encoding: "utf8",
      env: { ...plain, HOME: folder, ...env },
    });
    return { code: status, out: stdout, err: stderr };
  };
  return {
    folder,
    sh: (script, env) => start("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], env),
    ioslint: (...words) => start(process.execPath, [resolve("dist/cli.cjs"), ...words]),
    read: (path) => readFileSync(join(folder, path), "utf8"),
    write: (path, text) => writeFileSync(join(folder, path), text),
    git: (...words) =>
      execFileSync("git", words, {
        cwd: folder,
        encoding: "utf8",
        env: { ...plain, ...people, HOME: folder },
      }),
    shallow() {
      const copy = mkdtempSync(join(tmpdir(), "ioslint-"));
      execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${folder}`, copy], { env: plain });
      return at(copy);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Puts a program on the path that keeps what it is given: a stand-in for one that no test has. Returns the folder for PATH. */
export function standIn({ folder }: Repository, name: string, keeps: string): string {
  const bin = join(folder, ".git", "stand-ins");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, name), `#!/bin/sh\ncat > "${keeps}"\n`);
  chmodSync(join(bin, name), 0o755);
  return `${bin}:${process.env["PATH"]}`;
}
