/** Tells of changes in folders and of files. */
import { statSync, watch } from "node:fs";
import { basename, dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Editors write a file in several steps, and a branch changes many files: what comes within this time is one change. */
const quietMilliseconds = 100;

/**
 * Gives a value for each burst of changes in these folders, however deep, or of these files, which need not be there yet. What Git keeps
 * for itself does not count.
 * Changes count from the call on.
 */
export function changesIn(paths: readonly string[]): AsyncGenerator<void> {
  let changed = false;
  let wake = (): void => {};
  const note = (): void => {
    changed = true;
    wake();
  };
  const watchers = paths.flatMap((path) => {
    if (isFolder(path))
      return watch(path, { recursive: true }, (_, name) => {
        if (!name?.split(/[\\/]/).includes(".git")) note();
      }).on("error", note);
    if (!isFolder(dirname(path))) return [];
    // Editors put a new file in the place of the old one: its name is what stays.
    return watch(dirname(path), (_, name) => {
      if (name === basename(path)) note();
    }).on("error", note);
  });
  async function* told(): AsyncGenerator<void> {
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
  return told();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
