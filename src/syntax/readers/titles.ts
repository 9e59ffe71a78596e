/** Titles in a text that is otherwise configuration: lines that say whose configuration follows. */
import type { Line } from "../lines.ts";
import { commandIn, fitIn } from "../placement.ts";
import { type Announcement, announcedIn, folded, isNameOfDevice, type Names } from "./names.ts";
import type { Device } from "./reading.ts";

/** A line that says whose the following lines are. */
export interface Title extends Announcement {
  /** Index of the line. */
  readonly line: number;
}

/**
 * How sure it is that a title is one. `weak`: it may as well be a remark about the line below it; `first`: it is, but for
 * its place above everything else.
 */
interface Candidate extends Title {
  readonly evidence: "sure" | "first" | "weak";
}

/** Devices that lines name which say so only together with others of their kind, by the index of the line. */
export type Places = ReadonlyMap<number, string>;

/** What stood there before the current line. */
type Before = "start" | "command" | "end";

/**
 * Finds the titles between two lines. A title is followed by a command of global configuration mode or by `enable` or `configure
 * terminal`. A remark counts as a title only where something else says that a device ends or begins there, or where the
 * configuration below it has a section that another device's has as well.
 * @param known devices named elsewhere
 * @param hasHosts some devices name themselves by `hostname`
 * @param first the device to which the lines belong when they have no title
 * @param places lines that are titles for certain
 */
export function titlesIn(
  lines: readonly Line[],
  from: number,
  limit: number,
  known: Names,
  hasHosts: boolean,
  first: Device,
  places: Places,
): readonly Title[] {
  const found: Candidate[] = [];
  let before: Before = "start";
  let title: Title | undefined;
  for (let index = from; index < limit; index++) {
    const line = lines[index] as Line;
    if (line.role === "remark" || line.role === "prose") {
      const place = places.get(index);
      const heard = place === undefined ? announced(line, index, known) : { ...titleOf(place), line: index };
      if (places.has(title?.line ?? -1) && place === undefined) continue;
      if (heard !== undefined && (title === undefined || isBetter(heard, title))) title = heard;
      continue;
    }
    if (line.role !== "command" && line.role !== "session") continue;
    if (title !== undefined) {
      const evidence = places.has(title.line)
        ? "sure"
        : evidenceOf(lines, title, line, before, known, hasHosts);
      if (evidence !== undefined) found.push({ ...title, evidence });
      title = undefined;
    }
    before = isEnd(line) ? "end" : "command";
  }
  return confirmed(lines, found, limit, hasHosts, first);
}

/** What a line says that names a device for certain. */
export function titleOf(name: string): Announcement {
  return { names: [name], aliases: [], isTitle: true, isRole: false };
}

function announced(line: Line, index: number, known: Names): Title | undefined {
  if (line.text.length < 2 || !/[\p{L}]/u.test(line.text)) return undefined;
  const heard = announcedIn(line.role === "remark" ? line.text.replace(/^[!#\s]+/, "") : line.text, known);
  return heard === undefined ? undefined : { ...heard, line: index };
}

/** Of two lines above a configuration the later one counts, unless it says less. */
function isBetter(later: Title, earlier: Title): boolean {
  if (later.isTitle !== earlier.isTitle) return later.isTitle;
  return earlier.isRole || !later.isRole;
}

/** A device was left: `end`, `wr`; not `enable` and `configure terminal`, which enter one. */
function isEnd({ session, text }: Line): boolean {
  return (session === "end" && !/^conf/i.test(text)) || (session === "exec" && !/^(do|en\w*)\b/i.test(text));
}

function evidenceOf(
  lines: readonly Line[],
  title: Title,
  next: Line,
  before: Before,
  known: Names,
  hasHosts: boolean,
): Candidate["evidence"] | undefined {
  if (next.role === "session") return next.session === "exit" ? undefined : "sure";
  if (next.indent > 0 && before === "command") return undefined;
  if (fitIn("global", next) === "no") return undefined;
  if (commandIn("global", next).kind === "Hostname") return "sure";
  const isKnown = title.names.length > 0 && title.names.every((name) => known.get(name) !== undefined);
  const line = lines[title.line] as Line;
  const isBare = line.role === "prose" || line.text.startsWith("#");
  if (!title.isTitle && !(isKnown && line.text.endsWith(":"))) return undefined;
  if (title.names.length === 0 && !isBare) return undefined;
  if (hasHosts && !isKnown) return isBare && !title.isRole ? "sure" : undefined;
  if (isBare || (before === "end" && !title.isRole)) return "sure";
  if (hasHosts) return undefined;
  return before === "start" ? "first" : "weak";
}

/** Weak titles count where there are no others, and when their configuration and that of another title have a section of the same name. */
function confirmed(
  lines: readonly Line[],
  found: readonly Candidate[],
  limit: number,
  hasHosts: boolean,
  first: Device,
): readonly Title[] {
  const sure = found.filter((each) => each.evidence === "sure");
  if (sure.length > 0) return found.filter((each) => each.evidence !== "weak");
  const [only] = found;
  if (found.length === 1 && only !== undefined) {
    // A file that is named after a device holds that device, whatever its first remark calls it.
    const isNamed = first.namedBy === "file" && isNameOfDevice(first.name);
    return !hasHosts && !only.isRole && !isNamed && isFirst(lines, only) ? found : [];
  }
  const titlesOfHeader = new Map<string, Set<string>>();
  const headers = found.map((title, index) => headersIn(lines, title.line, found[index + 1]?.line ?? limit));
  found.forEach((title, index) => {
    for (const header of headers[index] ?? []) {
      const titles = titlesOfHeader.get(header) ?? new Set();
      titlesOfHeader.set(header, titles.add(folded(title.names.join())));
    }
  });
  return found.filter((_, index) =>
    (headers[index] ?? []).some((header) => (titlesOfHeader.get(header)?.size ?? 0) > 1),
  );
}

function isFirst(lines: readonly Line[], title: Title): boolean {
  return lines.slice(0, title.line).every((line) => line.role !== "command");
}

/** The first lines of the sections between two lines. */
function headersIn(lines: readonly Line[], from: number, to: number): readonly string[] {
  return lines
    .slice(from, to)
    .filter((line) => line.role === "command" && line.indent === 0 && fitIn("global", line) !== "no")
    .filter((line) => commandIn("global", line).syntax.opens !== undefined)
    .map((line) => line.text.toLowerCase().replace(/\s+/g, ""));
}
