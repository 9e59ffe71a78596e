/** Configurations without prompts in a text that has prompts elsewhere: of devices that were written up in another way. */
import type { Line } from "../lines.ts";
import type { Note } from "../note.ts";
import { fitIn } from "../placement.ts";
import { announcedIn, type Names } from "./names.ts";
import { byTitle, devicesIn } from "./plain.ts";
import { markProse } from "./prose.ts";
import type { Device, Judge } from "./reading.ts";

/** What was found. */
export interface Unprompted {
  readonly blocks: readonly { readonly from: number; readonly lines: readonly Line[] }[];
  readonly devices: readonly Device[];
  readonly notes: readonly Note[];
}

/** Fewer commands are more likely an output or a sentence. */
const FEWEST = 3;

/**
 * Finds the runs of lines without prompts that are configurations: at the start of the text or below a line that names a
 * device, and made of commands for the greater part.
 * @param known devices that prompts name
 * @param isOpen nobody has read the line of an index so far
 */
export function unpromptedIn(
  lines: readonly Line[],
  first: Device,
  known: Names,
  judge: Judge,
  isOpen: (index: number) => boolean,
): Unprompted {
  const isTaken = (index: number) => lines[index]?.prompt !== undefined || !isOpen(index);
  const blocks: { from: number; lines: readonly Line[] }[] = [];
  const devices: Device[] = [];
  const notes: Note[] = [];
  for (let from = 0; from < lines.length; ) {
    if (isTaken(from)) {
      from++;
      continue;
    }
    let to = from;
    while (to < lines.length && !isTaken(to)) to++;
    for (const start of startsIn(lines, from, to, known)) {
      const limit = start.limit;
      const block = markProse(lines.slice(start.line, limit));
      const [device = first] =
        start.title === undefined ? [first] : byTitle({ ...start.title, line: start.line }, known, first);
      const found = devicesIn(block, 0, block.length, { ...device, line: 0 }, known);
      const { commands, typed } = judge({ lines: block, devices: found.devices });
      if (commands < FEWEST || typed * 2 < commands || !opensSection(block)) continue;
      blocks.push({ from: start.line, lines: block });
      devices.push(...found.devices.map((each) => moved(each, start.line)));
      notes.push(...found.notes.map((note) => ({ ...note, line: note.line + start.line })));
    }
    from = to;
  }
  return { blocks, devices, notes };
}

function moved(device: Device, by: number): Device {
  const { told } = device;
  return { ...device, line: device.line + by, ...(told === undefined ? {} : { told: told + by }) };
}

/** Where a configuration may start: at the start of the text, or at a title. */
function startsIn(lines: readonly Line[], from: number, to: number, known: Names) {
  const starts: { line: number; limit: number; title: ReturnType<typeof announcedIn> }[] = [];
  if (from === 0) starts.push({ line: 0, limit: to, title: undefined });
  for (let index = from; index < to; index++) {
    const line = lines[index] as Line;
    if (line.role !== "remark" && (line.role !== "command" || line.indent > 0)) continue;
    const title = announcedIn(line.text.replace(/^[!#\s]+/, ""), known);
    if (title === undefined || !title.isTitle || title.names.length === 0) continue;
    if (line.role === "command" && fitIn("global", line) !== "no") continue;
    const last = starts.at(-1);
    if (last !== undefined) last.limit = index;
    starts.push({
      line: index,
      limit: to,
      title: { ...title, names: title.names.map((name) => known.get(name) ?? name) },
    });
  }
  return starts;
}

function opensSection(block: readonly Line[]): boolean {
  return block.some(
    (line) =>
      line.role === "command" && line.indent === 0 && fitIn("global", line) !== "no" && block.length > 1,
  );
}
