/** Running-configs and flat scripts: every line is configuration; a file may hold several devices one after another. */
import type { Line } from "../lines.ts";
import { maskOf } from "../masks.ts";
import { type Note, noteOn } from "../note.ts";
import { commandIn, fitIn } from "../placement.ts";
import { markOutputs } from "./capture.ts";
import { enclosingModes } from "./enclosing.ts";
import { type Names, nameOfFile, namesOver } from "./names.ts";
import { markProse } from "./prose.ts";
import type { Device, Reading } from "./reading.ts";
import { type Title, titlesIn } from "./titles.ts";

/** Reads a text that is configuration throughout. */
export function readPlain(path: string, lines: readonly Line[]): Reading {
  const marked = markProse(markOutputs(lines));
  return { lines: marked, ...devicesIn(marked, 0, lines.length, fileDevice(path)) };
}

/** The device that a file is named after, from its first line on. */
export function fileDevice(path: string): Device {
  return { line: 0, key: "", name: nameOfFile(path), namedBy: "file", restarts: true };
}

/** A `hostname` command. */
interface HostLine {
  readonly line: number;
  readonly name: string;
}

/** Devices of a stretch of lines. */
export type Found = Pick<Reading, "devices"> & { readonly notes: readonly Note[] };

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
  const hosts = hostLines(lines, from, limit);
  const names = namesOver(known);
  for (const { name } of hosts) names.set(name, name);
  const titles = titlesIn(lines, from, limit, names, hosts.length > 0, first);
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

/**
 * The devices between two lines of which only `hostname` lines tell. Another device starts where a second `hostname` differs
 * and the text shows that it is no mere change of name: something ends the first configuration in between (`end`, a
 * title, a new `show run`, a `version` line), or both have sections of their own.
 */
function byHosts(
  lines: readonly Line[],
  all: readonly HostLine[],
  from: number,
  limit: number,
  first: Device,
): Device[] {
  const hosts = between(all, from, limit);
  const devices = [first];
  let current: HostLine | undefined;
  const sections = hosts.length > 1 ? countSections(lines, from, limit) : [];
  for (const host of hosts) {
    if (current !== undefined && host.name !== current.name) {
      const start = startOf(lines, current.line, host.line, sections);
      if (start !== undefined) devices.push(hostDevice(host, start));
    } else if (current === undefined && first.key === "") {
      devices[0] = { ...first, key: host.name, namedBy: "hostname", told: host.line };
    }
    current = host;
  }
  return devices;
}

/** The lines from one index to before another; they are in order. */
function between(hosts: readonly HostLine[], from: number, limit: number): readonly HostLine[] {
  return hosts.slice(firstFrom(hosts, from), firstFrom(hosts, limit));
}

function firstFrom(hosts: readonly HostLine[], line: number): number {
  let low = 0;
  let high = hosts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hosts[middle]?.line ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hostDevice({ name, line: told }: HostLine, line: number): Device {
  return { line, key: name, name, namedBy: "hostname", restarts: true, told };
}

function hostLines(lines: readonly Line[], from: number, limit: number): HostLine[] {
  const hosts: HostLine[] = [];
  for (let index = from; index < limit; index++) {
    const line = lines[index] as Line;
    if (line.role !== "command" || !startsWithHo(line.text)) continue;
    const command = commandIn("global", line);
    const name = command.syntax.words[1]?.text;
    if (command.kind !== "Hostname" || name === undefined || maskOf(name) !== undefined) continue;
    if (!isPeerName(lines, index)) hosts.push({ line: index, name });
  }
  return hosts;
}

/** `hostname` inside a section that knows it names somebody else: a peer of an IKEv2 keyring. */
function isPeerName(lines: readonly Line[], index: number): boolean {
  return enclosingModes(lines, index).some((mode) => fitIn(mode, lines[index] as Line) !== "no");
}

/** `hostname` in any abbreviation that IOS takes begins so; looked at first because every line is asked. */
function startsWithHo(text: string): boolean {
  return (text.charCodeAt(0) | 0x20) === 0x68 && (text.charCodeAt(1) | 0x20) === 0x6f;
}

/** Where the device of a second `hostname` starts, or undefined when the first one was only renamed. */
function startOf(
  lines: readonly Line[],
  last: number,
  host: number,
  sections: readonly number[],
): number | undefined {
  for (let index = host - 1; index > last; index--) {
    if (isBoundary(lines[index] as Line)) return index;
  }
  const before = (index: number) => sections[index] ?? 0;
  const hasOwn = before(host) > before(last) && before(sections.length - 1) > before(host);
  return hasOwn ? host : undefined;
}

/** What stands between two configurations. */
function isBoundary(line: Line): boolean {
  if (line.role === "prose" || line.role === "chatter") return true;
  if (line.role === "session") return line.session !== "exit";
  return line.role === "command" && line.indent === 0 && /^version \d/.test(line.text);
}

/** For each line and the end, how many lines before it open a section. */
function countSections(lines: readonly Line[], from: number, limit: number): readonly number[] {
  const counts: number[] = [];
  let count = 0;
  for (let index = from; index < limit; index++) {
    counts[index] = count;
    const line = lines[index] as Line;
    if (line.role !== "command" || fitIn("global", line) !== "full") continue;
    if (commandIn("global", line).syntax.opens !== undefined) count++;
  }
  counts[limit] = count;
  return counts;
}
