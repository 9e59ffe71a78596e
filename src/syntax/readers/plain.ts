/** Running-configs and flat scripts: every line is configuration; a file may hold several devices one after another. */
import type { Line } from "../lines.ts";
import { commandIn, fitIn } from "../placement.ts";
import { enclosingModes } from "./enclosing.ts";
import { nameInHeading, nameOfFile } from "./names.ts";
import type { Device, Reading } from "./reading.ts";
import { markTitles } from "./titles.ts";

/** Reads a text that is configuration throughout. */
export function readPlain(path: string, lines: readonly Line[]): Reading {
  const titled = markTitles(lines);
  return { lines: titled, devices: devicesIn(titled, 0, lines.length, fileDevice(path)) };
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

/**
 * Finds the devices between two lines. The first device is the one given; another one starts where a second `hostname`
 * differs and the text shows that it is no mere change of name: something ends the first configuration in between
 * (`end`, a title, a new `show run`, a `version` line), or both have sections of their own.
 */
export function devicesIn(lines: readonly Line[], from: number, limit: number, first: Device): Device[] {
  const hosts = hostLines(lines, from, limit);
  const titles = hosts.length === 0 ? titleLines(lines, from, limit) : [];
  if (titles.length > 1)
    return titles.map((title, index) => titleDevice(title, index === 0 ? from : title.line));
  const devices = [first];
  let current: HostLine | undefined;
  const sections = hosts.length > 1 ? countSections(lines, from, limit) : [];
  for (const host of hosts) {
    if (current !== undefined && host.name !== current.name) {
      const start = startOf(lines, current.line, host.line, sections);
      if (start !== undefined) devices.push(hostDevice(host, start));
    } else if (current === undefined && first.key === "") {
      devices[0] = { ...first, key: host.name };
    }
    current = host;
  }
  return devices;
}

function hostDevice({ name }: HostLine, line: number): Device {
  return { line, key: name, name, namedBy: "hostname", restarts: true };
}

function titleDevice(title: HostLine, line: number): Device {
  return { line, key: title.name, name: title.name, namedBy: "heading", restarts: true };
}

function hostLines(lines: readonly Line[], from: number, limit: number): HostLine[] {
  const hosts: HostLine[] = [];
  for (let index = from; index < limit; index++) {
    const line = lines[index] as Line;
    if (line.role !== "command" || !startsWithHo(line.text)) continue;
    const command = commandIn("global", line);
    const name = command.syntax.words[1]?.text;
    if (command.kind === "Hostname" && name !== undefined && !isPeerName(lines, index))
      hosts.push({ line: index, name });
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

/** Titles over the blocks of several devices, each followed by `enable` or `configure terminal`. */
function titleLines(lines: readonly Line[], from: number, limit: number): HostLine[] {
  const titles: HostLine[] = [];
  let title: HostLine | undefined;
  for (let index = from; index < limit; index++) {
    const line = lines[index] as Line;
    if (line.role === "prose" || line.role === "remark") {
      const name = nameInHeading(line.text);
      if (name !== undefined) title = { line: index, name };
      continue;
    }
    if (line.role === "session" && line.session !== "exit" && title !== undefined) titles.push(title);
    if (line.role === "session" || line.role === "command") title = undefined;
  }
  return titles;
}
