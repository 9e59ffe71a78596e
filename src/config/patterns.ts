/** Patterns as in `.gitignore`: a later line wins, `!` takes back, a final slash means folders, a slash elsewhere binds to the base. */
import { relative, sep } from "node:path";
import picomatch from "picomatch";

interface Pattern {
  readonly matches: (path: string) => boolean;
  readonly folderOnly: boolean;
  readonly takesBack: boolean;
}

/** What a list of patterns says of a path: it is meant, it is taken back, or undefined: nothing. */
export type Verdict = boolean | undefined;

/** Patterns that count from a folder. */
export interface PatternList {
  /** What the patterns say of one file or folder, whatever they say of the folders above it. */
  verdict(absolute: string, isFolder: boolean): Verdict;
  /** Whether a file is meant, itself or by a folder in which it lies. Files outside of the base are not. */
  covers(absolute: string): boolean;
}

const options = { dot: true, nobrace: true, noextglob: true, nonegate: true };

/** Compiles patterns, one a line; blank lines and those that begin with `#` say nothing. */
export function patternList(lines: readonly string[], base: string): PatternList {
  const patterns = lines.flatMap((line) => compile(line) ?? []);
  const verdict = (absolute: string, isFolder: boolean): Verdict => {
    const path = pathFrom(base, absolute);
    if (path === undefined) return undefined;
    const last = patterns.findLast(({ matches, folderOnly }) => (isFolder || !folderOnly) && matches(path));
    return last === undefined ? undefined : !last.takesBack;
  };
  const covers = (absolute: string): boolean => {
    const folders = foldersAbove(base, absolute);
    return folders.some((each) => verdict(each, true) === true) || verdict(absolute, false) === true;
  };
  return { verdict, covers };
}

/** Names with `*` and `?`, for devices: some pattern fits the whole name, letter case aside. */
export function nameList(patterns: readonly string[]): (name: string) => boolean {
  const tests = patterns.map((pattern) => picomatch(pattern.toLowerCase(), { ...options, dot: true }));
  return (name) => tests.some((test) => test(name.toLowerCase()));
}

/** The folders between a base and a file below it, outermost first; none for files elsewhere. */
export function foldersAbove(base: string, absolute: string): readonly string[] {
  const path = pathFrom(base, absolute);
  if (path === undefined) return [];
  const names = path.split("/").slice(0, -1);
  return names.map((_, index) => [base, ...names.slice(0, index + 1)].join(sep));
}

function compile(line: string): Pattern | undefined {
  const text = line.replace(/(?<!\\)\s+$/, "");
  if (text === "" || text.startsWith("#")) return undefined;
  const takesBack = text.startsWith("!");
  const body = takesBack ? text.slice(1) : text;
  const folderOnly = body.endsWith("/");
  const path = body.replace(/\/+$/, "").replace(/^\.\//, "/");
  if (path === "" || path === ".")
    return folderOnly ? undefined : { matches: () => true, folderOnly, takesBack };
  const glob = path.includes("/") ? path.replace(/^\/+/, "") : `**/${path}`;
  return { matches: picomatch(glob, options), folderOnly, takesBack };
}

/** With forward slashes; undefined for the base itself and for what is not below it. */
function pathFrom(base: string, absolute: string): string | undefined {
  const path = relative(base, absolute).split(sep).join("/");
  return path === "" || path === ".." || path.startsWith("../") ? undefined : path;
}
