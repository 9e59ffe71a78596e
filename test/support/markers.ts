/** Expectations that stand in a text: `!~ rule [rule...]` under the line at which each rule reports. */
import type { Found, Text } from "./lint.ts";

const marker = /^\s*!~\s+(.+?)\s*$/;

/** What a text says will be found, as `path:line rule: the line`, one for each marker. */
export function expectedIn({ path, text }: Text): readonly string[] {
  const expected: string[] = [];
  let above = 0;
  const lines = text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const rules = marker.exec(line)?.[1]?.split(/[\s,]+/);
    if (rules === undefined) above = index;
    else for (const rule of rules) expected.push(sentence(path, above + 1, rule, lines[above]));
  }
  return expected;
}

/** The findings in the same words, errors and warnings all, infos where a marker asks for them. */
export function foundAsMarkers(
  found: readonly Found[],
  texts: readonly Text[],
  expected: readonly string[],
): readonly string[] {
  const lines = new Map(texts.map(({ path, text }) => [path, text.split(/\r?\n/)]));
  return found.flatMap(({ path, line, rule, severity }) => {
    const words = sentence(path, line, rule, lines.get(path)?.[line - 1]);
    return severity === "info" && !expected.includes(words) ? [] : [words];
  });
}

function sentence(path: string, line: number, rule: string, text = ""): string {
  return `${path}:${line} ${rule}: ${text.trim()}`;
}
