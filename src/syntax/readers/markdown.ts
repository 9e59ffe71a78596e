/** Markdown: configuration stands in fenced blocks; a block's device is told by its `hostname`, its prompts or a heading. */
import { isFence, type Line, rawText } from "../lines.ts";
import { nameInHeading } from "./names.ts";
import { devicesIn, fileDevice } from "./plain.ts";
import type { Device, Reading } from "./reading.ts";
import { readPrompted } from "./transcript.ts";

/** How many command lines of a reading there are, and how many of them are typed. */
export type Judge = (reading: Reading) => { readonly commands: number; readonly typed: number };

/** Blocks in these languages are configuration whatever they hold. */
const CONFIG_LANGUAGES = /^(ios|cisco|cisco-ios|cisco_ios|ios-xe|iosxe)\b/i;

/**
 * Reads a Markdown text.
 * @param judge tells how much of a block is known commands: a block of which less than half is, is a drawing or an output
 */
export function readMarkdown(path: string, lines: readonly Line[], judge: Judge): Reading {
  const read: Line[] = lines.map(asProse);
  let device: Device = fileDevice(path);
  const devices: Device[] = [device];
  const keys = new Map<string, string>();
  let done = 0;
  for (let open = nextFence(lines, 0); open < lines.length; open = nextFence(lines, done)) {
    const close = closingFence(lines, open);
    const heading = headingBetween(lines, done, open);
    if (heading !== undefined) device = headingDevice(heading, keys, open);
    const block = readBlock(lines.slice(open + 1, close), { ...device, line: 0, restarts: true });
    const { commands, typed } = judge(block);
    if (typed > 0 && (typed * 2 >= commands || CONFIG_LANGUAGES.test(language(lines[open])))) {
      block.lines.forEach((line, index) => {
        read[open + 1 + index] = line;
      });
      devices.push(...block.devices.map((each) => ({ ...each, line: each.line + open + 1 })));
      device = devices.at(-1) ?? device;
      for (const { key } of block.devices) keys.set(key.toLowerCase(), key);
    }
    done = close + 1;
  }
  return { lines: read, devices };
}

/** One block, which shows a device unless its own prompts or `hostname` name another one. */
function readBlock(lines: readonly Line[], device: Device): Reading {
  if (lines.some((line) => line.prompt !== undefined)) return readPrompted(lines, device);
  const [first, ...others] = devicesIn(lines, 0, lines.length, device);
  if (first === undefined) return { lines, devices: [device] };
  const host = devicesIn(lines, 0, lines.length, { ...device, key: "" })[0]?.key ?? "";
  return { lines, devices: [host === "" ? first : { ...first, key: host }, ...others] };
}

function headingDevice(name: string, keys: ReadonlyMap<string, string>, line: number): Device {
  const key = keys.get(name.toLowerCase()) ?? name;
  return { line, key, name, namedBy: "heading", restarts: true };
}

/** The last heading between two blocks that names a device. */
function headingBetween(lines: readonly Line[], from: number, to: number): string | undefined {
  for (let index = to - 1; index >= from; index--) {
    const match = /^#{1,6}\s+(.*)$/.exec(lines[index]?.text ?? "");
    const name = match?.[1] === undefined ? undefined : nameInHeading(match[1]);
    if (name !== undefined) return name;
  }
  return undefined;
}

function language(fence: Line | undefined): string {
  return fence === undefined ? "" : fence.text.replace(/^[`~]+\s*/, "");
}

function nextFence(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && !isFence(lines[index]?.text ?? "")) index++;
  return index;
}

/** The end of a block: a fence of the same sign, at least as long and without a word behind it. */
function closingFence(lines: readonly Line[], open: number): number {
  const sign = /^(`+|~+)/.exec(lines[open]?.text ?? "")?.[0] ?? "```";
  let index = open + 1;
  while (index < lines.length && !isClosing(lines[index] as Line, sign)) index++;
  return index;
}

function isClosing(line: Line, sign: string): boolean {
  const text = line.text;
  return text.startsWith(sign) && text.replaceAll(sign.charAt(0), "") === "";
}

function asProse(line: Line): Line {
  return line.role === "blank" || rawText(line) === "" ? line : { ...line, role: "prose" };
}
