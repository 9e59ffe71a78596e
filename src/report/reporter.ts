/** What an output format is, and the list of them: a new format is one file and one line here. */
import type { LintResult } from "../lint/diagnostic.ts";

export interface ReportOptions {
  /** Whether the text may hold ANSI colours. */
  readonly colour: boolean;
}

/** Writes a result down; the text ends with a line break unless it is empty. Same result, same bytes. */
export type Reporter = (result: LintResult, options: ReportOptions) => string;

interface Format {
  readonly name: string;
  /** For `--help`. */
  readonly summary: string;
  /** Formats load when they are asked for. */
  load(): Promise<Reporter>;
}

export const formats: readonly Format[] = [
  {
    name: "stylish",
    summary: "for people: grouped by file, with the source lines",
    load: async () => (await import("./stylish.ts")).stylish,
  },
  {
    name: "unix",
    summary: "one line a finding, for editors and grep",
    load: async () => (await import("./unix.ts")).unix,
  },
  {
    name: "json",
    summary: "for programs; schema in schema/report.schema.json",
    load: async () => (await import("./json.ts")).json,
  },
];
