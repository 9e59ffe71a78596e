/** Texts with outputs of show commands: transcripts with prompts, and files with one output or several. */
import { type Document, sourceLines } from "../syntax/document.ts";
import { analyse } from "../syntax/lines.ts";
import { promptOf } from "../syntax/prompt.ts";
import type { Outputs } from "./generated/results.ts";
import { guess, outputOf } from "./outputs.ts";
import { type OutputLine, readLines } from "./read.ts";
import type { Spot, UnreadLine } from "./result.ts";

/** One output of one command. */
export type Capture = {
  readonly [K in keyof Outputs]: CaptureOf<K>;
}[keyof Outputs];

export interface CaptureOf<K extends keyof Outputs> {
  readonly output: K;
  readonly result: Outputs[K];
  readonly path: string;
  /** Name on the prompt; undefined where the text has none. */
  readonly device: string | undefined;
  /** As it was typed; undefined when the output was told by its looks. */
  readonly command: string | undefined;
  /** The command, else the first line of the output. */
  readonly at: Spot;
  /** Nothing is left out: the command asks for all, no filter stands behind it, and no line was cut or is not known. */
  readonly isWhole: boolean;
  /** The text ends with it, without a prompt: what the box printed may go on. */
  readonly isLast: boolean;
  /** Lines of the output that the description does not know. */
  readonly unread: readonly UnreadLine[];
}

/** A show command whose output has no description. */
export interface UnknownOutput {
  readonly path: string;
  readonly device: string | undefined;
  readonly command: string;
  readonly at: Spot;
}

export interface Captures {
  readonly captures: readonly Capture[];
  readonly unknown: readonly UnknownOutput[];
}

interface Stretch {
  readonly device: string | undefined;
  readonly command: string | undefined;
  readonly at: Spot;
  readonly lines: OutputLine[];
  /** The pager waits for a key where it ends. */
  isCut: boolean;
  /** No prompt follows. */
  isLast: boolean;
}

/** All outputs of a text, in order. */
export function readCaptures(document: Document): Captures {
  const captures: Capture[] = [];
  const unknown: UnknownOutput[] = [];
  const { path } = document;
  const stretches = stretchesOf(document);
  for (const [index, { device, command, at, lines, isCut, isLast }] of stretches.entries()) {
    // Typed twice, printed once.
    const next = stretches[index + 1];
    if (lines.length === 0 && next?.device === device && next?.command === command) continue;
    if (isRefused(lines)) continue;
    const printed = command === undefined ? undefined : outputOf(command);
    if (command !== undefined && printed === undefined) {
      if (lines.length > 0) unknown.push({ path, device, command, at });
      continue;
    }
    const found =
      printed === undefined
        ? guess(lines, at)
        : { description: printed.description, reading: readLines(printed.description, lines, at) };
    if (found === undefined) continue;
    const { root: result, unread } = found.reading;
    const output = found.description.output;
    const isWhole = printed?.isWhole !== false && unread.length === 0 && !isCut;
    const capture = { output, result, path, device, command, at, isWhole, isLast, unread };
    // The type of a result was generated from the description that it was read by.
    captures.push(capture as unknown as Capture);
  }
  return { captures, unknown };
}

/** The box did not take the command, so what follows is no output. */
function isRefused(lines: readonly OutputLine[]): boolean {
  const said = lines.filter(({ text }) => text !== "^");
  return said.length > 0 && said.every(({ text }) => refusal.test(text));
}

const refusal =
  /^% ?(Invalid input|Incomplete command|Ambiguous command|Unknown command|Unrecognized command|Authorization failed|Command authorization failed|Bad IP address)/i;

function stretchesOf(document: Document): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let current: Stretch | undefined;
  let hasPrompt = false;
  sourceLines(document).forEach((raw, index) => {
    const stamp = timeStamp.exec(raw)?.[0].length ?? 0;
    const line = analyse(raw.slice(stamp));
    const { text, before } = line.uncut ?? line;
    const column = stamp + before.length + 1;
    const at = { line: index + 1, column, endColumn: column + text.length };
    const prompt = promptOf(text);
    const typed = prompt === undefined ? text : text.slice(prompt.width);
    const command = showCommand(typed);
    if (prompt !== undefined || command !== undefined) {
      hasPrompt ||= prompt !== undefined;
      const device = prompt?.device ?? (hasPrompt ? current?.device : undefined);
      if (current !== undefined) current.isLast = false;
      current = { device, command, at, lines: [], isCut: false, isLast: true };
      // What follows a prompt with another command is no output that is described.
      if (command !== undefined) stretches.push(current);
      return;
    }
    if (current !== undefined) current.isCut = pager.test(raw);
    if (text === "" || line.role === "chatter") return;
    if (current === undefined) {
      current = { device: undefined, command: undefined, at, lines: [], isCut: false, isLast: true };
      stretches.push(current);
    }
    current.lines.push({ text, at });
  });
  return stretches;
}

/** A pager's question alone on its line. */
const pager = /^[\s\b]*<?--+ ?more ?--+>?[\s\b]*$/i;

/** As terminal programs write it before each line of a log: in brackets, or with a date. */
const timeStamp =
  /^(?:\[(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d[.,\d]*\]|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[.,\dZ]*) ?/;

/** `show ...`, also abbreviated; not what shows a configuration. */
function showCommand(typed: string): string | undefined {
  const command = /^(?:do +)?(sho?w? +.*)$/i.exec(typed.trim())?.[1];
  return command === undefined || /^sho?w? +(run|start|conf|arch)/i.test(command) ? undefined : command;
}
