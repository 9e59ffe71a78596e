/** What a change does to a network, as one comment on its merge request: pairs before and after, then findings. */
import type { Change, SessionChange } from "../lint/compare.ts";
import type { Diagnostic } from "../lint/diagnostic.ts";
import { findingsTable } from "./markdown.ts";
import { markdownTable } from "./markdown-table.ts";
import { escaped } from "./markdown-text.ts";

/** What lies between the two states. */
export interface Changes {
  readonly fresh: readonly Diagnostic[];
  readonly cured: readonly Diagnostic[];
  readonly changed: readonly Change[];
  readonly sessions: readonly SessionChange[];
}

const signs = { up: "🟢 up", down: "🔴 down", unknown: "⚪ unknown" } as const;

export function changesMarkdown({ fresh, cured, changed, sessions }: Changes): string {
  const rows = sessions.map(({ cloud, a, b, before, after }) => [
    `${escaped(a)} – ${escaped(b)}`,
    escaped(cloud),
    before === undefined ? "not there" : signs[before],
    after === undefined ? "not there" : signs[after],
  ]);
  const parts = [
    `### ioslint: ${fresh.length} new, ${cured.length} cured, ${changed.length} changed\n`,
    markdownTable(["pair", "cloud", "before", "after"], rows, "more pairs"),
    part("New", fresh),
    part("Cured", cured),
    part(
      "Changed",
      changed.map(({ after }) => after),
    ),
  ];
  return parts.filter((text) => text !== "").join("\n");
}

function part(title: string, diagnostics: readonly Diagnostic[]): string {
  return diagnostics.length === 0 ? "" : `#### ${title}\n\n${findingsTable(diagnostics)}`;
}
