/** Reads what the command line names, and tells configs from everything else. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Statement } from "../syntax/ast.ts";
import { type Document, readDocument } from "../syntax/document.ts";
import { type FileFilter, type Found, findFiles } from "./find-files.ts";
import type { Io } from "./io.ts";
import { expectFiles } from "./many-files.ts";
import { reasonOf } from "./reason.ts";

export interface Inputs {
  /** By path. */
  readonly documents: readonly Document[];
  /** Why the run is not whole, one line each. */
  readonly problems: readonly string[];
  /** Files of folders and patterns that hold no IOS commands. */
  readonly leftOut: readonly string[];
  /** Some files were named: there may be more that belong to them. */
  readonly named: boolean;
}

export interface ReadOptions {
  readonly stdinName?: string | undefined;
  readonly filter?: FileFilter | undefined;
  readonly readText?: ReadText | undefined;
  /** Has files read somewhere else, where that pays. */
  readonly elsewhere?: ((files: readonly Found[]) => Promise<ReadElsewhere | undefined>) | undefined;
}

/** Reads files somewhere else. */
export interface ReadElsewhere {
  /** A document; undefined when it is to be read here. */
  document(index: number, source: () => Uint8Array): Promise<Document | undefined>;
  /** When all is read. */
  close(): Promise<void>;
}

/** Makes a document of a text. The source may be asked again later. */
export type ReadText = (path: string, source: () => Uint8Array | string) => Document;

const readFully: ReadText = (path, source) => readDocument(path, source());

/** Reads all files that the words mean; those that are no IOS config are left out. */
export async function readConfigs(
  words: readonly string[],
  io: Io,
  options: ReadOptions = {},
): Promise<Inputs> {
  const { found, problems, named } = await readFiles(words.length === 0 ? ["."] : words, io, options);
  const documents: Document[] = [];
  const failures = [...problems];
  const leftOut: string[] = [];
  for (const { document, isNamed } of found) {
    if (isConfig(document)) documents.push(document);
    else if (isNamed) failures.push(`${document.path}: ${whyNot(document)}`);
    else leftOut.push(document.path);
  }
  return { documents, problems: failures, leftOut, named };
}

/** Reads all files that the words mean, whatever they hold. */
export async function readFiles(
  words: readonly string[],
  io: Io,
  { stdinName, filter, readText, elsewhere }: ReadOptions = {},
): Promise<{
  readonly found: readonly { readonly document: Document; readonly isNamed: boolean }[];
  /** Why some could not be read, one line each. */
  readonly problems: readonly string[];
  readonly named: boolean;
}> {
  const { files, problems } = await findFiles(words, io.cwd, filter);
  const tell = io.progress?.();
  const found: { document: Document; isNamed: boolean }[] = [];
  const failures = [...problems];
  expectFiles(files.length);
  const others = await elsewhere?.(files);
  for (const [index, file] of files.entries()) {
    tell?.(`reading ${index + 1} of ${files.length} files`);
    const document =
      (await others?.document(index, () => readFileSync(resolve(io.cwd, file.path)))) ??
      (await read(file, io, stdinName, readText));
    if (typeof document === "string") failures.push(document);
    else found.push({ document, isNamed: file.named });
  }
  await others?.close();
  tell?.(`checking ${files.length} files`);
  return { found, problems: failures, named: files.some(({ named }) => named) };
}

/** Reads one file, or standard input for `-`; a text is the reason why that failed. */
export async function read(
  file: Found,
  io: Io,
  stdinName = "<stdin>",
  readText = readFully,
): Promise<Document | string> {
  const isStdin = file.path === "-";
  const open = () => readFileSync(resolve(io.cwd, file.path));
  let first: Uint8Array | undefined;
  try {
    first = isStdin ? await io.readStdin() : open();
  } catch (error) {
    return `${file.path}: ${reasonOf(error)}`;
  }
  // What is made of the text may fail for other reasons, such as a rule of a plugin.
  if (isStdin) return readDocument(stdinName, first);
  return readText(file.path, () => {
    const bytes = first ?? open();
    first = undefined;
    return bytes;
  });
}

/** Some line is a command of IOS, or nearly one. */
export function isConfig({ typed, configs }: Document): boolean {
  return typed > 0 || configs.some((config) => config.statements.some(isNearly));
}

function isNearly({ command: { syntax } }: Statement): boolean {
  return syntax.fault?.suggestion !== undefined || (syntax.fault !== undefined && syntax.fault.word > 0);
}

function whyNot({ lines, commands, notes }: Document): string {
  if (lines === 0) return "the file is empty";
  if (notes.some((note) => note.topic === "binary")) return "no IOS configuration (it is no text)";
  return commands === 0
    ? "no IOS configuration (it holds no commands)"
    : "no IOS configuration (no line is a command of IOS)";
}
