/** One list of what all rules found: the same thing said twice is said once, in the one order of all outputs. */
import { addTo } from "../syntax/add-to.ts";
import type { Diagnostic, Related } from "./diagnostic.ts";
import { compareDiagnostics, gravest, placeKey } from "./order.ts";

/**
 * Merges reports of one rule with the same place and message: the gravest severity and all related places stay. A line
 * that stands for several devices, or a member of two clouds, brings such reports about.
 */
export function merged(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byKey = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const key = `${each.rule}\n${each.at.line}:${each.at.column}:${each.at.path}\n${each.message}`;
    addTo(byKey, key, each);
  }
  return [...byKey.values()].flatMap(joined).sort(compareDiagnostics);
}

function joined(same: readonly Diagnostic[]): readonly Diagnostic[] {
  const [first, ...others] = same;
  if (!first || others.length === 0) return same;
  const severity = same.map((each) => each.severity).reduce(gravest);
  return [{ ...first, severity, related: distinct(same.flatMap((each) => each.related)) }];
}

function distinct(related: readonly Related[]): readonly Related[] {
  return [...new Map(related.map((each) => [`${placeKey(each.at)}\n${each.message}`, each])).values()];
}
