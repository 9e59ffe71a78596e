/**
 * To which of the open sections a line belongs, as the number of sections around it: by its indentation where the text has
 * one, by what the modes know where it has none or where it contradicts them, as IOS itself does when a configuration is
 * pasted.
 */
import type { Command } from "./ast.ts";
import { fits, parseAnew, parseCommand } from "./command.ts";
import type { Line } from "./lines.ts";
import { frameAt, type Part } from "./part.ts";

/** The command of a line in a mode; a trailing note is part of it only where the command takes any text. */
export function commandIn(mode: string, line: Line): Command {
  const known = knownIn(mode, line);
  if (known !== undefined) return known;
  const whole = line.uncut !== undefined && fits(mode, line.uncut.text) !== "no" ? line.uncut : line;
  const command = parseAnew(mode, whole.text);
  line.memo = { mode, command, other: line.memo };
  return command;
}

function knownIn(mode: string, line: Line): Command | undefined {
  for (let memo = line.memo; memo !== undefined; memo = memo.other) {
    if (memo.mode === mode) return memo.command;
  }
  return undefined;
}

/** Whether a mode knows a line, and whether its keywords are written in full. */
export function fitIn(mode: string, line: Line): "full" | "abbreviated" | "no" {
  if (mode === "") return "no";
  const known = knownIn(mode, line);
  if (known !== undefined) {
    const { kind, syntax } = known;
    return kind === "Unknown" ? "no" : syntax.abbreviated ? "abbreviated" : "full";
  }
  const cut = fits(mode, line.text);
  return cut === "no" && line.uncut !== undefined ? fits(mode, line.uncut.text) : cut;
}

/**
 * Places a line by its indentation. Indentation that is wrong shows itself in a command that is unknown where it stands
 * and known in a section around it or in one that the indentation would close: masking tools lose the indentation of
 * some lines, people paste blocks one column too far right.
 * @param index of the line among `lines`, of which those before `limit` show this device
 */
export function placeByIndentation(part: Part, lines: readonly Line[], index: number, limit: number): number {
  const line = lines[index] as Line;
  const top = part.frames.length - 1;
  let depth = top;
  while (depth > 0 && frameAt(part, depth).indent >= line.indent) depth--;
  const { mode } = frameAt(part, depth);
  if (depth < top) {
    return emptyInner(part, line) ?? better(part, line, depth) ?? depth;
  }
  if (commandIn(mode, line).kind !== "Unknown" || depth === 0) return depth;
  return outer(part, line, lines, index, limit) ?? depth;
}

/** The innermost section, when it has no line yet and knows this one, which stands in the column of its header. */
function emptyInner(part: Part, line: Line): number | undefined {
  const top = part.frames.length - 1;
  const inner = frameAt(part, top);
  if (inner.size > 0 || inner.separated || inner.indent !== line.indent) return undefined;
  return fitIn(inner.mode, line) === "full" ? top : undefined;
}

/** A section that indentation would close although only it knows the line. */
function better(part: Part, line: Line, depth: number): number | undefined {
  const command = commandIn(frameAt(part, depth).mode, line);
  if (command.kind !== "Unknown" && command.syntax.abbreviated === undefined) return undefined;
  const inner = innermost(part, line, "full", depth + 1);
  if (inner !== undefined || command.kind !== "Unknown") return inner;
  return innermost(part, line, "abbreviated", depth + 1);
}

/** A section around the innermost one, when this line, though indented, can only belong there. */
function outer(
  part: Part,
  line: Line,
  lines: readonly Line[],
  index: number,
  limit: number,
): number | undefined {
  const top = part.frames.length - 1;
  const { mode } = frameAt(part, top);
  // Below an unknown header nothing is known: its lines stay with it, except those that its neighbours would have.
  if (mode === "") return top > 1 ? innermost(part, line, "full", 1, top - 1) : undefined;
  const full = innermost(part, line, "full", 0, top - 1);
  const depth = full ?? innermost(part, line, "abbreviated", 0, top - 1);
  if (depth === undefined) return undefined;
  if (parseCommand(frameAt(part, depth).mode, line.text).syntax.opens !== undefined) return depth;
  if (full === undefined) return undefined;
  // A command of the section that the catalogue lacks may look like one of another mode: its neighbour tells.
  const next = lines.slice(index + 1, Math.min(limit, index + 20)).find((each) => each.role === "command");
  return next !== undefined && next.indent >= line.indent && fitIn(mode, next) !== "no" ? undefined : depth;
}

/** The innermost open section between two depths that accepts a line in this way. */
function innermost(
  part: Part,
  line: Line,
  way: "full" | "abbreviated",
  from: number,
  to = part.frames.length - 1,
): number | undefined {
  for (let depth = to; depth >= from; depth--) {
    if (fitIn(frameAt(part, depth).mode, line) === way) return depth;
  }
  return undefined;
}

/**
 * Places a line by what the open modes know: in the innermost that accepts it with keywords in full, else the innermost
 * that accepts it abbreviated. Where no mode accepts it, or it would close several sections and more than one mode knows
 * it, it stays in the innermost and everything is uncertain up to a line that only one open mode knows.
 */
export function placeByMode(part: Part, line: Line): number {
  const top = part.frames.length - 1;
  const inside = fitIn(frameAt(part, top).mode, line);
  if (inside === "full" && !part.uncertain) return top;
  const full = inside === "full" ? top : innermost(part, line, "full", 0);
  const depth = full ?? innermost(part, line, "abbreviated", 0);
  if (depth === undefined) return placeUnknown(part, line);
  const isOnly = part.frames.every((each, other) => other === depth || !rivals(fitIn(each.mode, line), full));
  if (isOnly) part.uncertain = false;
  if (top - depth < 2) return depth;
  const opens = () => commandIn(frameAt(part, depth).mode, line).syntax.opens !== undefined;
  if (isOnly && (depth === 0 || opens())) return depth;
  part.uncertain = true;
  return top;
}

/** Another mode that takes a line only as an abbreviation casts no doubt on one that takes it in full. */
function rivals(other: "full" | "abbreviated" | "no", full: number | undefined): boolean {
  return other === "full" || (other === "abbreviated" && full === undefined);
}

/** A line that no open mode accepts: it belongs to the one that understands most of it, when there is one. */
function placeUnknown(part: Part, line: Line): number {
  const top = part.frames.length - 1;
  if (top === 0 || line.indent > frameAt(part, top).indent) return top;
  const understood = part.frames.map((each) => parseCommand(each.mode, line.text).syntax.fault?.word ?? 0);
  const most = Math.max(...understood);
  const depth = understood.indexOf(most);
  if (most > 0 && depth === understood.lastIndexOf(most)) return depth;
  part.uncertain = true;
  return top;
}
