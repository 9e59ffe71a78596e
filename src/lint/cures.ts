/** What to enter so that two routers come a step further. */
import type { Place } from "../model/place.ts";
import type { Fixed } from "./apply.ts";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * The findings with commands among those that explain a broken step: those at the lines on which the step rests, where there are any; else
 * all of them.
 *
 * @param findings as `errorsBetween` gives them
 * @param lines those of the broken step; none where it is not known which one is broken
 */
export function curesOf(findings: readonly Diagnostic[], lines: readonly Place[]): readonly Fixed[] {
  const cures = findings.flatMap((diagnostic) =>
    diagnostic.fix === undefined ? [] : [{ diagnostic, fix: diagnostic.fix }],
  );
  const keys = new Set(lines.map(keyOf));
  const there = cures.filter(({ diagnostic }) => keys.has(keyOf(diagnostic.at)));
  return there.length > 0 ? there : cures;
}

function keyOf({ path, line }: Place): string {
  return `${line}\n${path}`;
}
