/** What a rule found. */
import type { Place } from "../model/place.ts";
import type { NetworkView } from "../network/view.ts";
import type { ParseStatus } from "../syntax/status.ts";
import type { Fix } from "./fix.ts";

/**
 * - `error`: the tunnel, the adjacency or the traffic cannot work
 * - `warning`: it works but is fragile, wrong in part or insecure
 * - `info`: worth knowing
 */
export type Severity = "error" | "warning" | "info";

/** Another spot that belongs to the finding. */
export interface Related {
  readonly message: string;
  readonly at: Place;
}

export interface Diagnostic {
  /** `topic/what-is-wrong`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence: what is, what was expected, why it matters. Never holds a secret. */
  readonly message: string;
  readonly at: Place;
  readonly related: readonly Related[];
  /** How it is put right, where that is safe. */
  readonly fix?: Fix;
}

/** A finding that somebody chose to leave out. */
export interface Suppressed {
  readonly diagnostic: Diagnostic;
  /** In the words of whoever did; may be empty for a comment. */
  readonly reason: string;
  /** `source`: a comment in the file; `configuration`: an entry of ioslint's configuration; `baseline`: it was known before. */
  readonly in: "source" | "configuration" | "baseline";
}

/** A line of the source as it may be shown: secrets replaced, columns of the spot moved along. */
export interface Excerpt {
  readonly text: string;
  /** 1-based, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** One file of a run. */
export interface LintedFile {
  readonly path: string;
  /** Names of the devices in it, in order of appearance. */
  readonly devices: readonly string[];
  readonly lines: number;
  readonly status: ParseStatus;
}

export interface LintResult {
  /** By path. */
  readonly files: readonly LintedFile[];
  /** By path, line, column, rule. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that comments and the configuration leave out; of `diagnostics` they are no part. */
  readonly suppressed: readonly Suppressed[];
  readonly summary: { readonly errors: number; readonly warnings: number; readonly infos: number };
  /** The source line at a place, safe to show; undefined when the file is not of this run. */
  excerpt(at: Place): Excerpt | undefined;
  /** The networks of the run with the state of each pair; worked out when asked. */
  networks(): Promise<readonly NetworkView[]>;
}
