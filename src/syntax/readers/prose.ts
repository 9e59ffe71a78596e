/** Titles, sentences and lines of other machines between the configurations of a file that is otherwise configuration. */
import type { Line } from "../lines.ts";
import { commandIn, fitIn } from "../placement.ts";
import { enclosingModes } from "./enclosing.ts";
import { announcedIn, namesOver } from "./names.ts";
import { SENTENCE_WORDS } from "./vocabulary.ts";

const NONE = namesOver(undefined);

/**
 * Marks titles and sentences between configurations as prose: at the start of the text, or after an `end`, a blank line or
 * a separator, a line with no word that begins a command.
 */
export function markProse(lines: readonly Line[]): readonly Line[] {
  let marked: Line[] | undefined;
  let mayFollow = true;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (line.role !== "command") {
      if (line.role !== "remark") mayFollow = true;
    } else if ((mayFollow || startsLikeProse(line.text)) && isProse(marked ?? lines, index, mayFollow)) {
      marked ??= [...lines];
      marked[index] = { ...line, role: "prose" };
      mayFollow = true;
    } else mayFollow = false;
  }
  return marked ?? lines;
}

function isProse(lines: readonly Line[], index: number, mayFollow: boolean): boolean {
  const line = lines[index] as Line;
  if (isOfHost(line.text)) return true;
  if (line.indent > 0 || fitIn("global", line) !== "no") return false;
  const isCapital = CAPITAL.test(line.text);
  const isTitle = mayFollow && mayBeTitle(line.text) && announcedIn(line.text, NONE)?.isTitle === true;
  if (isTitle && isCapital) return true;
  if (commandIn("global", line).syntax.fault?.word !== 0) return false;
  if (!(isCapital && mayFollow) && !isTitle && !isSentence(line.text)) return false;
  return enclosingModes(lines, index).every((mode) => fitIn(mode, line) === "no");
}

/** Asked of every command: a capital, or a letter that is not Latin. */
function startsLikeProse(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 0x41 && first <= 0x5a) || first > 0x7f;
}

const CAPITAL = /^[\p{Lu}\p{Lo}]/u;

/** Commands begin with a small letter, and hardly any is one word with a number or a dash. */
function mayBeTitle(text: string): boolean {
  return /^[^\p{Ll}]/u.test(text) || /^[\p{L}\p{N}]*[-_.\p{N}][-_.\p{L}\p{N}]*:?$/u.test(text);
}

/** Several words, and a sign that no command has, or letters that no command has. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (words >= 3 && BETWEEN.test(text)) return true;
  return words >= 4 && (/[:.?!\u3002\u2026]$|, /.test(text) || /[^\p{ASCII}]/u.test(text) || words >= 7);
}

const BETWEEN = new RegExp(`\\s(?:${[...SENTENCE_WORDS].join("|")})\\s`, "i");

/** `ip 10.0.0.10/24 10.0.0.1`, `ip 10.0.0.10 255.255.255.0 10.0.0.1`: a virtual PC of the lab. */
function isOfHost(text: string): boolean {
  return /^ip (\d{1,3}\.){3}\d{1,3}(\/\d+| (\d{1,3}\.){3}\d{1,3})?( (\d{1,3}\.){3}\d{1,3})?$/.test(text);
}
