/** Findings by the file that they stand in. */
import type { Diagnostic, LintResult } from "../lint/diagnostic.ts";

/** Every file of the run, those without findings too, in the order of all outputs. */
export function byFile({
  files,
  diagnostics,
}: LintResult): readonly { readonly path: string; readonly diagnostics: readonly Diagnostic[] }[] {
  const found = new Map<string, Diagnostic[]>(files.map(({ path }) => [path, []]));
  for (const each of diagnostics) {
    const list = found.get(each.at.path);
    if (list === undefined) found.set(each.at.path, [each]);
    else list.push(each);
  }
  return [...found].map(([path, list]) => ({ path, diagnostics: list }));
}
