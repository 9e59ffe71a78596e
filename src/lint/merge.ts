/** One list of what all rules found: the same thing said twice is said once, in the one order of all outputs. */
import { addTo } from "../syntax/add-to.ts";
import type { Diagnostic, Related } from "./diagnostic.ts";
import { compareDiagnostics, compareText, gravest, placeKey } from "./order.ts";

/**
 * Merges reports of one rule with the same place and message: the gravest severity and all related places stay. A line
 * that stands for several devices, or a member of two clouds, brings such reports about.
 */
export function merged(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPath = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) addTo(byPath, each.at.path, each);
  const files = [...byPath].sort(([a], [b]) => compareText(a, b));
  const all: Diagnostic[] = [];
  for (const [, found] of files) addMerged(all, found.sort(compareDiagnostics));
  return all;
}

/** What says the same stands side by side. */
function addMerged(all: Diagnostic[], sorted: readonly Diagnostic[]): void {
  for (const each of sorted) {
    const last = all.at(-1);
    if (last && compareDiagnostics(last, each) === 0) all[all.length - 1] = joined(last, each);
    else all.push(each);
  }
}

function joined(a: Diagnostic, b: Diagnostic): Diagnostic {
  return { ...a, severity: gravest(a.severity, b.severity), related: distinct([...a.related, ...b.related]) };
}

function distinct(related: readonly Related[]): readonly Related[] {
  return [...new Map(related.map((each) => [`${placeKey(each.at)}\n${each.message}`, each])).values()];
}
