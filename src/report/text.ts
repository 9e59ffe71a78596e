/**
 * Texts of a config on a terminal or in the log of a pipeline. Names, descriptions and file names come from strangers:
 * nothing in them may move the cursor, hide a word or give an order to the pipeline that shows the log.
 */
import type { LintResult } from "../lint/diagnostic.ts";

/** Control characters, format characters (direction, joining, invisible ones), lone surrogates, line separators. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The text with unsafe characters written as `\u{1b}`. Pipeline orders such as `##[group]` are broken up. */
export function visible(text: string): string {
  return text
    .replace(unsafe, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(/##(?=\[|vso\[)/g, "#\\u{23}");
}

/** A path as it may begin a line: `::error::.cfg` would be an order to GitHub's runner. */
export function visiblePath(path: string): string {
  const shown = visible(path);
  return shown.trimStart().startsWith("::") ? `./${shown}` : shown;
}

/** JSON that is safe to print: what JSON itself leaves raw is escaped too. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(unsafe, (character) =>
    character === "\n" ? character : escapedUnits(character),
  );
}

function escapedUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}

/** `1 error`, `2 errors`; other plurals are given. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** `1 error, 2 warnings, 0 infos`. */
export function sumOf({ errors, warnings, infos }: LintResult["summary"]): string {
  return [count(errors, "error"), count(warnings, "warning"), count(infos, "info")].join(", ");
}

/** Columns that a text takes on a terminal: East Asian wide characters and emoji take two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
