/** The order of severities in what people read. */
import type { Severity } from "../lint/diagnostic.ts";

/** The gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** The gravest first. */
export function compareSeverities(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}
