/** Headings of a write-up, and the lines above a block that may name the device of the block. */
import { isFence, type Line } from "../lines.ts";
import type { Block } from "./blocks.ts";

/** A line over a block. */
export interface Over {
  /** Index of the line. */
  readonly line: number;
  readonly text: string;
  /** 1 to 6 for headings, `LABEL` for the sentence right above the block. */
  readonly level: number;
}

/** Below all headings. */
const LABEL = 7;

/** For each block the lines over it, one of a level at most, outermost first. */
export function linesOver(lines: readonly Line[], blocks: readonly Block[]): readonly (readonly Over[])[] {
  let path: readonly Over[] = [];
  let done = 0;
  return blocks.map(({ from, to }) => {
    let label: Over | undefined;
    for (let line = done; line < from; line++) {
      const { role, text } = lines[line] as Line;
      if (role === "blank" || isFence(text) || isUnderline(text)) continue;
      const level = levelOf(lines, line);
      label = level === 0 ? { line, text, level: LABEL } : undefined;
      if (level > 0) path = [...path.filter((each) => each.level < level), { line, text, level }];
    }
    done = to + 1;
    return label === undefined ? path : [...path, label];
  });
}

/** 1 to 6 for headings (of Markdown, AsciiDoc, HTML, Jira, LaTeX), 0 for everything else. */
export function levelOf(lines: readonly Line[], index: number): number {
  const text = lines[index]?.text ?? "";
  const signs = /^(#{1,6}|={1,6})\s+\S/.exec(text)?.[1];
  if (signs !== undefined) return signs.length;
  const html = /^(?:<h|h(?=\d\. ))([1-6])\b/i.exec(text)?.[1];
  if (html !== undefined) return Number(html);
  const sub = /^\\((?:sub)*)(?:section|paragraph|chapter)\*?\{/.exec(text)?.[1];
  if (sub !== undefined) return 2 + sub.length / 3;
  const below = lines[index + 1]?.text ?? "";
  if (!isUnderline(below) || isUnderline(text) || text.startsWith("|")) return 0;
  return below.startsWith("=") ? 1 : 2;
}

/** `=====`, as it stands below a heading. */
export function isUnderline(text: string): boolean {
  return /^([=\-~^"+])\1+$/.test(text);
}
