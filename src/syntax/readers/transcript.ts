/**
 * Terminal transcripts: the prompt says which device and mode a command was typed in; lines without a prompt are a
 * configuration after `show running-config` and prose or output elsewhere.
 */
import { behind, type Line } from "../lines.ts";
import { modesOfPrompt } from "../meta.ts";
import { type Note, noteOn } from "../note.ts";
import { commandIn, fitIn } from "../placement.ts";
import type { Prompt } from "../prompt.ts";
import { namesOver } from "./names.ts";
import { devicesIn, fileDevice } from "./plain.ts";
import { promptNames } from "./prompts.ts";
import { markProse } from "./prose.ts";
import type { Device, Judge, Reading } from "./reading.ts";
import { unpromptedIn } from "./unprompted.ts";

/** What lines without a prompt are. */
type Unprompted = "config" | "output";

/** Reads a text in which at least one line starts with a prompt. */
export function readTranscript(path: string, lines: readonly Line[], judge: Judge): Reading {
  return readPrompted(lines, fileDevice(path), judge);
}

/** Reads lines that belong to a device until a prompt names another one. */
export function readPrompted(lines: readonly Line[], first: Device, judge: Judge): Reading {
  const read = [...lines];
  const notes: Note[] = [];
  const aliases = promptNames(lines);
  const stretches: Device[] = [first];
  /** Lines without a prompt that are no configuration by their place. */
  const unread = new Set<number>();
  const isTyped = lines.some((line) => line.prompt?.mode !== undefined);
  const start: Unprompted = isTyped ? "output" : "config";
  let unprompted = start;
  let last: number | undefined;
  let isNext = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.prompt === undefined) {
      if (unprompted === "config") {
        if (line.session === "end") unprompted = start;
        continue;
      }
      unread.add(index);
      const refused = last !== undefined && isRefusal(line) ? (read[last] as Line) : undefined;
      if (refused?.role === "command") read[last as number] = { ...refused, role: "prose" };
      isNext = isNext && line.role === "command" && continues(read[last ?? 0] as Line, line);
      if (line.role !== "blank" && !isNext) read[index] = { ...line, role: "prose" };
      continue;
    }
    const typed = prompted(line, line.prompt);
    read[index] = typed;
    if (last !== undefined && isCompletedBy(read[last] as Line, typed)) {
      read[last] = { ...(read[last] as Line), role: "prose" };
    }
    if (typed.role === "prose" && typed.text.startsWith("$"))
      notes.push(noteOn(typed, index, "length", SCROLLED));
    last = index;
    unprompted = after(typed, start);
    isNext = unprompted === "output" && typed.prompt?.mode !== undefined;
    const { device } = line.prompt;
    const key = aliases.keyOf(device);
    if (stretches.at(-1)?.key !== key && (line.prompt.mode !== undefined || unprompted === "config")) {
      stretches.push({ line: index, key, name: key, namedBy: "prompt", restarts: false, told: index });
    }
    const renamed = newName(typed);
    if (renamed !== undefined) aliases.rename(device, renamed);
  }
  const known = namesOver(undefined);
  for (const { key } of stretches.slice(1)) known.set(key, key);
  const own = isTyped ? stretches : withHosts(read, stretches);
  const others = unpromptedIn(lines, first, known, judge, (index) => isTyped || unread.has(index));
  for (const { from, lines: block } of others.blocks)
    block.forEach((line, index) => {
      read[from + index] = line;
    });
  return { lines: read, devices: merged(own, others.devices), notes: [...notes, ...others.notes] };
}

/** The line with its prompt moved from the text to what stands before it. */
function prompted(line: Line, prompt: Prompt): Line {
  const rest = behind(line, line.before.length + prompt.width);
  const isTyped = prompt.mode !== undefined && !rest.text.endsWith("?") && !rest.text.startsWith("$");
  const role = rest.role === "command" && !isTyped ? "prose" : rest.role;
  return { ...rest, indent: 0, role, prompt, memo: undefined };
}

/** `% Invalid input detected at '^' marker.`: the box did not take the command. */
function isRefusal({ text }: Line): boolean {
  return /^% ?(Invalid input|Incomplete command|Ambiguous command|Unrecognized command|Unknown command|Bad mask)/i.test(
    text,
  );
}

/** A command below a typed one, without its own prompt: somebody copied the prompt of the first line only. */
function continues(typed: Line, line: Line): boolean {
  const modes = modesOfPrompt(typed.prompt?.mode ?? "");
  const opened = modes.map((mode) =>
    typed.role === "command" ? commandIn(mode, typed).syntax.opens : undefined,
  );
  return [...opened, ...modes].some((mode) => mode !== undefined && fitIn(mode, line) === "full");
}

/** `ip nhrp auth`, then the TAB key: the terminal writes the line again with the word completed. */
function isCompletedBy(half: Line, whole: Line): boolean {
  if (half.role !== "command" || half.text.length >= whole.text.length) return false;
  if (!whole.text.startsWith(half.text) || half.prompt?.mode !== whole.prompt?.mode) return false;
  return modesOfPrompt(half.prompt?.mode ?? "").every((mode) => fitIn(mode, half) === "no");
}

const SCROLLED = "The terminal scrolled this line: its beginning is not shown, so the command is not read";

/** What the lines after a prompted line are. */
function after(line: Line, start: Unprompted): Unprompted {
  if (line.session === "show-config") return "config";
  if (line.prompt?.mode !== undefined) return "output";
  return line.text === "" || line.session === "end" ? start : "output";
}

/** `hostname` typed at a prompt: the next prompts show the new name. */
function newName(line: Line): string | undefined {
  if (line.role !== "command" || line.prompt?.mode !== "config") return undefined;
  const command = commandIn("global", line);
  return command.kind === "Hostname" && !command.negated ? command.syntax.words[1]?.text : undefined;
}

/** Lines before the first prompt may hold devices of their own; titles and sentences between them are marked. */
function withHosts(lines: Line[], stretches: readonly Device[]): Device[] {
  const [first, second] = stretches;
  if (first === undefined) return [];
  const limit = second?.line ?? lines.length;
  markProse(lines.slice(0, limit)).forEach((line, index) => {
    lines[index] = line;
  });
  return [...devicesIn(lines, first.line, limit, first).devices, ...stretches.slice(1)];
}

/** Both in the order of their lines; where both have one, the later list counts. */
function merged(stretches: readonly Device[], others: readonly Device[]): Device[] {
  return others.length === 0 ? [...stretches] : [...stretches, ...others].sort((a, b) => a.line - b.line);
}
