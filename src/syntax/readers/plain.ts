/** Running-configs and flat scripts: every line is configuration; a file may hold several devices one after another. */
import type { Line } from "../lines.ts";
import { type Note, noteOn } from "../note.ts";
import { markOutputs } from "./capture.ts";
import { type Conflict, conflictIn, titleBeside, titlesOf } from "./conflicts.ts";
import { between, byHosts, countSections, type HostLine, hostLines } from "./hosts.ts";
import { type Names, nameOfFile, namesOver } from "./names.ts";
import { markProse } from "./prose.ts";
import type { Device, Reading } from "./reading.ts";
import { type Places, type Title, titlesIn } from "./titles.ts";

/** Reads a text that is configuration throughout. */
export function readPlain(path: string, lines: readonly Line[]): Reading {
  const marked = markProse(markOutputs(lines));
  return { lines: marked, ...devicesIn(marked, 0, lines.length, fileDevice(path)) };
}

/** The device that a file is named after, from its first line on. */
export function fileDevice(path: string): Device {
  return { line: 0, key: "", name: nameOfFile(path), namedBy: "file", restarts: true };
}

/** Devices of a stretch of lines. */
export type Found = Pick<Reading, "devices"> & { readonly notes: readonly Note[] };

/** So often lines are read again because their titles turned out to name devices. */
const MOST_ROUNDS = 8;

/**
 * Finds the devices between two lines. The first device is the one given. Titles and `hostname` lines start others.
 * @param known devices named elsewhere in the text
 */
export function devicesIn(
  lines: readonly Line[],
  from: number,
  limit: number,
  first: Device,
  known?: Names,
): Found {
  let places: Places = new Map();
  for (let round = 1; ; round++) {
    const found = devicesOf(lines, from, limit, first, known, places);
    const conflict = conflictIn(lines, found.devices, from, limit);
    const told = conflict
      ? titlesOf(lines, conflict, from, limit)
      : titleBeside(lines, found.devices, from, limit);
    const more = new Map([...places, ...told]);
    if (more.size === places.size || round === MOST_ROUNDS)
      return conflict ? doubted(lines, found, conflict) : found;
    places = more;
  }
}

/** What stands behind the end of a configuration, and contradicts what stands before it, is of an unknown device. */
function doubted(lines: readonly Line[], found: Found, { earlier, later }: Conflict): Found {
  let end = later;
  while (end > earlier && !isLeft(lines[end] as Line)) end--;
  const index = found.devices.findLastIndex(({ line }) => line <= later);
  const device = found.devices[index];
  if (end === earlier || device === undefined || device.line > end) return found;
  const doubtful: Device = { ...device, line: end + 1, restarts: true, doubtful: true };
  return {
    devices: found.devices.toSpliced(index + 1, 0, doubtful),
    notes: [...found.notes, ambiguous(lines, firstCommand(lines, end + 1, later))],
  };
}

function isLeft({ role, session }: Line): boolean {
  return role === "session" && (session === "end" || session === "exec");
}

function firstCommand(lines: readonly Line[], from: number, limit: number): number {
  let index = from;
  while (index < limit && lines[index]?.role !== "command") index++;
  return index;
}

function devicesOf(
  lines: readonly Line[],
  from: number,
  limit: number,
  first: Device,
  known: Names | undefined,
  places: Places,
): Found {
  const hosts = hostLines(lines, from, limit);
  const names = namesOver(known);
  for (const { name } of hosts) names.set(name, name);
  const titles = titlesIn(lines, from, limit, names, hosts.length > 0, first, places);
  const [opening] = titles;
  if (opening === undefined) return { devices: byHosts(lines, hosts, from, limit, first), notes: [] };
  const isHead = isHeadOfNext(lines, hosts, from, opening.line, titles[1]?.line ?? limit);
  const devices = isHead ? [] : byHosts(lines, hosts, from, opening.line, first);
  const notes: Note[] = [];
  titles.forEach((title, index) => {
    const end = titles[index + 1]?.line ?? limit;
    const named = byTitle(title, names, devices.at(-1) ?? first);
    const [host] = between(hosts, title.line, end);
    const [main = title.names[0]] = [host?.name];
    if (main !== undefined && title.names.length === 1)
      for (const name of [...title.names, ...title.aliases]) names.call(name, main);
    const isOpen = named[0]?.doubtful && host === undefined && configures(lines, title.line, end);
    if (isOpen) notes.push(ambiguous(lines, title.line));
    const own = named[0] ?? first;
    const line = isHead && index === 0 ? first.line : own.line;
    devices.push(
      ...(host === undefined ? named : byHosts(lines, hosts, title.line, end, { ...own, line, key: "" })),
    );
  });
  return { devices, notes };
}

/**
 * Whether the lines before a remark are the head of the configuration that goes on behind it: `version` and `service` lines stand
 * before the `hostname`, and no section does.
 */
function isHeadOfNext(
  lines: readonly Line[],
  hosts: readonly HostLine[],
  from: number,
  remark: number,
  end: number,
): boolean {
  if (between(hosts, from, remark).length > 0 || between(hosts, remark, end).length === 0) return false;
  return countSections(lines, from, remark).at(-1) === 0 && configures(lines, from, remark);
}

/** Whether some line between two is more than the end of a configuration. */
function configures(lines: readonly Line[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { role, text } = lines[index] as Line;
    if (role === "command" && text !== "end") return true;
  }
  return false;
}

/** The devices that a title names; the last one, in doubt, when it names none. */
export function byTitle(title: Title, names: Names, last: Device): readonly Device[] {
  const { line } = title;
  if (title.names.length === 0) return [{ ...last, line, told: line, restarts: true, doubtful: true }];
  return title.names.map((written, index) => {
    const name = names.get(written) ?? written;
    const device: Device = { line, key: name, name, namedBy: "heading", restarts: true, told: line };
    return index === 0 ? device : { ...device, together: true };
  });
}

/** Says that nothing tells whose the lines from here on are. */
export function ambiguous(lines: readonly Line[], index: number): Note {
  return noteOn(lines[index] as Line, index, "ambiguous-device", AMBIGUOUS);
}

const AMBIGUOUS =
  "It is not certain which device the lines from here on configure: they stand under no name, or under one for several devices";
