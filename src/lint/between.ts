/** Findings about two devices together. */
import type { Place } from "../model/place.ts";
import { addTo } from "../syntax/add-to.ts";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * What may keep two devices apart: first the errors at the lines that a judgement of the two rests on, then those at one of them
 * that name no third one alone; where there are none, the errors that tell of one of those lines beside their own, else the
 * warnings at those lines.
 */
export type ErrorsBetween = (a: string, b: string, lines?: readonly Place[]) => readonly Diagnostic[];

/** Prepares the errors of a run, so that asking for a pair does not look at those of all others. */
export function errorsBetween(diagnostics: readonly Diagnostic[]): ErrorsBetween {
  const alone = new Map<string, number[]>();
  const pairs = new Map<string, number[]>();
  const byLine = new Map<string, number[]>();
  const beside = new Map<string, number[]>();
  const mild = new Map<string, number[]>();
  diagnostics.forEach(({ severity, at, related }, index) => {
    if (severity === "warning") addTo(mild, lineKey(at), index);
    if (severity !== "error") return;
    addTo(byLine, lineKey(at), index);
    for (const each of related) addTo(beside, lineKey(each.at), index);
    const others = new Set(related.map((each) => each.at.device));
    if (others.size === 0 || others.has(at.device)) addTo(alone, at.device, index);
    else for (const other of others) addTo(pairs, pairKey(at.device, other), index);
  });
  const ordered = (indexes: readonly number[]) => [...new Set(indexes)].sort((one, other) => one - other);
  return (a, b, lines = []) => {
    const at = (found: ReadonlyMap<string, number[]>) =>
      ordered(lines.flatMap((each) => found.get(lineKey(each)) ?? []));
    const there = at(byLine);
    const named = ordered([
      ...(alone.get(a) ?? []),
      ...(alone.get(b) ?? []),
      ...(pairs.get(pairKey(a, b)) ?? []),
      ...(pairs.get(pairKey(b, a)) ?? []),
    ]);
    const found = [new Set([...there, ...named]), at(beside), at(mild)].map((each) => [...each]);
    const gravest = found.find((each) => each.length > 0) ?? [];
    return gravest.flatMap((index) => diagnostics[index] ?? []);
  };
}

/** The rules that found such errors, each once. */
export function rulesBetween(
  diagnostics: readonly Diagnostic[],
): (...asked: Parameters<ErrorsBetween>) => readonly string[] {
  const errors = errorsBetween(diagnostics);
  return (...asked) => [...new Set(errors(...asked).map(({ rule }) => rule))];
}

function lineKey({ path, line }: Place): string {
  return `${line}\n${path}`;
}

function pairKey(at: string, related: string): string {
  return `${at}\n${related}`;
}
