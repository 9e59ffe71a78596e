/** Texts with outputs of show commands: transcripts with prompts, and files with one output or several. */
import type { Document } from "../syntax/document.ts";
import type { Outputs } from "./generated/results.ts";
import { guess, outputOf } from "./outputs.ts";
import { readLines } from "./read.ts";
import type { Spot, UnreadLine } from "./result.ts";
import { outputStretches, type Stretch } from "./stretches.ts";

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
  /** What follows. Without a prompt what the box printed may go on. */
  readonly end: Stretch["end"];
  /** Its last word. */
  readonly tail: string;
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

/** All outputs of a text, in order. */
export function readCaptures(document: Document): Captures {
  const captures: Capture[] = [];
  const unknown: UnknownOutput[] = [];
  const { path } = document;
  const stretches = outputStretches(document);
  for (const [index, { device, command, at, lines, isTyped, isRefused, end }] of stretches.entries()) {
    // Typed twice, printed once; named in a list of commands; or the text ends with it.
    const next = stretches[index + 1];
    const isEcho = next?.device === device && next?.command === command;
    if (isRefused || (lines.length === 0 && (isEcho || !isTyped || end !== "prompt"))) continue;
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
    const isWhole = printed?.isWhole !== false && unread.length === 0 && end !== "pager";
    const tail = /\S*$/.exec(lines.at(-1)?.text ?? "")?.[0] ?? "";
    const capture = { output, result, path, device, command, at, isWhole, end, tail, unread };
    // The type of a result was generated from the description that it was read by.
    captures.push(capture as unknown as Capture);
  }
  return { captures, unknown };
}
