/**
 * Write-ups (Markdown, reStructuredText, AsciiDoc): configuration stands in fenced or indented blocks; a block's device is told by
 * its `hostname`, its prompts, the sentence right above it or the heading over it.
 */
import { isFence, type Line, rawText } from "../lines.ts";
import type { Note } from "../note.ts";
import { commandIn } from "../placement.ts";
import { type Address, type Addresses, addressesIn, createAddresses } from "./addresses.ts";
import type { Block } from "./blocks.ts";
import { isUnderline, levelOf, linesOver, type Over } from "./headings.ts";
import { type Announcement, announcedIn, type Names, namesOver } from "./names.ts";
import { ambiguous, byTitle, devicesIn, fileDevice } from "./plain.ts";
import { markProse } from "./prose.ts";
import type { Device, Judge, Reading } from "./reading.ts";
import { namingBeside, namingOf } from "./rivals.ts";
import { type Places, titleOf } from "./titles.ts";
import { readPrompted } from "./transcript.ts";
import { CONFIG_LANGUAGES } from "./vocabulary.ts";

/** A block is in one of these languages. */
const IN_CONFIG_LANGUAGE = new RegExp(`^(${[...CONFIG_LANGUAGES].join("|")})\\b`, "i");

/** What the text has told so far. */
interface Told {
  /** Devices to which the next block belongs when nothing else is said. */
  readonly devices: readonly Device[];
  /** Level of the heading that named them; 0 when none did. */
  readonly level: number;
  /** The section of these devices was left: a block below belongs to whom? */
  readonly isLeft: boolean;
}

/** So often a text is read again because its titles turned out to name devices. */
const MOST_ROUNDS = 8;

/**
 * Reads a write-up.
 * @param judge tells how much of a block is known commands: a block of which less than half is, is a drawing or an output
 */
export function readMarkdown(
  path: string,
  lines: readonly Line[],
  blocks: readonly Block[],
  judge: Judge,
): Reading {
  const over = linesOver(lines, blocks);
  let places: Places = new Map();
  for (let round = 1; ; round++) {
    const { reading, found } = readBlocks(path, lines, blocks, judge, over, places);
    if (found === undefined || round === MOST_ROUNDS) return reading;
    places = found;
  }
}

/** Reads the blocks. `found` when two addresses of one interface show that more lines over them name devices: read again. */
function readBlocks(
  path: string,
  lines: readonly Line[],
  blocks: readonly Block[],
  judge: Judge,
  over: readonly (readonly Over[])[],
  places: Places,
): { readonly reading: Reading; readonly found: Places | undefined } {
  const read: Line[] = lines.map(asProse);
  const first = fileDevice(path);
  const devices: Device[] = [first];
  const notes: Note[] = [];
  const names = namesIn(lines, blocks);
  const addresses = createAddresses();
  let found: Places | undefined;
  let told: Told = { devices: [first], level: 0, isLeft: false };
  let done = 0;
  for (const [index, { from, to, info }] of blocks.entries()) {
    told = heard(told, lines, done, from, names, info, places);
    done = to + 1;
    const block = readBlock(lines.slice(from, to), told.devices, names, judge);
    if (!isConfiguration(block, info, judge)) continue;
    const isOwn = isOwnOf(block, told);
    const given = addressesIn(block.lines);
    const rival = isOwn ? undefined : rivalOf(told.devices, given, addresses);
    // The first block alone: all others may go on with the device above.
    if (!isOwn && devices.length === 1 && told.devices[0] === first)
      found = placesBeside(over, index, places, names);
    if (rival !== undefined) found ??= placesIn(over, rival, index, places, names);
    const [only, ...others] = block.devices;
    if (only !== undefined && others.length === 0)
      for (const each of given) addresses.add(only.key, each, index);
    const isNobodys = told.isLeft && told.devices.every((each) => each.told !== undefined || each.doubtful);
    const isDoubtful = !isOwn && (isNobodys || rival !== undefined);
    block.lines.forEach((line, offset) => {
      read[from + offset] = line;
    });
    for (const each of block.devices)
      devices.push(isDoubtful ? { ...moved(each, from), doubtful: true } : moved(each, from));
    if (isDoubtful) notes.push(ambiguous(lines, firstFilled(lines, from, to)));
    for (const note of block.notes ?? []) notes.push({ ...note, line: note.line + from });
    told = continued(told, block.devices, from);
  }
  return { reading: { lines: read, devices, notes }, found };
}

/**
 * The devices that lines over the blocks name, given two blocks with different addresses of one interface: of the outermost
 * lines over both that differ in a name. The lines of that kind name devices elsewhere as well.
 * @returns undefined when no more are found than before
 */
function placesIn(
  over: readonly (readonly Over[])[],
  a: number,
  b: number,
  known: Places,
  names: Names,
): Places | undefined {
  for (const one of over[a] ?? []) {
    const other = over[b]?.find(({ level }) => level === one.level);
    if (other === undefined || other.line === one.line) continue;
    if (isNamed(one.text, names) && isNamed(other.text, names)) continue;
    const naming = namingOf(one.text, other.text);
    if (naming === undefined) continue;
    const places = new Map(known);
    for (const { line, level, text } of over.flat()) {
      const name = level === one.level && !isNamed(text, names) ? naming(text) : undefined;
      if (name !== undefined) places.set(line, name);
    }
    if (places.size > known.size) return places;
  }
  return undefined;
}

/**
 * The device of a block that no line names: a line over it is worded like one over another block that names a device, or is one word
 * as that is.
 */
function placesBeside(
  over: readonly (readonly Over[])[],
  block: number,
  known: Places,
  names: Names,
): Places | undefined {
  for (const { line, level, text } of over[block] ?? []) {
    if (known.has(line)) continue;
    for (const other of over.flat()) {
      if (other.level !== level || other.line === line || !isNamed(other.text, names)) continue;
      const name = namingBeside(text, other.text)?.(text);
      if (name !== undefined) return new Map([...known, [line, name]]);
    }
  }
  return undefined;
}

function isNamed(text: string, names: Names): boolean {
  return (announcedIn(withoutSigns(text), names)?.names.length ?? 0) > 0;
}

function withoutSigns(text: string): string {
  return text.replace(/^\s*#+\s*/, "");
}

/** The block that gives an interface of one of the devices another address. */
function rivalOf(
  devices: readonly Device[],
  given: readonly Address[],
  addresses: Addresses,
): number | undefined {
  for (const { key } of devices)
    for (const each of given) {
      const place = addresses.rivalOf(key, each);
      if (place !== undefined) return place;
    }
  return undefined;
}

function isConfiguration(block: Reading, info: string, judge: Judge): boolean {
  const { commands, typed } = judge(block);
  return typed > 0 && (typed * 2 >= commands || IN_CONFIG_LANGUAGE.test(info));
}

/** The block itself tells whose it is. */
function isOwnOf(block: Reading, told: Told): boolean {
  return block.devices.some(({ key, line }) => line > 0 || told.devices.every((each) => each.key !== key));
}

/** One block, which shows devices unless its own prompts, titles or `hostname` name others. */
function readBlock(lines: readonly Line[], devices: readonly Device[], names: Names, judge: Judge): Reading {
  const at = devices.map((each) => ({ ...each, line: 0, restarts: true }));
  const [first] = at;
  if (first === undefined) return { lines, devices: [] };
  if (lines.some((line) => line.prompt !== undefined)) return readPrompted(lines, first, judge);
  const marked = markProse(lines);
  const found = devicesIn(marked, 0, marked.length, { ...first, key: "" }, names);
  const [opening, ...others] = found.devices;
  if (opening === undefined || opening.key !== "") return { lines: marked, ...found };
  return { lines: marked, devices: [...at, ...others], notes: found.notes };
}

function moved(device: Device, by: number): Device {
  const { told } = device;
  const isInside = told !== undefined && device.namedBy !== "heading";
  return { ...device, line: device.line + by, ...(isInside ? { told: told + by } : {}) };
}

function firstFilled(lines: readonly Line[], from: number, to: number): number {
  let index = from;
  while (index < to - 1 && lines[index]?.role === "blank") index++;
  return index;
}

/** After a block the same devices go on; after one that showed several devices nobody knows who does. */
function continued(told: Told, devices: readonly Device[], from: number): Told {
  const keys = new Set(devices.map((each) => each.key));
  if (keys.size > 1 && devices.every((each) => each.together === undefined)) {
    const last = devices.at(-1);
    return { ...told, devices: last === undefined ? told.devices : [moved(last, from)], isLeft: true };
  }
  return { ...told, devices: devices.map((each) => moved(each, from)) };
}

/** What the lines between two blocks say about the next one. */
function heard(
  told: Told,
  lines: readonly Line[],
  from: number,
  to: number,
  names: Names,
  info: string,
  places: Places,
): Told {
  let now = told;
  let sentence: Announcement | undefined;
  let sentenceLine = from;
  for (let index = from; index < to; index++) {
    const line = lines[index] as Line;
    if (line.role === "blank" || isFence(line.text)) continue;
    const level = levelOf(lines, index);
    const place = places.get(index);
    const announced = place === undefined ? announcedIn(withoutSigns(line.text), names) : titleOf(place);
    if (level > 0) {
      now = underHeading(now, level, announced, index, names);
      sentence = undefined;
    } else if (!isUnderline(line.text)) {
      sentence = announced;
      sentenceLine = index;
    }
  }
  const word =
    announcedIn(info.replace(/^\S+/, ""), names) ?? announcedIn(info.replace(/^[a-z-]+$/, ""), names);
  if (word !== undefined && word.names.length > 0) return named(now, word, to - 1, names);
  if (sentence === undefined) return now;
  const text = (lines[sentenceLine] as Line).text;
  const isLabel =
    places.has(sentenceLine) ||
    /^(\*\*|__|<b>|\[b\]|- |\* |\d+[.)] )/.test(text) ||
    /[:\uff1a]\W*$/.test(text);
  if (!sentence.isTitle && !isLabel) return now;
  return sentence.names.length === 0 && !isLabel ? now : named(now, sentence, sentenceLine, names);
}

function underHeading(
  told: Told,
  level: number,
  announced: Announcement | undefined,
  line: number,
  names: Names,
): Told {
  if (announced !== undefined) return { ...named(told, announced, line, names), level };
  return { ...told, isLeft: told.isLeft || level <= told.level };
}

function named(told: Told, announced: Announcement, line: number, names: Names): Told {
  const last = told.devices.at(-1);
  if (last === undefined) return told;
  const devices = byTitle({ ...announced, line }, names, last);
  const isLeft = announced.names.length === 0;
  const [only, ...others] = devices;
  if (only !== undefined && others.length === 0)
    for (const alias of announced.aliases) names.call(alias, only.key);
  for (const { key } of devices) if (!isLeft && names.get(key) === undefined) names.set(key, key);
  return { ...told, devices, isLeft };
}

/** The names that `hostname` lines and prompts in the blocks show. */
function namesIn(lines: readonly Line[], blocks: readonly Block[]): Names {
  const names = namesOver(undefined);
  for (const { from, to } of blocks) {
    for (let index = from; index < to; index++) {
      const { prompt, role, text, indent } = lines[index] as Line;
      if (prompt?.mode !== undefined) names.set(prompt.device, prompt.device);
      if (role !== "command" || indent > 0 || !/^ho/i.test(text)) continue;
      const command = commandIn("global", lines[index] as Line);
      const name = command.syntax.words[1]?.text;
      if (command.kind === "Hostname" && name !== undefined) names.set(name, name);
    }
  }
  return names;
}

function asProse(line: Line): Line {
  return line.role === "blank" || rawText(line) === "" ? line : { ...line, role: "prose" };
}
