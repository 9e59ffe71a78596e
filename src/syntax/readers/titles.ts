/** Titles and sentences between the configurations of a file that is otherwise configuration. */
import type { Line } from "../lines.ts";
import { commandIn, fitIn } from "../placement.ts";
import { enclosingModes } from "./enclosing.ts";
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
    if (mayFollow && line.role === "command" && isTitle(marked ?? lines, index)) {
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

const CAPITAL = /^\p{Lu}/u;
