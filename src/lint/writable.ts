/** Which fixes can be made in the text: those of lines that stand there as on the router. */
import type { Document } from "../syntax/document.ts";
import type { Line } from "../syntax/lines.ts";
import { pathOf } from "./apply.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { Edit, Fix } from "./fix.ts";

/** Sections of a configuration are hardly indented deeper; blocks of a write-up are. */
const DEEPEST = 3;

/**
 * The findings, without edits where a prompt, the quotes of a topology file or the indentation of a block stand around the lines. Looked up
 * when somebody asks for the edits: the text may have to be read again for that, and most reports do without.
 */
export function withWritableFixes(
  diagnostics: readonly Diagnostic[],
  byPath: ReadonlyMap<string, Document>,
): readonly Diagnostic[] {
  return diagnostics.map((each) =>
    each.fix === undefined ? each : { ...each, fix: writable(each.fix, byPath) },
  );
}

function writable({ device, commands, edits }: Fix, byPath: ReadonlyMap<string, Document>): Fix {
  return {
    device,
    commands,
    get edits() {
      return edits.every((edit) => isWritable(edit, byPath.get(pathOf(edit)))) ? edits : [];
    },
  };
}

function isWritable(edit: Edit, document: Document | undefined): boolean {
  if (document === undefined || document.layout.embedded !== undefined) return false;
  const number = edit.type === "replace" ? edit.at.line : edit.type === "insert" ? edit.after : edit.line;
  const line = document.layout.lines[number - 1];
  return line !== undefined && isAsOnRouter(line);
}

function isAsOnRouter({ before, indent, source }: Line): boolean {
  if (source !== undefined || indent > DEEPEST || before.trim() !== "") return false;
  // A block of a topology file counts from its own margin.
  return indent > 0 || before === "";
}
