/**
 * Terminal transcripts: the prompt says which device and mode a command was typed in; lines without a prompt are a
 * configuration after `show running-config` and prose or output elsewhere.
 */
import { analyse, type Line, rawText } from "../lines.ts";
import { modesOfPrompt } from "../meta.ts";
import { commandIn, fitIn } from "../placement.ts";
import type { Prompt } from "../prompt.ts";
import { devicesIn, fileDevice } from "./plain.ts";
import type { Device, Reading } from "./reading.ts";

/** What lines without a prompt are. */
type Unprompted = "config" | "output";

/** Reads a text in which at least one line starts with a prompt. */
export function readTranscript(path: string, lines: readonly Line[]): Reading {
  return readPrompted(lines, fileDevice(path));
}

/** Reads lines that belong to a device until a prompt names another one. */
export function readPrompted(lines: readonly Line[], first: Device): Reading {
  const read = [...lines];
  const aliases = new Map<string, string>();
  const stretches: Device[] = [first];
  const isTyped = lines.some((line) => line.prompt?.mode !== undefined);
  const start: Unprompted = isTyped ? "output" : "config";
  let unprompted = start;
  let last: number | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.prompt === undefined) {
      if (unprompted === "output" && line.role !== "blank") read[index] = { ...line, role: "prose" };
      if (unprompted === "config" && line.session === "end") unprompted = start;
      continue;
    }
    const typed = prompted(line, line.prompt);
    read[index] = typed;
    if (last !== undefined && isCompletedBy(read[last] as Line, typed)) {
      read[last] = { ...(read[last] as Line), role: "prose" };
    }
    last = index;
    unprompted = after(typed, start);
    const { device } = line.prompt;
    const key = aliases.get(device) ?? device;
    if (stretches.at(-1)?.key !== key && (line.prompt.mode !== undefined || unprompted === "config")) {
      stretches.push({ line: index, key, name: key, namedBy: "prompt", restarts: false });
    }
    const renamed = newName(typed);
    if (renamed !== undefined) aliases.set(renamed, key);
  }
  return { lines: read, devices: withHosts(read, stretches) };
}

/** The line with its prompt moved from the text to what stands before it. */
function prompted(line: Line, prompt: Prompt): Line {
  const lead = line.before + line.text.slice(0, prompt.width);
  const rest = analyse(rawText(line).slice(lead.length));
  const uncut = rest.uncut === undefined ? undefined : { ...rest.uncut, before: lead + rest.uncut.before };
  const isTyped = prompt.mode !== undefined && !rest.text.endsWith("?");
  const role = rest.role === "command" && !isTyped ? "prose" : rest.role;
  return { ...rest, before: lead + rest.before, indent: 0, role, prompt, uncut, memo: undefined };
}

/** `ip nhrp auth`, then the TAB key: the terminal writes the line again with the word completed. */
function isCompletedBy(half: Line, whole: Line): boolean {
  if (half.role !== "command" || half.text.length >= whole.text.length) return false;
  if (!whole.text.startsWith(half.text) || half.prompt?.mode !== whole.prompt?.mode) return false;
  return modesOfPrompt(half.prompt?.mode ?? "").every((mode) => fitIn(mode, half) === "no");
}

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

/** Lines before the first prompt may hold devices of their own. */
function withHosts(lines: readonly Line[], stretches: readonly Device[]): Device[] {
  const [first, second] = stretches;
  if (first === undefined) return [];
  return [...devicesIn(lines, first.line, second?.line ?? lines.length, first), ...stretches.slice(1)];
}
