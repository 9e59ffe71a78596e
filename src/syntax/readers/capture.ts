/** Captures without prompts: outputs of several commands one after the other, one of them the configuration. */
import type { Line } from "../lines.ts";
import { fitIn } from "../placement.ts";
import { sessionCommand } from "../trivia.ts";
import { enclosingModes } from "./enclosing.ts";

/** What a box prints above its configuration. */
const ABOVE =
  /^(Building configuration\.\.\.|Current configuration ?: ?\d+ bytes|Using \d+ out of \d+ bytes)/i;

/** `------------------ show version ------------------`, as `show tech-support` separates its outputs. */
const SEPARATOR = /^-{3,} ?(show .*?) ?-{3,}$/i;

/** Where a line stands: in a configuration, in the output of another command, or in what may be either. */
type Place = "configuration" | "output" | "either";

/** Marks as prose what stands around configurations that a box printed; texts without such are left as they are. */
export function markOutputs(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(isMark)) return lines;
  const marked = [...lines];
  let place: Place = "either";
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const command = SEPARATOR.exec(line.text)?.[1];
    if (command !== undefined) {
      place = sessionCommand(command) === "show-config" ? "configuration" : "output";
      marked[index] = { ...line, role: "session", session: place === "output" ? "exec" : "show-config" };
    } else if (ABOVE.test(line.text)) place = "configuration";
    else if (line.role === "session") place = line.session === "end" ? "either" : place;
    else if (line.role === "command" && isOutput(marked, index, place))
      marked[index] = { ...line, role: "prose" };
  }
  return marked;
}

function isMark({ role, text }: Line): boolean {
  if (role === "chatter") return ABOVE.test(text);
  return text.charCodeAt(0) === 0x2d && SEPARATOR.test(text);
}

function isOutput(lines: readonly Line[], index: number, place: Place): boolean {
  if (place !== "either") return place === "output";
  const line = lines[index] as Line;
  if (line.indent > 0) return lastFilled(lines, index)?.role === "prose";
  return (
    fitIn("global", line) === "no" && enclosingModes(lines, index).every((mode) => fitIn(mode, line) === "no")
  );
}

function lastFilled(lines: readonly Line[], index: number): Line | undefined {
  let at = index - 1;
  while (at >= 0 && lines[at]?.role === "blank") at--;
  return lines[at];
}
