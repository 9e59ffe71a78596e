/** The same files as they are elsewhere: at a revision of git, or in another folder. */
import { statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { type Document, readDocument } from "../syntax/document.ts";
import { type FileFilter, isConfigName } from "./find-files.ts";
import { contentsOf, filesAt, type StoredFile } from "./git.ts";
import { isConfig, readConfigs } from "./inputs.ts";
import type { Io } from "./io.ts";
import { UsageError } from "./request.ts";

/** What the words mean at a revision; a word that is nothing there means no file. */
export async function documentsAt(
  revision: string,
  words: readonly string[],
  io: Io,
  filter: FileFilter,
): Promise<readonly Document[]> {
  const isMeant = await meant(words, io.cwd, filter);
  const files = filesAt(revision, io.cwd).filter(({ absolute }) => isMeant(absolute));
  return read(files, io.cwd);
}

/** What the words mean in another folder, named as they would be here. */
export async function documentsIn(
  folder: string,
  words: readonly string[],
  io: Io,
  filter: FileFilter,
): Promise<readonly Document[]> {
  const cwd = resolve(io.cwd, folder);
  if (!statSync(cwd, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${folder}: no such folder`);
  const here = (absolute: string) => resolve(io.cwd, relative(cwd, absolute));
  const { accepts, excludes } = filter;
  const { documents } = await readConfigs(
    words.filter((word) => word !== "-"),
    { ...io, cwd },
    {
      filter: {
        ...(accepts && { accepts: (path) => accepts(here(path)) }),
        ...(excludes && { excludes: (path) => excludes(here(path)) }),
      },
    },
  );
  return documents;
}

function read(files: readonly StoredFile[], cwd: string): readonly Document[] {
  const contents = contentsOf(files, cwd);
  return files
    .flatMap(({ absolute }, index) => {
      const path = relative(cwd, absolute).split(sep).join("/");
      const document = readDocument(path, contents[index] ?? "");
      return isConfig(document) ? [document] : [];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a file is named by the words, or lies in a folder or fits a pattern that is. */
async function meant(
  words: readonly string[],
  cwd: string,
  { accepts, excludes }: FileFilter,
): Promise<(absolute: string) => boolean> {
  const { patternList } = await import("../config/patterns.ts");
  const all = words.length === 0 ? ["."] : words.filter((word) => word !== "-");
  const named = new Set(all.map((word) => resolve(cwd, word)));
  const globs = patternList(
    all.filter((word) => /[*?[]/.test(word)).map((word) => `/${word.replace(/^\.\//, "")}`),
    cwd,
  );
  return (absolute) => {
    if (named.has(absolute)) return true;
    if (excludes?.(absolute) === true) return false;
    if (globs.covers(absolute)) return true;
    const folder = [...named].find((each) => absolute.startsWith(each + sep));
    if (folder === undefined || hasHidden(absolute.slice(folder.length))) return false;
    return accepts ? accepts(absolute) : isConfigName(absolute);
  };
}

function hasHidden(path: string): boolean {
  return path.split(sep).some((name) => name.startsWith(".") || name === "node_modules");
}
