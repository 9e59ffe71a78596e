/** The one order of everything that is printed: path, line, column, rule, message. Plain code units, so the same on every machine. */
import type { Place } from "../model/place.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";

/** The gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** The graver of two severities. */
export function gravest(a: Severity, b: Severity): Severity {
  return severities.indexOf(b) < severities.indexOf(a) ? b : a;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function comparePlaces(a: Place, b: Place): number {
  return compareText(a.path, b.path) || a.line - b.line || a.column - b.column;
}

export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return comparePlaces(a.at, b.at) || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}

/** Equal for two places exactly when they are the same spot of the same device. */
export function placeKey(place: Place): string {
  return `${place.line}:${place.column}:${place.device}\n${place.path}`;
}
