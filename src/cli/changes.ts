/** Tells of changes in folders. */
import { watch } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** Editors write a file in several steps, and a branch changes many files: what comes within this time is one change. */
const quietMilliseconds = 100;

/** Gives a value for each burst of changes in these folders or files. What Git keeps for itself does not count. */
export async function* changesIn(paths: readonly string[]): AsyncGenerator<void> {
  let changed = false;
  let wake = (): void => {};
  const note = (): void => {
    changed = true;
    wake();
  };
  const watchers = paths.map((path) =>
    watch(path, { recursive: true }, (_, name) => {
      if (!name?.split(/[\\/]/).includes(".git")) note();
    }).on("error", note),
  );
  try {
    for (;;) {
      if (!changed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      await pause(quietMilliseconds);
      changed = false;
      yield;
    }
  } finally {
    for (const each of watchers) each.close();
  }
}
