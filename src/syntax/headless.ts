/**
 * Lines of a transcript whose prompt shows a section that nobody opened: `R1(config-if)#tunnel key 7` before the first
 * `interface`. They belong to the first section of this mode that the device opens later.
 */
import type { Command } from "./ast.ts";
import type { Entry } from "./config-grammar.ts";
import type { Note } from "./note.ts";
import { type Frame, frame, frameAt, type Part } from "./part.ts";

/** A section of which the first line is not shown. */
export function headlessFrame(part: Part, mode: string, note: Note): Frame {
  return frame(mode, -1, { start: part.entries.length, note });
}

/** Gives the section that a command has just opened the lines that wait for it. */
export function adopt(part: Part, mode: string, header: Command): void {
  const found = part.opened.has(mode) ? undefined : part.pending.find((each) => each.mode === mode);
  if (found === undefined) {
    part.opened.add(mode);
    return;
  }
  if (!mayHold(header, found.entries)) return;
  part.opened.add(mode);
  part.entries.push("indent");
  const section = frameAt(part, part.frames.length - 1);
  for (const pending of part.pending.filter((each) => each.mode === mode)) {
    for (const entry of pending.entries) part.entries.push(certain(entry));
    section.size += pending.entries.length;
  }
  part.pending.splice(0, part.pending.length, ...part.pending.filter((each) => each.mode !== mode));
  part.notes.push({
    ...found.note,
    message: `The text does not show the section of this line: it is taken as part of \`${header.syntax.text}\`, which comes later`,
  });
}

/** A session command leaves the section: what is opened later is another one. */
export function leaveHeadless(part: Part): void {
  for (const { mode, headless } of part.frames) if (headless !== undefined) part.opened.add(mode);
}

/** Lines for which no section came stay with the device, uncertain. */
export function keepPending(part: Part): void {
  for (const { entries, note } of part.pending) {
    for (const entry of entries) part.entries.push(entry);
    part.notes.push(note);
  }
}

/** Commands of tunnels belong to no other interface. */
function mayHold(header: Command, entries: readonly Entry[]): boolean {
  const name = header.kind === "Interface" && "name" in header ? header.name : undefined;
  if (typeof name !== "string" || name.startsWith("Tunnel")) return true;
  return !entries.some((entry) => typeof entry !== "string" && entry.command.kind.startsWith("Tunnel"));
}

function certain(entry: Entry): Entry {
  if (typeof entry === "string") return entry;
  const { uncertain, ...known } = entry;
  return known;
}
