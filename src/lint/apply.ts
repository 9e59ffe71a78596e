/** Fixes as changes of texts: which go together, and what the lines become. */
import { addTo } from "../syntax/add-to.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Edit, Fix } from "./fix.ts";

/**
 * - `safe`: what is entered changes how routers tell routes, sizes or requests, never how packets get through the tunnel
 * - `unsafe`: it may cut the session through which somebody enters it, or has words to be filled in
 */
export type FixSafety = "safe" | "unsafe";

/** What carries a tunnel, or takes an address away. */
const carrying =
  /^ *(no )?(tunnel|crypto|ip address|shutdown|ip nhrp (authentication|map|nhs|network-id)|ip route|match|set|group|encr|hash|authentication|mode|pre-shared-key)\b/;

export function safetyOf({ commands, edits }: Fix): FixSafety {
  if (edits.length === 0) return "unsafe";
  return commands.some((line) => carrying.test(line) || /<[^>]+>/.test(line)) ? "unsafe" : "safe";
}

/** A finding whose fix is made. */
export interface Fixed {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/**
 * The fixes that can be made together, in the order of the findings: of two that change one line the first counts, the other may follow in
 * another run.
 *
 * @param takes whether a fix is wanted
 */
export function fixesOf(diagnostics: readonly Diagnostic[], takes: (fix: Fix) => boolean): readonly Fixed[] {
  const taken = new Set<string>();
  return diagnostics.flatMap((diagnostic) => {
    const { fix } = diagnostic;
    if (fix === undefined || fix.edits.length === 0 || !takes(fix)) return [];
    const lines = fix.edits.flatMap(lineOf);
    if (lines.some((line) => taken.has(line))) return [];
    for (const line of lines) taken.add(line);
    return [{ diagnostic, fix }];
  });
}

/** The line that an edit changes; one that adds a line changes none. */
function lineOf(edit: Edit): readonly string[] {
  if (edit.type === "replace") return [`${edit.at.path}\n${edit.at.line}`];
  return edit.type === "delete" ? [`${edit.path}\n${edit.line}`] : [];
}

/** The file that an edit changes. */
export function pathOf(edit: Edit): string {
  return edit.type === "replace" ? edit.at.path : edit.path;
}

/** The edits of each file. */
export function editsByPath(fixed: readonly Fixed[]): ReadonlyMap<string, readonly Edit[]> {
  const found = new Map<string, Edit[]>();
  for (const edit of fixed.flatMap(({ fix }) => fix.edits)) {
    addTo(found, pathOf(edit), edit);
  }
  return found;
}

/** The lines of a file after its edits; of two in one line the one further to the right comes first. Equal lines are added once. */
export function edited(lines: readonly string[], edits: readonly Edit[]): readonly string[] {
  const changed: (string | undefined)[] = [...lines];
  const added = new Map<number, string[]>();
  for (const edit of edits) {
    if (edit.type === "insert") {
      const after = added.get(edit.after) ?? [];
      if (!after.includes(edit.text)) after.push(edit.text);
      added.set(edit.after, after);
    } else if (edit.type === "delete") changed[edit.line - 1] = undefined;
    else {
      const { line, column, endColumn } = edit.at;
      const text = changed[line - 1] ?? "";
      changed[line - 1] = text.slice(0, column - 1) + edit.text + text.slice(endColumn - 1);
    }
  }
  return changed.flatMap((line, index) => [
    ...(line === undefined ? [] : [line]),
    ...(added.get(index + 1) ?? []),
  ]);
}
