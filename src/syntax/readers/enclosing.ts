/** Which sections a line may stand in, for readers that look at a line before the sections are known. */
import type { Line } from "../lines.ts";
import { commandIn, fitIn } from "../placement.ts";

/** A header that is farther above than this is not looked for. */
const FARTHEST = 300;

/** Modes of the sections that may be open before a line: of the last header before it, and those opened inside. */
export function enclosingModes(lines: readonly Line[], index: number): readonly string[] {
  const first = Math.max(0, index - FARTHEST);
  let header = index - 1;
  while (header >= first && opened("global", lines[header]) === undefined) header--;
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
