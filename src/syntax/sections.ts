/** Lines to sections: walks the lines of a text once and gives every device its entries, balanced, for the grammar. */
import type { Command, Statement } from "./ast.ts";
import { type Body, bodyOf } from "./bodies.ts";
import { adopt, headlessFrame, keepPending, leaveHeadless } from "./headless.ts";
import { columnIn, type Line, LONGEST_COMMAND } from "./lines.ts";
import { maskOf } from "./masks.ts";
import { modesOfPrompt } from "./meta.ts";
import { type Note, noteOn } from "./note.ts";
import { add, closeTo, createPart, DEEPEST, frame, frameAt, type Part } from "./part.ts";
import { commandIn, fitIn, placeByIndentation, placeByMode } from "./placement.ts";
import type { Device, Reading } from "./readers/reading.ts";

/** What was made of the lines: the devices in the order in which they first appear. */
export interface Sections {
  /** By the key of the device. */
  readonly parts: ReadonlyMap<string, Part>;
  readonly notes: readonly Note[];
}

const NO_CHILDREN: readonly Statement[] = [];

/** State of one walk. */
interface Walk {
  readonly path: string;
  readonly lines: readonly Line[];
  readonly rows: readonly number[] | undefined;
  readonly notes: Note[];
  readonly part: Part;
  /** Index after the last line of the current device's stretch. */
  readonly limit: number;
  /** The text does not tell for certain that the stretch shows this device. */
  readonly doubtful: boolean;
}

/** Places every line of a reading. */
export function readSections(path: string, reading: Reading): Sections {
  const { lines, devices, rows } = reading;
  const parts = new Map<string, Part>();
  const notes: Note[] = [...(reading.notes ?? [])];
  devices.forEach((device, index) => {
    const { line: from, restarts, together, doubtful } = device;
    const part = partOf(parts, device);
    if (restarts) closeTo(part, 0);
    const limit = limitOf(reading, index);
    part.flat = isFlat(lines, from, limit);
    const { commands, typed } = part;
    walkLines({ path, lines, rows, notes, part, limit, doubtful: doubtful === true }, from);
    if (together) part.repeated += part.commands - commands;
    if (together) part.repeatedTyped += part.typed - typed;
  });
  for (const part of parts.values()) {
    closeTo(part, 0);
    keepPending(part);
    for (const note of part.notes) notes.push(note);
  }
  return { parts, notes: notes.sort((a, b) => a.line - b.line) };
}

/** Index after the last line that shows a device. */
export function limitOf({ devices, lines }: Reading, index: number): number {
  for (let next = index + 1; next < devices.length; next++) {
    if (devices[next]?.together === undefined) return devices[next]?.line ?? lines.length;
  }
  return lines.length;
}

function partOf(parts: Map<string, Part>, device: Device): Part {
  const known = parts.get(device.key);
  if (known !== undefined) return known;
  const part = createPart(device.name, device.namedBy);
  parts.set(device.key, part);
  return part;
}

function walkLines(walk: Walk, from: number): void {
  const { lines, part, limit } = walk;
  for (let index = from; index < limit; index++) {
    const line = lines[index] as Line;
    if (line.role === "command") index += readCommand(walk, index, line);
    else if (line.role === "remark") {
      if (line.text === "!") frameAt(part, part.frames.length - 1).separated = true;
    } else if (line.role === "session") leave(part, line);
    else if (line.text.length > LONGEST_COMMAND) {
      walk.notes.push(
        noteAt(walk, line, index, "length", "This line is longer than any command of IOS: it is not read"),
      );
    }
  }
}

/** Reads the command at an index; returns how many lines its body has. */
function readCommand(walk: Walk, index: number, line: Line): number {
  const { part, lines } = walk;
  const wasCertain = !part.uncertain;
  const depth = placeOf(walk, index, line);
  const command = commandIn(frameAt(part, depth).mode, line);
  const body = command.syntax.body === undefined ? undefined : bodyOf(command, lines, index, walk.limit);
  if (part.uncertain && wasCertain) walk.notes.push(noteAt(walk, line, index, "section", UNCERTAIN));
  if (body?.closed === false) walk.notes.push(noteAt(walk, line, index, "body", cut(command)));
  add(
    part,
    depth,
    statementOf(walk, index, line, command, body, frameAt(part, depth).headless !== undefined),
  );
  if (command.kind === "Hostname" && !command.negated) part.hostname = nameOf(command) ?? part.hostname;
  enter(walk, index, line, command, depth);
  return body === undefined ? 0 : body.lines.length;
}

/** What `hostname` says; a template does not say it. */
function nameOf({ syntax }: Command): string | undefined {
  const name = syntax.words[1]?.text;
  return name === undefined || maskOf(name) !== undefined ? undefined : name;
}

const HEADLESS =
  "It is not certain to which section this line belongs: the text does not show the section's first line";

const UNCERTAIN =
  "It is not certain to which section this line and the following ones belong: the text has no indentation here";

function cut(command: Command): string {
  const end = command.syntax.body === "delimiter" ? "its delimiter" : `\`${command.syntax.body}\``;
  return `The text after this command has no end: ${end} does not follow`;
}

function placeOf(walk: Walk, index: number, line: Line): number {
  const { part } = walk;
  if (line.prompt?.mode !== undefined) {
    adjustTo(walk, index, line.prompt.mode, line);
    return placeByMode(part, line);
  }
  if (part.flat) return placeByMode(part, line);
  return placeByIndentation(part, walk.lines, index, walk.limit);
}

function statementOf(
  walk: Walk,
  index: number,
  line: Line,
  command: Command,
  body: Body | undefined,
  headless: boolean,
): Statement {
  const statement: Statement = {
    command,
    path: walk.path,
    line: (walk.rows?.[index] ?? index) + 1,
    column: columnIn(line, line.before.length),
    children: NO_CHILDREN,
  };
  const isUncertain = walk.part.uncertain || headless || walk.doubtful;
  if (body === undefined && !isUncertain && line.source === undefined) return statement;
  return {
    ...statement,
    ...(line.source === undefined ? {} : { columns: columnsOf(line, command.syntax.text.length) }),
    ...(body !== undefined && body.lines.length > 0 ? { body: body.lines } : {}),
    ...(isUncertain ? { uncertain: true } : {}),
  };
}

function columnsOf(line: Line, length: number): readonly number[] {
  return Array.from({ length: length + 1 }, (_, offset) => columnIn(line, line.before.length + offset));
}

/** Opens or closes the section that a command opens or closes. */
function enter(walk: Walk, index: number, line: Line, command: Command, depth: number): void {
  const { part } = walk;
  const { opens, closes } = command.syntax;
  if (closes) {
    closeTo(part, Math.max(0, depth - 1));
    return;
  }
  const mode = opens ?? (command.kind === "Unknown" && !hasNoIndentation(part, line) ? "" : undefined);
  if (mode === undefined) return;
  if (part.frames.length <= DEEPEST) {
    part.frames.push(frame(mode, line.indent));
    adopt(part, mode, command);
  } else if (!walk.notes.some((note) => note.topic === "depth")) {
    walk.notes.push(
      noteAt(walk, line, index, "depth", `Sections deeper than ${DEEPEST} levels are not nested further`),
    );
  }
}

/** Below an unknown command nothing but indentation shows that it opened a section. */
function hasNoIndentation(part: Part, line: Line): boolean {
  return part.flat || line.prompt?.mode !== undefined;
}

/** A session command leaves sections: `exit` the innermost (or, indented, those it is indented under), `end` all. */
function leave(part: Part, line: Line): void {
  if (line.session === "exec") return;
  leaveHeadless(part);
  if (line.session !== "exit") {
    closeTo(part, 0);
    return;
  }
  // An unknown command without lines of its own opened no section.
  while (isEmptyUnknown(part)) closeTo(part, part.frames.length - 2);
  let depth = part.frames.length - 2;
  while (!part.flat && depth > 0 && frameAt(part, depth).indent >= line.indent) depth--;
  closeTo(part, Math.max(0, depth));
}

function isEmptyUnknown(part: Part): boolean {
  const top = frameAt(part, part.frames.length - 1);
  return top.mode === "" && top.size === 0;
}

/** A prompt shows the mode in which its line was typed: sections that do not fit it are closed. */
function adjustTo(walk: Walk, index: number, prompt: string, line: Line): void {
  const { part } = walk;
  const modes = modesOfPrompt(prompt);
  if (modes.length === 0) return;
  const depth = part.frames.findLastIndex((each) => modes.includes(each.mode));
  closeTo(part, Math.max(0, depth));
  if (depth >= 0) return;
  const mode = modes.find((each) => fitIn(each, line) !== "no");
  if (mode === undefined) return;
  const at = noteAt(walk, line, index, "section", HEADLESS);
  part.frames.push(headlessFrame(part, mode, at));
}

/** Whether less than one of twenty command lines is indented further than the leftmost one. */
function isFlat(lines: readonly Line[], from: number, limit: number): boolean {
  let least = Number.POSITIVE_INFINITY;
  let commands = 0;
  let atLeast = 0;
  for (let index = from; index < limit; index++) {
    const line = lines[index] as Line;
    if (line.role !== "command") continue;
    commands++;
    if (line.indent < least) {
      least = line.indent;
      atLeast = 1;
    } else if (line.indent === least) atLeast++;
  }
  return (commands - atLeast) * 20 < commands;
}

function noteAt(walk: Walk, line: Line, index: number, topic: Note["topic"], message: string): Note {
  return noteOn(line, walk.rows?.[index] ?? index, topic, message);
}
