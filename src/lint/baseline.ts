/** Findings that are known: what of a run is new, and what of the known is gone. */
import { addTo } from "../syntax/add-to.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { type Fingerprint, isSame, keyOf } from "./fingerprint.ts";

export interface Subtracted {
  readonly fresh: readonly Diagnostic[];
  readonly known: readonly { readonly diagnostic: Diagnostic; readonly entry: Fingerprint }[];
  /** Known ones that no finding is. */
  readonly stale: readonly Fingerprint[];
}

/** Parts findings into new ones and known ones. */
export function subtract(
  diagnostics: readonly Diagnostic[],
  entries: readonly Fingerprint[],
  fingerprint: (diagnostic: Diagnostic) => Fingerprint,
): Subtracted {
  const byKey = new Map<string, Fingerprint[]>();
  for (const entry of entries) {
    addTo(byKey, keyOf(entry), entry);
  }
  const met = new Set<Fingerprint>();
  const fresh: Diagnostic[] = [];
  const known: { diagnostic: Diagnostic; entry: Fingerprint }[] = [];
  for (const diagnostic of diagnostics) {
    const own = fingerprint(diagnostic);
    const entry = byKey.get(keyOf(own))?.find((each) => isSame(each, own));
    if (entry === undefined) fresh.push(diagnostic);
    else {
      met.add(entry);
      known.push({ diagnostic, entry });
    }
  }
  return { fresh, known, stale: entries.filter((entry) => !met.has(entry)) };
}
