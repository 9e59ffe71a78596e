/** A text as a document: the configurations of the devices in it, what the reader has to say, and how to print it. */
import type { Config } from "./ast.ts";
import { parseConfig } from "./config-grammar.ts";
import { decode, type Encoding, isBinary } from "./encoding.ts";
import { type Line, type Lines, splitLines } from "./lines.ts";
import type { Note } from "./note.ts";
import type { Part } from "./part.ts";
import { fencedBlocks, indentedBlocks } from "./readers/blocks.ts";
import { listingsIn } from "./readers/listings.ts";
import { readMarkdown } from "./readers/markdown.ts";
import { readPlain } from "./readers/plain.ts";
import type { Judge, Reading } from "./readers/reading.ts";
import { uncovered } from "./readers/surface.ts";
import { isTopology, readTopology } from "./readers/topology.ts";
import { readTranscript } from "./readers/transcript.ts";
import { readSections } from "./sections.ts";
import { stretchesOf } from "./stretches.ts";

export { print, sourceLines } from "./printer.ts";
export type { Note };

/** What stands around the commands of a text: with the statements it gives every byte back. */
export interface Layout {
  readonly encoding: Encoding;
  /** The byte order mark, or nothing. */
  readonly mark: string;
  readonly lines: readonly Line[];
  /** How most lines end. */
  readonly end: string;
  /** How the others end, by index of the line. */
  readonly otherEnds: ReadonlyMap<number, string>;
  /** Set when lines of the file hold several lines of configuration each. */
  readonly embedded: { readonly lines: readonly Line[]; readonly rows: readonly number[] } | undefined;
}

/** Lines of a file that show one device. */
export interface Stretch {
  /** 1-based. */
  readonly from: number;
  /** 1-based, inclusive. */
  readonly to: number;
  readonly device: string;
  readonly namedBy: Config["namedBy"];
  /** 1-based line that names the device, when one does. */
  readonly told?: number;
  /** The text leaves open whether these lines are of this device. */
  readonly doubtful?: true;
}

/** One file that was read. */
export interface Document {
  readonly path: string;
  /** The devices in the order in which they first appear; a device shown in several places is one. */
  readonly configs: readonly Config[];
  /** Number of lines. */
  readonly lines: number;
  /** Configuration lines: not blank, comment, session command, prose or body of a banner or certificate. */
  readonly commands: number;
  /** Those of them that a line of the catalogue describes. */
  readonly typed: number;
  readonly notes: readonly Note[];
  /** Which lines show which device, in order; several stretches at one place show the same lines as several devices. */
  readonly stretches: readonly Stretch[];
  readonly layout: Layout;
}

/** A comment of the text. */
export interface Remark {
  /** 1-based line in the file. */
  readonly line: number;
  /** 1-based column of its sign. */
  readonly column: number;
  /** From its `!` or `#` to the last character that is no blank. */
  readonly text: string;
}

/** Reads a text in any form and of any quality: never fails, never loses a byte. */
export function readDocument(path: string, source: Uint8Array | string): Document {
  const { text, encoding, mark } = decode(source);
  const split = splitLines(text);
  const binary = isBinary(text);
  const reading = binary ? undefined : readLines(path, split);
  const { parts, notes } = reading === undefined ? NOTHING : readSections(path, reading);
  const shown = shownOf([...parts.values()]);
  const rows = reading?.rows;
  return {
    path,
    configs: shown.map((part) => configOf(path, part)),
    lines: split.lines.length,
    commands: sum(shown, (part) => part.commands - part.repeated),
    typed: sum(shown, (part) => part.typed - part.repeatedTyped),
    notes: binary ? [{ line: 1, column: 1, endColumn: 1, message: NO_TEXT, topic: "binary" }] : notes,
    stretches: reading === undefined ? [] : stretchesOf(reading, parts, split.lines.length),
    layout: {
      encoding,
      mark,
      lines: rows === undefined && reading !== undefined ? reading.lines : split.lines,
      end: split.end,
      otherEnds: split.otherEnds,
      embedded: rows === undefined || reading === undefined ? undefined : { lines: reading.lines, rows },
    },
  };
}

const NOTHING = { parts: new Map<string, Part>(), notes: [] };

/** The comments of a document, in order; comments inside bodies of banners are none. */
export function remarks(document: Document): readonly Remark[] {
  const { lines, embedded } = document.layout;
  const bodies = bodyLines(document);
  const found: Remark[] = [];
  (embedded?.lines ?? lines).forEach((line, index) => {
    if (line.role !== "remark" || (embedded === undefined && bodies.has(index + 1))) return;
    const column = line.source?.columns[line.before.length] ?? line.before.length;
    found.push({ line: (embedded?.rows[index] ?? index) + 1, column: column + 1, text: line.text });
  });
  return found;
}

function bodyLines(document: Document): ReadonlySet<number> {
  const lines = new Set<number>();
  const collect = (statements: Config["statements"]): void => {
    for (const { line, body, children } of statements) {
      for (let offset = 1; offset <= (body?.length ?? 0); offset++) lines.add(line + offset);
      collect(children);
    }
  };
  for (const config of document.configs) collect(config.statements);
  return lines;
}

function readLines(path: string, split: Lines): Reading {
  const { lines, hasFence, hasPrompt } = uncovered(split, WRITE_UP.test(path));
  const judged: Judge = (reading) => judge(path, reading);
  if (hasFence) {
    const reading = readMarkdown(path, lines, fencedBlocks(lines), judged);
    // The first device is that of the file's name: no block was a configuration.
    if (reading.devices.length > 1) return reading;
  }
  const listings = listingsIn(lines);
  if (listings.blocks.length > 0) {
    const reading = readMarkdown(path, listings.lines, listings.blocks, judged);
    if (reading.devices.length > 1) return reading;
  }
  if (isTopology(lines)) return readTopology(path, lines, judged);
  const blocks = mayHaveIndentedBlocks(path, lines) ? indentedBlocks(lines) : [];
  if (blocks.length > 0) return readMarkdown(path, lines, blocks, judged);
  return hasPrompt ? readTranscript(path, lines, judged) : readPlain(path, lines);
}

const WRITE_UP = /\.(md|markdown|mdx|rst|adoc|asciidoc)$/i;

function mayHaveIndentedBlocks(path: string, lines: readonly Line[]): boolean {
  return WRITE_UP.test(path) || lines.some(({ text, indent }) => indent === 0 && text.endsWith(":"));
}

function judge(path: string, reading: Reading) {
  const parts = [...readSections(path, reading).parts.values()];
  return { commands: sum(parts, (part) => part.commands), typed: sum(parts, (part) => part.typed) };
}

function configOf(path: string, part: Part): Config {
  const statements = parseConfig(part.entries);
  return part.hostname === undefined
    ? { name: part.name, namedBy: part.namedBy, path, statements }
    : { name: part.hostname, namedBy: "hostname", path, statements };
}

const NO_TEXT = "This file is not text: it is not read";

/** Lines before the first device of a text, of which none is a command, are words about it. */
function shownOf(parts: readonly Part[]): readonly Part[] {
  const filled = parts.filter((part) => part.commands > 0);
  const isKnown = (part: Part) => part.typed > 0 || part.namedBy !== "file" || part.hostname !== undefined;
  return filled.some(isKnown) ? filled.filter(isKnown) : filled;
}

function sum(parts: readonly Part[], count: (part: Part) => number): number {
  return parts.reduce((total, part) => total + count(part), 0);
}
