/**
 * Write-ups (Markdown, reStructuredText, AsciiDoc): configuration stands in fenced or indented blocks; a block's device is told by
 * its `hostname`, its prompts, the sentence right above it or the heading over it.
 */
import { isFence, type Line, rawText } from "../lines.ts";
import type { Note } from "../note.ts";
import { commandIn } from "../placement.ts";
import { createAddresses } from "./addresses.ts";
import type { Block } from "./blocks.ts";
import { type Announcement, announcedIn, type Names, namesOver } from "./names.ts";
import { ambiguous, byTitle, devicesIn, fileDevice } from "./plain.ts";
import { markProse } from "./prose.ts";
import type { Device, Judge, Reading } from "./reading.ts";
import { readPrompted } from "./transcript.ts";
import { isPlainWord } from "./vocabulary.ts";

/** Blocks in these languages are configuration whatever they hold. */
const CONFIG_LANGUAGES = /^(ios|cisco|cisco-ios|cisco_ios|ios-xe|iosxe)\b/i;

/** What the text has told so far. */
interface Told {
  /** Devices to which the next block belongs when nothing else is said. */
  readonly devices: readonly Device[];
  /** Level of the heading that named them; 0 when none did. */
  readonly level: number;
  /** The heading right over the next block, when it names nobody. */
  readonly heading: { readonly line: number; readonly text: string } | undefined;
  /** The section of these devices was left: a block below belongs to whom? */
  readonly isLeft: boolean;
}

/**
 * Reads a write-up.
 * @param judge tells how much of a block is known commands: a block of which less than half is, is a drawing or an output
 * @param headings what those are in which no device is recognised
 */
export function readMarkdown(
  path: string,
  lines: readonly Line[],
  blocks: readonly Block[],
  judge: Judge,
  headings: "places" | "topics" = "topics",
): Reading {
  const read: Line[] = lines.map(asProse);
  const first = fileDevice(path);
  const devices: Device[] = [first];
  const notes: Note[] = [];
  const names = namesIn(lines, blocks);
  const addresses = createAddresses();
  let told: Told = { devices: [first], level: 0, heading: undefined, isLeft: false };
  let done = 0;
  for (const { from, to, info } of blocks) {
    told = heard(told, lines, done, from, names, info);
    done = to + 1;
    const place = placeIn(told.heading, told.devices, names);
    if (headings === "places" && place !== undefined) told = { ...told, devices: [place], isLeft: false };
    const block = readBlock(lines.slice(from, to), told.devices, names, judge);
    if (!isConfiguration(block, info, judge)) continue;
    const isOwn = isOwnOf(block, told);
    // Two headings over one interface with two addresses: what seemed to be topics are places.
    if (
      place !== undefined &&
      headings === "topics" &&
      !isOwn &&
      addresses.contradict(told.devices, block.lines)
    )
      return readMarkdown(path, lines, blocks, judge, "places");
    addresses.add(block.devices, block.lines);
    const isDoubtful =
      !isOwn && told.isLeft && told.devices.every((each) => each.told !== undefined || each.doubtful);
    block.lines.forEach((line, index) => {
      read[from + index] = line;
    });
    for (const each of block.devices)
      devices.push(isDoubtful ? { ...moved(each, from), doubtful: true } : moved(each, from));
    if (isDoubtful) notes.push(ambiguous(lines, firstFilled(lines, from, to)));
    for (const note of block.notes ?? []) notes.push({ ...note, line: note.line + from });
    told = continued(told, block.devices, from);
  }
  return { lines: read, devices, notes };
}

function isConfiguration(block: Reading, info: string, judge: Judge): boolean {
  const { commands, typed } = judge(block);
  return typed > 0 && (typed * 2 >= commands || CONFIG_LANGUAGES.test(info));
}

/** The block itself tells whose it is. */
function isOwnOf(block: Reading, told: Told): boolean {
  return block.devices.some(({ key, line }) => line > 0 || told.devices.every((each) => each.key !== key));
}

/** The device that a heading names like a place: `## Dallas`. */
function placeIn(heading: Told["heading"], devices: readonly Device[], names: Names): Device | undefined {
  const [last] = devices;
  if (heading === undefined || last === undefined) return undefined;
  const words = heading.text.replace(/^[#=\s*_]+|[#=\s*_:]+$/g, "").split(/\s+/);
  if (words.length > 3 || !words.every((word) => /^\p{Lu}/u.test(word) && !isPlainWord(word)))
    return undefined;
  const title = { names: [words.join(" ")], aliases: [], isTitle: true, isRole: false, line: heading.line };
  return byTitle(title, names, last)[0];
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
): Told {
  let now = told;
  let sentence: Announcement | undefined;
  let sentenceLine = from;
  for (let index = from; index < to; index++) {
    const line = lines[index] as Line;
    if (line.role === "blank" || isFence(line.text)) continue;
    const level = levelOf(lines, index);
    const announced = announcedIn(line.text.replace(/^\s*#+\s*/, ""), names);
    if (level > 0) {
      now = underHeading(now, level, announced, index, line.text, names);
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
  const isLabel = /^(\*\*|__|<b>|- |\* |\d+[.)] )/.test(text) || /[:\uff1a]\W*$/.test(text);
  if (!sentence.isTitle && !isLabel) return now;
  return sentence.names.length === 0 && !isLabel ? now : named(now, sentence, sentenceLine, names);
}

function underHeading(
  told: Told,
  level: number,
  announced: Announcement | undefined,
  line: number,
  text: string,
  names: Names,
): Told {
  if (announced !== undefined) return { ...named(told, announced, line, names), level, heading: undefined };
  return { ...told, heading: { line, text }, isLeft: told.isLeft || level <= told.level };
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

/** 1 to 6 for headings, 0 for everything else. */
function levelOf(lines: readonly Line[], index: number): number {
  const text = lines[index]?.text ?? "";
  const signs = /^(#{1,6}|={1,6})\s+\S/.exec(text)?.[1];
  if (signs !== undefined) return signs.length;
  const html = /^<h([1-6])\b/i.exec(text)?.[1];
  if (html !== undefined) return Number(html);
  const below = lines[index + 1]?.text ?? "";
  if (!isUnderline(below) || isUnderline(text) || text.startsWith("|")) return 0;
  return below.startsWith("=") ? 1 : 2;
}

function isUnderline(text: string): boolean {
  return /^([=\-~^"+])\1+$/.test(text);
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
