/** Mistakes in the catalogue: each with its place, collected so that one run shows them all. */
import type { Place } from "./elements.ts";

/** A mistake in a catalogue file. */
export interface Problem {
  readonly at: Place;
  readonly message: string;
}

/** Takes a mistake; reading goes on. */
export type Report = (at: Place, message: string) => void;

/** Thrown by `generate` when the catalogue holds mistakes; the message has one line `path:line:column: what` for each. */
export class CatalogueError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ at, message }) => `${at.path}:${at.line}:${at.column}: ${message}`).join("\n"));
    this.name = "CatalogueError";
    this.problems = problems;
  }
}
