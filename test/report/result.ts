/** Results made by hand, for tests of the output formats. */
import type { Diagnostic, Excerpt, LintResult } from "../../src/lint/diagnostic.ts";
import type { Place } from "../../src/model/place.ts";

export function place(path: string, line: number, column: number, endColumn: number): Place {
  return { device: path.replace(/\.cfg$/, "").toUpperCase(), path, line, column, endColumn };
}

export function finding(changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: "tunnel/key-mismatch",
    severity: "error",
    message: "SPOKE's tunnel key 7 differs from HUB's 5: packets are dropped without a word",
    at: place("spoke.cfg", 3, 2, 14),
    related: [{ message: "HUB's tunnel key is set here", at: place("hub.cfg", 4, 2, 14) }],
    ...changes,
  };
}

/** A result over files with these lines; excerpts come from them. */
export function result(
  diagnostics: readonly Diagnostic[],
  texts: Readonly<Record<string, readonly string[]>> = {},
): LintResult {
  const of = (severity: string) => diagnostics.filter((each) => each.severity === severity).length;
  return {
    files: Object.entries(texts).map(([path, lines]) => ({
      path,
      devices: [path.replace(/\.cfg$/, "").toUpperCase()],
      status: "understood" as const,
      lines: lines.length,
    })),
    diagnostics,
    suppressed: [],
    summary: { errors: of("error"), warnings: of("warning"), infos: of("info") },
    networks: async () => [],
    excerpt(at): Excerpt | undefined {
      const text = texts[at.path]?.[at.line - 1];
      return text === undefined ? undefined : { text, start: at.column, end: at.endColumn };
    },
  };
}
