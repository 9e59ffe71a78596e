/** A text with outputs, cut at its prompts and commands: of each stretch whose it is, what was typed, and the lines that followed. */
import type { Document } from "../syntax/document.ts";
import { sourceLines } from "../syntax/document.ts";
import { analyse, behind, columnIn, type Line, readText } from "../syntax/lines.ts";
import { promptOf } from "../syntax/prompt.ts";
import { edited } from "../syntax/readers/editing.ts";
import type { OutputLine } from "./read.ts";
import type { Spot } from "./result.ts";

export interface Stretch {
  readonly device: string | undefined;
  readonly command: string | undefined;
  readonly at: Spot;
  readonly lines: readonly OutputLine[];
  /** A prompt stands before the command. */
  readonly isTyped: boolean;
  /** The box did not take the command. */
  readonly isRefused: boolean;
  /** `prompt`: another prompt follows; `text`: the text ends with it; `line`: in the middle of a line; `pager`: at the pager's question. */
  readonly end: "prompt" | "text" | "line" | "pager";
}

/** A stretch that is being read. */
type Growing = { -readonly [K in keyof Stretch]: Stretch[K] } & { readonly lines: OutputLine[] };

export function outputStretches(document: Document): readonly Stretch[] {
  const stretches: Growing[] = [];
  let current: Growing | undefined;
  let hasPrompt = false;
  const begin = (head: Pick<Stretch, "device" | "command" | "at" | "isTyped">): Growing => {
    if (current?.end === "text") current.end = "prompt";
    return { ...head, lines: [], isRefused: false, end: "text" };
  };
  sourceLines(document).forEach((raw, index) => {
    const line = shown(raw);
    const { text, before } = line.uncut ?? line;
    const column = columnIn(line, before.length);
    const at = { line: index + 1, column, endColumn: columnIn(line, before.length + text.length) };
    const prompt = promptOf(text);
    const command = showCommand(prompt === undefined ? text : text.slice(prompt.width));
    if (prompt !== undefined || command !== undefined) {
      hasPrompt ||= prompt !== undefined;
      const device = prompt?.device ?? (hasPrompt ? current?.device : undefined);
      current = begin({ device, command, at, isTyped: prompt !== undefined });
      // What follows a prompt with another command is no output that is described.
      if (command !== undefined) stretches.push(current);
      return;
    }
    if (text === "") return;
    if (current !== undefined) current.end = pager.test(text) ? "pager" : "text";
    if (current !== undefined && refusal.test(text)) current.isRefused = true;
    if (line.role === "chatter") return;
    if (current === undefined) {
      current = begin({ device: undefined, command: undefined, at, isTyped: false });
      stretches.push(current);
    }
    current.lines.push({ text, at });
  });
  if (current?.end === "text" && isUnterminated(document)) current.end = "line";
  return stretches;
}

/** A line as the terminal showed it, without what a program wrote before it. */
function shown(raw: string): Line {
  const first = analyse(raw);
  const line = first.odd === "edit" ? edited(first) : first;
  const width = margin.exec(readText(line))?.[0].length ?? 0;
  return width === 0 ? line : behind(line, width);
}

/** Before each line of a log terminal programs write the time, in brackets or with a date; quotations have a `>`. */
const margin =
  /^(?:\[(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d[.,\d]*\] ?|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[.,\d]*(?:Z|[+-]\d\d:?\d\d)? ?|(?:> )+)/;

function isUnterminated({ layout }: Document): boolean {
  return layout.otherEnds.get(layout.lines.length - 1) === "";
}

const pager = /^<?-+ ?more ?-+>?$/i;

const refusal =
  /^% ?(?:Invalid input|Incomplete command|Ambiguous command|Unknown command|Unrecognized command|(?:Command )?authorization failed)/i;

/** `show ...`, also abbreviated; not what shows a configuration. */
function showCommand(typed: string): string | undefined {
  const command = /^(?:do +)?(sho?w? +.*)$/i.exec(typed.trim())?.[1];
  return command === undefined || /^sho?w? +(run|start|conf|arch)/i.test(command) ? undefined : command;
}
