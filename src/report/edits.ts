/** Changes of a text as most formats want them: a stretch that goes, and what comes in its place. */
import type { Edit } from "../lint/fix.ts";

interface Spot {
  readonly line: number;
  readonly column: number;
}

interface Change {
  readonly path: string;
  readonly start: Spot;
  /** Exclusive. */
  readonly end: Spot;
  /** Whole lines end with their line break. */
  readonly text: string;
}

/** A line that is added stands before the one that followed; one that is taken away goes with its line break. */
export function changeOf(edit: Edit): Change {
  if (edit.type === "replace") {
    const { path, line, column, endColumn } = edit.at;
    return { path, start: { line, column }, end: { line, column: endColumn }, text: edit.text };
  }
  const line = edit.type === "insert" ? edit.after + 1 : edit.line;
  return {
    path: edit.path,
    start: { line, column: 1 },
    end: { line: edit.type === "insert" ? line : line + 1, column: 1 },
    text: edit.type === "insert" ? `${edit.text}\n` : "",
  };
}
