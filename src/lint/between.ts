/** Findings about two devices together. */
import type { Diagnostic } from "./diagnostic.ts";

/** Errors at one of the two devices that name no third one alone: what may keep the two apart. */
export type ErrorsBetween = (a: string, b: string) => readonly Diagnostic[];

/** Prepares the errors of a run, so that asking for a pair does not look at those of all others. */
export function errorsBetween(diagnostics: readonly Diagnostic[]): ErrorsBetween {
  const alone = new Map<string, number[]>();
  const pairs = new Map<string, number[]>();
  diagnostics.forEach(({ severity, at, related }, index) => {
    if (severity !== "error") return;
    const others = new Set(related.map((each) => each.at.device));
    if (others.size === 0 || others.has(at.device)) push(alone, at.device, index);
    else for (const other of others) push(pairs, pairKey(at.device, other), index);
  });
  return (a, b) =>
    [
      ...new Set([
        ...(alone.get(a) ?? []),
        ...(alone.get(b) ?? []),
        ...(pairs.get(pairKey(a, b)) ?? []),
        ...(pairs.get(pairKey(b, a)) ?? []),
      ]),
    ]
      .sort((one, other) => one - other)
      .flatMap((index) => diagnostics[index] ?? []);
}

/** The rules that found such errors, each once. */
export function rulesBetween(
  diagnostics: readonly Diagnostic[],
): (a: string, b: string) => readonly string[] {
  const errors = errorsBetween(diagnostics);
  return (a, b) => [...new Set(errors(a, b).map(({ rule }) => rule))];
}

function pairKey(at: string, related: string): string {
  return `${at}\n${related}`;
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key);
  if (known) known.push(index);
  else map.set(key, [index]);
}
