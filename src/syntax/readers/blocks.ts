/** Blocks of a write-up in which configuration may stand. */
import { isFence, type Line } from "../lines.ts";
import { fitIn } from "../placement.ts";

/** Lines from one index to before another. */
export interface Block {
  readonly from: number;
  readonly to: number;
  /** What stands behind the sign of the fence: the language, perhaps a title. */
  readonly info: string;
}

/** Blocks between fences of Markdown. */
export function fencedBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let open = nextFence(lines, 0); open < lines.length; ) {
    const to = closingFence(lines, open);
    blocks.push({ from: open + 1, to, info: (lines[open]?.text ?? "").replace(/^[`~]+\s*/, "") });
    open = nextFence(lines, to + 1);
  }
  return blocks;
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

function isClosing({ text }: Line, sign: string): boolean {
  return text.startsWith(sign) && text.replaceAll(sign.charAt(0), "") === "";
}

/** Deeper than the lines of most configurations stand below their section's first line. */
const INDENTED = 3;

/**
 * Indented blocks below a blank line, as in reStructuredText and in Markdown without fences.
 * @returns none when the lines that are not indented are commands as well: then indentation shows sections
 */
export function indentedBlocks(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  let hasConfiguration = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const above = lines[index - 1];
    if (line.role === "blank" || line.indent < INDENTED || (above !== undefined && above.role !== "blank"))
      continue;
    let to = index;
    while (to < lines.length && isInside(lines[to] as Line)) to++;
    while (lines[to - 1]?.role === "blank") to--;
    if (lines.slice(index, to).some((each) => each.prompt !== undefined || isGlobal(each)))
      hasConfiguration = true;
    blocks.push({ from: index, to, info: "" });
    index = to;
  }
  return hasConfiguration && !lines.some((line) => line.indent === 0 && isSectionHeader(line)) ? blocks : [];
}

function isInside(line: Line): boolean {
  return line.role === "blank" || line.indent >= INDENTED;
}

function isGlobal(line: Line): boolean {
  return line.role === "command" && fitIn("global", line) === "full";
}

/** `interface Tunnel0` at the left margin. */
function isSectionHeader(line: Line): boolean {
  return isGlobal(line) && /^(interface|router|crypto) /i.test(line.text);
}
