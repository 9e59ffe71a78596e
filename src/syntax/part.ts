/** The state of reading one device's configuration: its tokens so far, and the sections that are open. */
import type { IToken } from "chevrotain";
import type { Config, Statement } from "./ast.ts";
import { commandToken, INDENT, OUTDENT } from "./config-grammar.ts";

/** A section that is open; the first of a part stands for global configuration mode. */
export interface Frame {
  /** Mode of its lines; empty when its header is an unknown command. */
  readonly mode: string;
  /** Indentation of its header. */
  readonly indent: number;
  /** Its header is not shown, a transcript's prompt names its mode: its lines become lines of the part. */
  readonly headless: boolean;
  /** How many statements it has. */
  size: number;
  /** A separator stands between its header and the next line. */
  separated: boolean;
}

/** One device of a text. */
export interface Part {
  readonly name: string;
  readonly namedBy: Config["namedBy"];
  /** Its current lines are not indented: only the modes tell where a section ends. */
  flat: boolean;
  readonly tokens: IToken[];
  readonly frames: Frame[];
  /** Name from the last `hostname` command. */
  hostname: string | undefined;
  /** It is not certain in which section the current lines stand. */
  uncertain: boolean;
  commands: number;
  typed: number;
}

/** Chevrotain's rules for a section call each other: the stack holds about 900 levels. No device nests deeper than ten. */
export const DEEPEST = 500;

export function createPart(name: string, namedBy: Config["namedBy"]): Part {
  const frames = [frame("global", -1)];
  return {
    name,
    namedBy,
    flat: false,
    tokens: [],
    frames,
    hostname: undefined,
    uncertain: false,
    commands: 0,
    typed: 0,
  };
}

export function frame(mode: string, indent: number, headless = false): Frame {
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
    if (closed !== undefined && closed.size > 0 && !closed.headless) part.tokens.push(OUTDENT);
  }
}

/** Adds a statement to the section at `depth`, closing those inside it. */
export function add(part: Part, depth: number, statement: Statement): void {
  closeTo(part, depth);
  const section = frameAt(part, depth);
  if (section.size === 0 && depth > 0 && !section.headless) part.tokens.push(INDENT);
  section.size++;
  part.tokens.push(commandToken(statement));
  part.commands++;
  if (statement.command.kind !== "Unknown") part.typed++;
}
