/** Runs the command line inside the test's process. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/cli/run.ts";

export interface World {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly isErrorTerminal?: boolean;
  readonly stdin?: string;
  /** Changes files between the runs of `--watch`, each once. */
  readonly changes?: readonly (() => void)[];
  /** Gets the paths that `--watch` asks to be told of. */
  readonly watched?: (readonly string[])[];
}

/** What a run printed and its exit code. */
export async function ioslint(words: readonly string[], world: World = {}) {
  const out: Uint8Array[] = [];
  const changes = [...(world.changes ?? [])];
  let err = "";
  const code = await run(words, {
    cwd: world.cwd ?? process.cwd(),
    env: world.env ?? {},
    isTerminal: world.isTerminal ?? false,
    isErrorTerminal: world.isErrorTerminal ?? false,
    out: (text) => out.push(typeof text === "string" ? new TextEncoder().encode(text) : text),
    err: (text) => {
      err += text;
    },
    readStdin: async () => new TextEncoder().encode(world.stdin ?? ""),
    async *changesIn(paths) {
      world.watched?.push(paths);
      for (let change = changes.shift(); change !== undefined; change = changes.shift()) {
        change();
        yield;
      }
    },
  });
  const bytes = Buffer.concat(out);
  return { code, out: bytes.toString("utf8"), bytes, err };
}

/** A folder with these files for the time of one test. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  body: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "ioslint-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
