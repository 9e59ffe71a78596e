/** What somebody at a terminal sees of a long run: one line on standard error, which goes away before anything else is printed. */
import type { Io } from "./io.ts";
import type { Arguments } from "./request.ts";

/** Milliseconds before the line appears: shorter runs need none. */
const patience = 1000;
/** Milliseconds between two states of the line. */
const pause = 100;

/** Whether there is somebody to show it to: not in pipelines, and not when asked to be quiet. */
export function wantsProgress({ switches }: Arguments, { isErrorTerminal, env }: Io): boolean {
  return isErrorTerminal && !env["CI"] && env["TERM"] !== "dumb" && switches.get("quiet") !== true;
}

/**
 * The world with such a line.
 *
 * @param now the time in milliseconds
 * @returns `clear` takes the line away at the end of the run
 */
export function withProgress(io: Io, now: () => number = () => performance.now()) {
  let isDrawn = false;
  const clear = (): void => {
    if (isDrawn) io.err("\r\x1b[K");
    isDrawn = false;
  };
  const shown: Io = {
    ...io,
    out(text) {
      clear();
      io.out(text);
    },
    err(text) {
      clear();
      io.err(text);
    },
    progress() {
      let next = now() + patience;
      return (text) => {
        if (now() < next) return;
        next = now() + pause;
        isDrawn = true;
        io.err(`\r\x1b[K${text}`);
      };
    },
  };
  return { io: shown, clear };
}
