/** `hostname` lines, and the devices that they show. */
import type { Line } from "../lines.ts";
import { maskOf } from "../masks.ts";
import { commandIn, fitIn } from "../placement.ts";
import { enclosingModes } from "./enclosing.ts";
import type { Device } from "./reading.ts";

/** A `hostname` command. */
export interface HostLine {
  readonly line: number;
  readonly name: string;
}

/**
 * The devices between two lines of which only `hostname` lines tell. Another device starts where a second `hostname` differs
 * and the text shows that it is no mere change of name: something ends the first configuration in between (`end`, a
 * title, a new `show run`, a `version` line), or both have sections of their own.
 */
export function byHosts(
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
export function between(hosts: readonly HostLine[], from: number, limit: number): readonly HostLine[] {
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

/** The `hostname` lines between two lines, in order. */
export function hostLines(lines: readonly Line[], from: number, limit: number): HostLine[] {
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
export function countSections(lines: readonly Line[], from: number, limit: number): readonly number[] {
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
