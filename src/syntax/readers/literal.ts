/**
 * YAML whose nodes hold their configurations as literal blocks. Only these blocks are read, each line where it stands; the rest
 * of the file is left as prose. A node's device is told by its `hostname`, else by the node's label.
 */
import { type Line, rawText } from "../lines.ts";
import { fileDevice } from "./plain.ts";
import { markProse } from "./prose.ts";
import type { Device, Judge, Reading } from "./reading.ts";

/** A key with a literal block: `configuration: |-`, `- content: |`. */
const BLOCK = /^(?:- +)?["']?([\w.-]+)["']?: *\|[-+\d]*$/;

/** A configuration of one line: `content: hostname ISP`. */
const INLINE = /^((?:- +)?(?:configuration|content|config): +)([A-Za-z].*)$/;

/** Names of a node, one of which stands beside its configuration or beside what holds it. */
const LABEL = /^(?:- +)?(?:label|name|hostname): *["']?([^"'#:]*[^"'#:\s])["']? *$/;

/** Whether the lines hold YAML with literal blocks. Most lines are turned down by their last character. */
export function hasBlocks(lines: readonly Line[]): boolean {
  return (
    lines.some(({ text }) => endsLikeBlock(text) && BLOCK.test(text)) &&
    lines.some(({ text }) => LABEL.test(text))
  );
}

function endsLikeBlock(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 0x7c || ((last === 0x2d || last === 0x2b) && text.charCodeAt(text.length - 2) === 0x7c);
}

/** @param judge tells how much of a block is known commands: most nodes are routers, some are hosts */
export function readLiterals(path: string, lines: readonly Line[], judge: Judge): Reading {
  const read: Line[] = lines.map(asProse);
  const devices: Device[] = [fileDevice(path)];
  for (let index = 0; index < lines.length; index++) {
    const { from, block } = blockAt(lines, index);
    if (block.length === 0) continue;
    const device = nodeDevice(path, labelOf(lines, index, from + block.length), index);
    const marked = markProse(block);
    const reading: Reading = { lines: marked, devices: [device] };
    const { commands, typed } = judge(reading);
    if (typed > 0 && typed * 2 >= commands) {
      for (const [offset, line] of marked.entries()) read[from + offset] = line;
      devices.push(...reading.devices.map((each) => ({ ...each, line: each.line + from })));
    }
    index = from + block.length - 1;
  }
  return { lines: read, devices };
}

/** The configuration that a line holds or announces; empty for all other lines. */
function blockAt(
  lines: readonly Line[],
  index: number,
): { readonly from: number; readonly block: readonly Line[] } {
  const head = lines[index];
  if (head !== undefined && endsLikeBlock(head.text) && BLOCK.test(head.text)) {
    const end = endOfBlock(lines, index);
    return {
      from: index + 1,
      block: lines.slice(index + 1, end).map(shiftedBy(baseOf(lines, index + 1, end))),
    };
  }
  const [, key, text] = INLINE.exec(head?.text ?? "") ?? [];
  if (head === undefined || key === undefined || text === undefined) return { from: index, block: [] };
  const line: Line = {
    ...head,
    before: head.before + key,
    text,
    indent: 0,
    role: "command",
    memo: undefined,
  };
  return { from: index, block: [line] };
}

/** Each node is a device of its own, also where two labels are equal. */
function nodeDevice(path: string, label: string | undefined, index: number): Device {
  if (label === undefined) return fileDevice(path);
  return { line: 0, key: `${label} ${index}`, name: label, namedBy: "heading", restarts: true };
}

/** A block goes on as long as its lines are indented deeper than its key. */
function endOfBlock(lines: readonly Line[], head: number): number {
  const outer = columnOf(lines[head]);
  let end = head + 1;
  while (end < lines.length && (isBlank(lines[end]) || (lines[end]?.indent ?? 0) > outer)) end++;
  while (end > head + 1 && isBlank(lines[end - 1])) end--;
  return end;
}

/** Where the key of a line stands: behind the dash when it begins a list item. */
function columnOf(line: Line | undefined): number {
  return (line?.indent ?? 0) + (/^(?:- +)*/.exec(line?.text ?? "")?.[0].length ?? 0);
}

/** The indentation of a block is that of its first line. */
function baseOf(lines: readonly Line[], from: number, to: number): number {
  return lines.slice(from, to).find((line) => !isBlank(line))?.indent ?? 0;
}

function shiftedBy(base: number): (line: Line) => Line {
  return (line) => (isBlank(line) ? line : { ...line, indent: Math.max(0, line.indent - base) });
}

/**
 * The label of the node that holds a block: the nearest key of that name outside the block whose column is no deeper than the block's
 * key, first below it as far as the list item goes, then above.
 */
function labelOf(lines: readonly Line[], head: number, end: number): string | undefined {
  const outer = columnOf(lines[head]);
  const names = (line: Line | undefined) => {
    const near = line !== undefined && !isBlank(line) && columnOf(line) <= outer;
    return near
      ? { label: LABEL.exec(line.text)?.[1], column: columnOf(line), item: line.text.startsWith("- ") }
      : undefined;
  };
  let deepest = outer;
  for (let index = end; index < lines.length; index++) {
    const found = names(lines[index]);
    if (found?.item && found.column <= deepest) break;
    if (found?.label !== undefined) return found.label;
    if (found !== undefined) deepest = Math.min(deepest, found.column);
  }
  for (let index = head; index >= 0; index--) {
    const found = names(lines[index]);
    if (found?.label !== undefined) return found.label;
    if (found?.item && found.column < deepest) break;
  }
  return undefined;
}

function isBlank(line: Line | undefined): boolean {
  return line?.role === "blank";
}

function asProse(line: Line): Line {
  return isBlank(line) || rawText(line) === "" ? line : { ...line, role: "prose" };
}
