/** What the `.gitignore` files of a repository leave out. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { foldersAbove, type PatternList, patternList } from "./patterns.ts";

/**
 * A test for files that a folder's walk met: whether git ignores them. The folder itself was asked for, so it counts as not ignored.
 * Undefined when the folder lies in no repository.
 */
export function gitIgnored(folder: string): ((absolute: string) => boolean) | undefined {
  const root = repositoryOf(folder);
  if (root === undefined) return undefined;
  const lists = new Map<string, PatternList | undefined>();
  const listOf = (at: string) => {
    if (!lists.has(at)) lists.set(at, readList(at));
    return lists.get(at);
  };
  const isIgnored = (path: string, isFolder: boolean): boolean => {
    const above = [root, ...foldersAbove(root, path)];
    for (const at of above.toReversed()) {
      const verdict = listOf(at)?.verdict(path, isFolder);
      if (verdict !== undefined) return verdict;
    }
    return false;
  };
  return (absolute) =>
    foldersAbove(folder, absolute).some((each) => isIgnored(each, true)) || isIgnored(absolute, false);
}

function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

function readList(folder: string): PatternList | undefined {
  try {
    return patternList(readFileSync(join(folder, ".gitignore"), "utf8").split(/\r?\n/), folder);
  } catch {
    // No such file, or one that cannot be read: git goes on without it, too.
    return undefined;
  }
}
