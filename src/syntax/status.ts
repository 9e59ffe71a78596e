/** How much of a text was understood, in one word. */
import type { Document } from "./document.ts";

/**
 * - `understood`: every command
 * - `partly`: some lines are no commands that the catalogue knows
 * - `uncertain`: of some lines nobody can tell to which section or device they belong, or where a text in them ends
 * - `none`: no command
 */
export type ParseStatus = "understood" | "partly" | "uncertain" | "none";

/** What became of a text. */
export function parseStatus({ commands, typed, notes }: Document): ParseStatus {
  if (typed === 0) return "none";
  if (notes.length > 0) return "uncertain";
  return typed < commands ? "partly" : "understood";
}
