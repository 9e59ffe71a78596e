/** Findings about two devices together. */
import type { Diagnostic } from "./diagnostic.ts";

/** Errors at one of the two devices that name no third one alone: what may keep the two apart. */
export function errorsBetween(
  diagnostics: readonly Diagnostic[],
  a: string,
  b: string,
): readonly Diagnostic[] {
  const isOne = ({ device }: Diagnostic["at"]) => device === a || device === b;
  return diagnostics.filter(
    ({ severity, at, related }) =>
      severity === "error" && isOne(at) && (related.length === 0 || related.some((each) => isOne(each.at))),
  );
}
