/** Titles and sentences between the configurations of a file that is otherwise configuration. */
import type { Line } from "../lines.ts";
import { commandIn, fitIn } from "../placement.ts";
import { nameInHeading } from "./names.ts";

/**
 * Marks titles and sentences between configurations as prose: at the start of the text, or after an `end`, a blank line or
 * a separator, a line that begins with a capital and with no word that begins a command.
 */
export function markTitles(lines: readonly Line[]): readonly Line[] {
  let marked: Line[] | undefined;
  let mayFollow = true;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (mayFollow && line.role === "command" && isTitle(lines, index)) {
      marked ??= [...lines];
      marked[index] = { ...line, role: "prose" };
    } else if (line.role === "command") mayFollow = false;
    else if (line.role !== "remark") mayFollow = true;
  }
  return marked ?? lines;
}

function isTitle(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line;
  if (line.indent > 0 || !CAPITAL.test(line.text) || fitIn("global", line) !== "no") return false;
  if (nameInHeading(line.text.replace(/ config(uration)?:?$/i, "")) !== undefined) return true;
  if (commandIn("global", line).syntax.fault?.word !== 0) return false;
  return enclosingModes(lines, index).every((mode) => fitIn(mode, line) === "no");
}

/** Modes of the sections that may be open before a line: of the last header before it, and those opened inside. */
function enclosingModes(lines: readonly Line[], index: number): readonly string[] {
  let header = index - 1;
  while (header >= 0 && opened("global", lines[header]) === undefined) header--;
  const mode = opened("global", lines[header]);
  if (mode === undefined) return [];
  const inner = lines.slice(header + 1, index).map((line) => opened(mode, line));
  return [mode, ...inner.filter((each) => each !== undefined)];
}

/** The mode of the section that a line opens when it stands in a mode. */
function opened(mode: string, line: Line | undefined): string | undefined {
  if (line?.role !== "command" || fitIn(mode, line) === "no") return undefined;
  return commandIn(mode, line).syntax.opens;
}

const CAPITAL = /^\p{Lu}/u;
