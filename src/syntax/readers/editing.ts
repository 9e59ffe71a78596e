/** What a terminal shows of a line that was written with backspaces and escape sequences. */
import { type Line, replacedLine } from "../lines.ts";
import { promptOf } from "../prompt.ts";

/** A character on the screen and its column in the text. */
interface Cell {
  readonly character: string;
  readonly column: number;
}

/** What follows ESC: colours and cursor movements (`[1m`, `[K`), a choice of letters (`(B`), or one character. */
const SEQUENCE = /^(?:\[([0-9;?]*)([@-~])|[()][0-9A-B]|.)/;

/** Longer sequences are no sequences. */
const LONGEST = 200;

/** Reads a line as the terminal showed it at the end. */
export function edited(line: Line): Line {
  const raw = line.before + line.text + line.after;
  let cells: Cell[] = [];
  let cursor = 0;
  for (let index = 0; index < raw.length; ) {
    const character = raw.charAt(index);
    if (character === "\b") {
      const end = endOfBackspaces(raw, index);
      const redraw = scrolledTo(raw, end, cells, cursor - (end - index));
      if (redraw !== undefined) {
        cells = redraw;
        cursor = cells.length;
        index = raw.length;
      } else {
        cursor = Math.max(0, cursor - (end - index));
        index = end;
      }
    } else if (character === "\x1b") {
      const { length, count, type } = sequenceAt(raw, index + 1);
      const by = Math.min(Number(count) || 1, 1000);
      if (type === "K" && (count === "" || count === "0")) cells.length = Math.min(cells.length, cursor);
      else if (type === "D") cursor = Math.max(0, cursor - by);
      else if (type === "C") cursor = Math.min(cells.length, cursor + by);
      index += length + 1;
    } else {
      cells[cursor] = { character, column: index };
      cursor++;
      index++;
    }
  }
  const columns = [...cells.map((each) => each.column)];
  for (let index = columns.length - 2; index >= 0; index--)
    columns[index] = Math.min(columns[index] ?? 0, columns[index + 1] ?? 0);
  return replacedLine(line, cells.map((each) => each.character).join(""), [...columns, raw.length]);
}

/** The escape sequence behind ESC. A title of a window (`]0;R1`) goes on up to BEL. */
function sequenceAt(raw: string, from: number): { length: number; count: string; type: string } {
  const text = raw.slice(from, from + LONGEST);
  if (text.startsWith("]")) {
    const end = text.indexOf("\u0007");
    return { length: end === -1 ? 1 : end + 1, count: "", type: "" };
  }
  const [whole = "", count = "", type = ""] = SEQUENCE.exec(text) ?? [];
  return { length: whole.length, count, type };
}

function endOfBackspaces(raw: string, from: number): number {
  let end = from;
  while (raw.charAt(end) === "\b") end++;
  return end;
}

/**
 * IOS scrolls a line that is longer than the screen: it goes back to the first column and writes prompt, `$` and the last
 * characters again. What was typed before and what follows are one command.
 */
function scrolledTo(raw: string, from: number, cells: readonly Cell[], cursor: number): Cell[] | undefined {
  if (cursor > 0) return undefined;
  const shown = cells.map((each) => each.character).join("");
  const width = promptOf(shown)?.width;
  if (width === undefined) return undefined;
  const redrawn = raw.slice(from);
  const sign = redrawn.indexOf("$");
  if (sign === -1 || sign > width || !shown.startsWith(redrawn.slice(0, sign).trimEnd())) return undefined;
  const tail = redrawn.slice(sign + 1);
  const next = tail.indexOf("\b");
  const text = next === -1 ? tail : tail.slice(0, next);
  let overlap = Math.min(text.length, shown.length);
  while (overlap > 0 && !shown.endsWith(text.slice(0, overlap))) overlap--;
  const start = from + sign + 1;
  const added = [...text.slice(overlap)].map((character, index) => ({
    character,
    column: start + overlap + index,
  }));
  const whole = [...cells, ...added];
  return next === -1 ? whole : (scrolledTo(raw, endOfBackspaces(raw, start + next), whole, 0) ?? whole);
}
