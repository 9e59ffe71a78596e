/** What a run sees of the world outside; tests hand over their own. */
import { Buffer } from "node:buffer";
import process from "node:process";
import { changesIn } from "./changes.ts";

export interface Io {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Whether standard error is one. */
  readonly isErrorTerminal: boolean;
  out(text: string | Uint8Array): void;
  /** For people: what went wrong, one line each. */
  err(text: string): void;
  /** Begins some work of which people are told how far it is, when there is anybody to tell. */
  progress?(): (text: string) => void;
  readStdin(): Promise<Uint8Array>;
  /** The program's file, where other threads may start it; undefined where there is none. */
  readonly program?: string;
  /** Gives a value whenever something in these folders, or one of these files, has changed since the call. */
  changesIn(paths: readonly string[]): AsyncIterable<void>;
  /**
   * What `--watch` does once, in a process of its own: modules of plugins are read anew, and whatever happens there does not end the
   * watching. Returns its exit code.
   */
  again?(): Promise<number>;
}

/** The real world. A reader that goes away (`| head`) ends the process without a word. */
export function processIo(program: string): Io {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    const why = error.code === "ENOSPC" ? "the disk is full" : `cannot be written (${error.code})`;
    process.stderr.write(`ioslint: standard output: ${why}\n`, () => process.exit(2));
  });
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? process.exitCode : 2);
  });
  return {
    cwd: process.cwd(),
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    isErrorTerminal: process.stderr.isTTY === true,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    async readStdin() {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },
    program,
    changesIn,
    again: async () => (await import("./again.ts")).again(),
  };
}
