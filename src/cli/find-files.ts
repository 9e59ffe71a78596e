/** Which files the words of the command line mean. */
import { readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { nearest } from "../lint/nearest.ts";
import { reasonOf } from "./reason.ts";
import { commandNames } from "./table.ts";

/** A file to read. */
export interface Found {
  /** As reports show it: as the user wrote it, with forward slashes. `-` is standard input. */
  readonly path: string;
  /** Named by the user, not met in a folder or by a pattern. */
  readonly named: boolean;
}

export interface Findings {
  /** Each file once, by path. */
  readonly files: readonly Found[];
  /** Words that mean no file, one line each. */
  readonly problems: readonly string[];
}

/** Which files are taken when they are met in a folder; those that are named are always taken. */
export interface FileFilter {
  /** Instead of the usual endings. */
  readonly accepts?: (absolute: string) => boolean;
  readonly excludes?: (absolute: string) => boolean;
}

/** Names of configs in a folder; other files there are left alone. */
const configName = /\.(cfg|conf|txt|ios|config|log)$|-confg$/i;
const configNames = "*.cfg *.conf *.txt *.ios *.config *-confg *.log";

/** Whether a file in a folder is taken for a config by its name. */
export function isConfigName(path: string): boolean {
  return configName.test(path);
}

/**
 * Files, folders (with all below them but dot folders, `node_modules`, what git ignores and what links lead out of them to),
 * patterns and `-`.
 */
export async function findFiles(
  words: readonly string[],
  cwd: string,
  filter: FileFilter = {},
): Promise<Findings> {
  const files = new Map<string, Found>();
  const problems: string[] = [];
  for (const word of words) {
    const found = await filesOf(word, cwd, filter, problems);
    if (typeof found === "string") {
      problems.push(found);
      continue;
    }
    for (const each of found) {
      if (each.named || !files.has(each.path)) files.set(each.path, each);
    }
  }
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

/** Folders below that cannot be read are added to the problems: the rest is looked at all the same. */
async function filesOf(
  word: string,
  cwd: string,
  filter: FileFilter,
  problems: string[],
): Promise<readonly Found[] | string> {
  if (word === "-") return [{ path: "-", named: true }];
  try {
    const stats = statSync(resolve(cwd, word));
    if (!stats.isDirectory()) return [{ path: tidy(word, cwd), named: true }];
    const closed: Closed[] = [];
    const paths = await wanted(below(resolve(cwd, word), filter, closed), resolve(cwd, word), filter);
    problems.push(...closed.map(({ path, why }) => `${tidy(path, cwd, word)}: ${why}`));
    if (paths.length === 0 && closed.length === 0)
      return `${word}: no configuration files in this folder (${namesOf(filter)})`;
    return paths.map((path) => ({ path: tidy(path, cwd, word), named: false }));
  } catch (error) {
    if (/[*?{[]|[!+@]\(/.test(word)) return matching(word, cwd, filter);
    const near = word.includes(".") || word.includes("/") ? undefined : nearest(word, commandNames);
    return `${word}: ${reasonOf(error)}${near === undefined ? "" : `, did you mean the command "${near}"?`}`;
  }
}

async function matching(
  pattern: string,
  cwd: string,
  { excludes }: FileFilter,
): Promise<readonly Found[] | string> {
  const { glob } = await import("tinyglobby");
  const paths = await glob([pattern.replaceAll("\\", "/")], {
    cwd,
    ignore: ["**/node_modules/**"],
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  const left = excludes ? paths.filter((path) => !excludes(resolve(cwd, path))) : paths;
  if (left.length === 0) return `${pattern}: no file matches`;
  return left.map((path) => ({ path: tidy(path, cwd), named: false }));
}

/** Those of the paths below a folder that neither the filter nor git leaves out. */
async function wanted(
  paths: readonly string[],
  folder: string,
  { excludes }: FileFilter,
): Promise<readonly string[]> {
  if (paths.length === 0) return paths;
  const { gitIgnored } = await import("../config/git-ignore.ts");
  const ignored = gitIgnored(folder);
  return paths.filter((path) => excludes?.(path) !== true && ignored?.(path) !== true);
}

function namesOf({ accepts }: FileFilter): string {
  return accepts === undefined ? configNames : "as `include` says";
}

/** A folder that cannot be read. */
interface Closed {
  readonly path: string;
  readonly why: string;
}

/**
 * Absolute paths of the configs below a folder.
 *
 * @param closed gets the folders below it that cannot be read
 */
function below(folder: string, { accepts }: FileFilter, closed: Closed[]): readonly string[] {
  const root = realpathSync(folder) + sep;
  const entriesOf = (at: string) => {
    try {
      return readdirSync(at, { withFileTypes: true });
    } catch (error) {
      if (at === folder) throw error;
      closed.push({ path: at, why: reasonOf(error) });
      return [];
    }
  };
  const walk = (at: string): readonly string[] =>
    entriesOf(at).flatMap((entry) => {
      const path = join(at, entry.name);
      if (entry.isDirectory()) {
        return entry.name.startsWith(".") || entry.name === "node_modules" ? [] : walk(path);
      }
      if (entry.name.startsWith(".") || !(accepts ? accepts(path) : isConfigName(entry.name))) return [];
      if (entry.isSymbolicLink()) return staysIn(root, path) ? [path] : [];
      return entry.isFile() ? [path] : [];
    });
  return walk(folder);
}

/** A link counts when it leads to a file inside the folder. */
function staysIn(root: string, path: string): boolean {
  try {
    return realpathSync(path).startsWith(root) && statSync(path).isFile();
  } catch {
    return false;
  }
}

/** `./a/b.cfg` is `a/b.cfg`; absolute stays absolute, and a path that was given from outside keeps its dots. */
function tidy(path: string, cwd: string, given: string = path): string {
  const absolute = resolve(cwd, path);
  const wasAbsolute = resolve(given) === given || given.startsWith(sep);
  return (wasAbsolute ? absolute : relative(cwd, absolute)).split(sep).join("/");
}
