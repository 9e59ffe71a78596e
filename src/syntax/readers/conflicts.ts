/** Configurations of two devices that were taken for one: an interface has two addresses, and lines above both name the devices. */
import type { Line } from "../lines.ts";
import { fitIn } from "../placement.ts";
import { addressesIn, createAddresses } from "./addresses.ts";
import { folded, wordsOf } from "./names.ts";
import type { Device } from "./reading.ts";
import { namingBeside, namingOf } from "./rivals.ts";

/** Two lines that give one interface of one device different addresses, by index. */
export interface Conflict {
  readonly earlier: number;
  readonly later: number;
}

/**
 * The first lines that contradict each other within the stretches of a device.
 * @param devices of the lines from one index to before another, in order
 */
export function conflictIn(
  lines: readonly Line[],
  devices: readonly Device[],
  from: number,
  limit: number,
): Conflict | undefined {
  if (!hasTwoOfAnInterface(lines, from, limit)) return undefined;
  const addresses = createAddresses();
  for (const [index, { key, line, together, doubtful }] of devices.entries()) {
    if (together || doubtful) continue;
    const start = Math.max(from, line);
    const end = devices[index + 1]?.line ?? limit;
    for (const address of addressesIn(lines.slice(start, end))) {
      const later = start + address.line;
      const earlier = addresses.rivalOf(key, address);
      if (earlier !== undefined) return { earlier, later };
      addresses.add(key, address, later);
    }
  }
  return undefined;
}

/** Asked of every text, so that most need no closer look. */
function hasTwoOfAnInterface(lines: readonly Line[], from: number, limit: number): boolean {
  const seen = new Set<string>();
  for (let index = from; index < limit; index++) {
    const { role, text } = lines[index] as Line;
    if (role !== "command" || !/^int/i.test(text)) continue;
    if (seen.has(text)) return true;
    seen.add(text);
  }
  return false;
}

/** A line that may be a title. */
interface Candidate {
  readonly line: number;
  readonly text: string;
  /** Titles of one kind are decorated alike. */
  readonly shape: string;
}

const MOST_WORDS = 8;
/** So many titles next to a conflict are looked at. */
const NEAREST = 12;

/** The devices that titles name, by the index of their line, as the titles above two contradicting lines show. */
export function titlesOf(
  lines: readonly Line[],
  { earlier, later }: Conflict,
  from: number,
  limit: number,
): ReadonlyMap<number, string> {
  const all = candidatesIn(lines, from, limit);
  const above = all.filter(({ line }) => line < earlier).slice(-NEAREST);
  const between = all.filter(({ line }) => line > earlier && line < later).slice(-NEAREST);
  // What stands above both is a topic.
  const texts = new Set(above.map(({ text }) => folded(text)));
  const topics = new Set(between.map(({ text }) => folded(text)).filter((text) => texts.has(text)));
  for (const second of between.toReversed()) {
    if (topics.has(folded(second.text))) continue;
    for (const first of above.toReversed()) {
      if (first.shape !== second.shape || topics.has(folded(first.text))) continue;
      const naming = namingOf(first.text, second.text);
      if (naming === undefined) continue;
      return new Map(
        all.flatMap(({ line, text, shape }): [number, string][] => {
          const name = shape === first.shape && !topics.has(folded(text)) ? naming(text) : undefined;
          return name === undefined ? [] : [[line, name]];
        }),
      );
    }
  }
  return new Map();
}

/**
 * The name over the lines of a device that nothing names: their title looks like the one of the next device, and is worded like it or is one
 * word as that is.
 */
export function titleBeside(
  lines: readonly Line[],
  devices: readonly Device[],
  from: number,
  limit: number,
): ReadonlyMap<number, string> {
  const [first, second] = devices;
  const told = second?.namedBy === "heading" ? second.told : undefined;
  if (first?.namedBy !== "file" || told === undefined) return new Map();
  const all = candidatesIn(lines, from, limit);
  const other = all.find(({ line }) => line === told);
  const own = all.find(({ line, shape }) => line < told && shape === other?.shape);
  const name = own && other && namingBeside(own.text, other.text)?.(own.text);
  return own === undefined || name === undefined ? new Map() : new Map([[own.line, name]]);
}

/** Remarks and sentences above what begins a section or a session. */
function candidatesIn(lines: readonly Line[], from: number, limit: number): readonly Candidate[] {
  const found: Candidate[] = [];
  let waiting: Candidate[] = [];
  for (let index = from; index < limit; index++) {
    const line = lines[index] as Line;
    if (line.role === "remark" || line.role === "prose") {
      const words = wordsOf(line.text);
      if (words.length > 0 && words.length <= MOST_WORDS && /\p{L}/u.test(line.text))
        waiting.push({ line: index, text: line.text, shape: shapeOf(line) });
      continue;
    }
    if (line.role === "blank" || line.role === "chatter") continue;
    const begins = line.role === "session" || (line.indent === 0 && fitIn("global", line) !== "no");
    if (begins) for (const each of waiting) found.push(each);
    waiting = [];
  }
  return found;
}

function shapeOf({ role, text }: Line): string {
  return `${role} ${/^[^\p{L}\p{N}]*/u.exec(text)?.[0]}|${/[^\p{L}\p{N}]*$/u.exec(text)?.[0]}`;
}
