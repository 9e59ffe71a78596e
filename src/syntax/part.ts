/** The state of reading one device's configuration: its entries so far, and the sections that are open. */
import type { Config, Statement } from "./ast.ts";
import type { Entry } from "./config-grammar.ts";
import type { Note } from "./note.ts";

/** A section that is open; the first of a part stands for global configuration mode. */
export interface Frame {
  /** Mode of its lines; empty when its header is an unknown command. */
  readonly mode: string;
  /** Indentation of its header. */
  readonly indent: number;
  /** Its header is not shown, a transcript's prompt names its mode. */
  readonly headless: Headless | undefined;
  /** How many statements it has. */
  size: number;
  /** A separator stands between its header and the next line. */
  separated: boolean;
}

/** A section of which a transcript does not show the first line. */
export interface Headless {
  /** How many entries the part had when it began. */
  readonly start: number;
  readonly note: Note;
}

/** The lines of a section whose first line was not shown, until it is. */
export interface Pending {
  readonly mode: string;
  readonly entries: readonly Entry[];
  readonly note: Note;
}

/** One device of a text. */
export interface Part {
  readonly name: string;
  readonly namedBy: Config["namedBy"];
  /** Its current lines are not indented: only the modes tell where a section ends. */
  flat: boolean;
  readonly entries: Entry[];
  readonly frames: Frame[];
  /** Name from the last `hostname` command. */
  hostname: string | undefined;
  /** It is not certain in which section the current lines stand. */
  uncertain: boolean;
  /** Lines that wait for the section to which they belong. */
  readonly pending: Pending[];
  /** What the user should know about its lines, besides what the walk noted. */
  readonly notes: Note[];
  /** Modes of which a section was opened, or left without having been shown. */
  readonly opened: Set<string>;
  commands: number;
  typed: number;
  /** How many of its commands and typed commands are counted at another device: the text shows both at once. */
  repeated: number;
  repeatedTyped: number;
}

/** Chevrotain's rules for a section call each other: the stack holds about 900 levels. No device nests deeper than ten. */
export const DEEPEST = 500;

export function createPart(name: string, namedBy: Config["namedBy"]): Part {
  const frames = [frame("global", -1)];
  return {
    name,
    namedBy,
    flat: false,
    entries: [],
    frames,
    hostname: undefined,
    uncertain: false,
    pending: [],
    notes: [],
    opened: new Set(),
    commands: 0,
    typed: 0,
    repeated: 0,
    repeatedTyped: 0,
  };
}

export function frame(mode: string, indent: number, headless?: Headless): Frame {
  return { mode, indent, headless, size: 0, separated: false };
}

/** The section at a depth; depth 0 is global configuration mode, which is always open. */
export function frameAt(part: Part, depth: number): Frame {
  return part.frames[depth] ?? (part.frames[0] as Frame);
}

/** Closes the innermost sections until only `depth` of them (global mode not counted) are open. */
export function closeTo(part: Part, depth: number): void {
  while (part.frames.length > depth + 1) {
    const closed = part.frames.pop();
    if (closed === undefined) return;
    const { mode, size, headless } = closed;
    if (headless === undefined) {
      if (size > 0) part.entries.push("outdent");
    } else if (part.opened.has(mode)) part.notes.push(headless.note);
    // A prompt that shows a section in which nothing is typed opens nothing.
    else if (size > 0)
      part.pending.push({ mode, entries: part.entries.splice(headless.start), note: headless.note });
  }
}

/** Adds a statement to the section at `depth`, closing those inside it. */
export function add(part: Part, depth: number, statement: Statement): void {
  closeTo(part, depth);
  const section = frameAt(part, depth);
  if (section.size === 0 && depth > 0 && !section.headless) part.entries.push("indent");
  section.size++;
  part.entries.push(statement);
  part.commands++;
  if (statement.command.kind !== "Unknown") part.typed++;
}
