/**
 * Listings between signs other than the fences of Markdown: HTML, BBCode of forums, Jira and Confluence, AsciiDoc, LaTeX. The signs are
 * taken off the lines, so that what stands beside them is read.
 */
import { behind, type Line, readText, replacedLine } from "../lines.ts";
import type { Block } from "./blocks.ts";

interface Notation {
  /** What stands before the first line of a listing, from the start of a line on. */
  readonly opens: RegExp;
  /** What stands behind the last one. */
  readonly closes: RegExp;
}

const NOTATIONS: readonly Notation[] = [
  {
    opens: /^(?:<(?:p|div)\b[^>]*>)*<pre\b[^>]*>(?:\s*<(?:code|samp)\b[^>]*>)?/i,
    closes: /(?:<\/(?:code|samp)>\s*)?<\/pre>.*$/i,
  },
  { opens: /^\[(?:code|cisco|pre)(?:=[^\]]*)?\]/i, closes: /\[\/(?:code|cisco|pre)\].*$/i },
  { opens: /^\{(?:code|noformat)(?::[^}]*)?\}/i, closes: /\{(?:code|noformat)\}.*$/i },
  {
    opens: /^\\begin\{(?:verbatim|lstlisting|minted|Verbatim)\*?\}.*$/,
    closes: /\\end\{(?:verbatim|lstlisting|minted|Verbatim)\*?\}.*$/,
  },
  { opens: /^-{4,}$/, closes: /^-{4,}$/ },
];

/** The delimiter of AsciiDoc is a rule elsewhere: it opens a listing below such a line alone. */
const ATTRIBUTES = /^\[(?:source|listing)\b[^\]]*\]$/i;

/** Lines without the signs, and the blocks between them. */
export interface Listings {
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
}

/** Finds the listings of a text; one that nothing closes is none. */
export function listingsIn(lines: readonly Line[]): Listings {
  if (!lines.some(mayOpen)) return { lines, blocks: [] };
  const read = [...lines];
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const notation = mayOpen(line) ? notationOf(lines, index) : undefined;
    if (notation === undefined) continue;
    const width = line.before.length + (notation.opens.exec(line.text)?.[0].length ?? 0);
    const opened = behind(line, width);
    const to = endOf(lines, index, opened, notation);
    if (to === undefined) continue;
    if (ATTRIBUTES.test(lines[index - 1]?.text ?? "")) read[index - 1] = emptied(lines[index - 1] as Line);
    if (to === index) read[index] = behind(cut(line, notation.closes), width);
    else {
      read[index] = opened;
      read[to] = cut(lines[to] as Line, notation.closes);
    }
    blocks.push({ from: index, to: to + 1, info: "" });
    index = to;
  }
  return { lines: read, blocks };
}

/** Asked of every line: the first characters of the signs. */
function mayOpen({ text, role }: Line): boolean {
  if (role === "blank") return false;
  const first = text.charCodeAt(0);
  return first === 0x3c || first === 0x5b || first === 0x7b || first === 0x5c || text.startsWith("----");
}

function notationOf(lines: readonly Line[], index: number): Notation | undefined {
  const { text } = lines[index] as Line;
  const notation = NOTATIONS.find(({ opens }) => opens.test(text));
  if (!text.startsWith("----")) return notation;
  return ATTRIBUTES.test(lines[index - 1]?.text ?? "") ? notation : undefined;
}

function endOf(
  lines: readonly Line[],
  start: number,
  opened: Line,
  { closes }: Notation,
): number | undefined {
  if (closes.test(readText(opened).slice(opened.before.length))) return start;
  for (let index = start + 1; index < lines.length; index++) {
    if (closes.test((lines[index] as Line).text)) return index;
  }
  return undefined;
}

function emptied(line: Line): Line {
  return behind(line, readText(line).length);
}

/** The line up to a sign. */
function cut(line: Line, sign: RegExp): Line {
  const at = line.text.search(sign);
  if (at <= 0) return at === 0 ? emptied(line) : line;
  const width = line.before.length + at;
  const columns = line.source?.columns ?? Array.from({ length: width + 1 }, (_, column) => column);
  return replacedLine(line, readText(line).slice(0, width), columns.slice(0, width + 1));
}
