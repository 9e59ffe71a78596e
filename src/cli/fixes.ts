/** `--fix`, `--fix-dry-run` and `--remediation`: findings put right in the files, as a diff, or as commands to enter. */
import { resolve } from "node:path";
import { createTwoFilesPatch } from "diff";
import { edited, editsByPath, type Fixed, fixesOf, pathOf, safetyOf } from "../lint/apply.ts";
import type { Diagnostic } from "../lint/diagnostic.ts";
import type { Fix } from "../lint/fix.ts";
import { count, visible } from "../report/text.ts";
import { addTo } from "../syntax/add-to.ts";
import { type Document, print, sourceLines } from "../syntax/document.ts";
import { visibleLine } from "../syntax/visible.ts";
import { complain } from "./complain.ts";
import type { Io } from "./io.ts";
import type { Arguments } from "./request.ts";
import { writeWhole } from "./write-file.ts";

/** The fixes that the command line takes: safe ones, or all. */
function wanted({ switches }: Arguments): (fix: Fix) => boolean {
  const all = switches.get("unsafe-fixes") === true;
  return (fix) => all || safetyOf(fix) === "safe";
}

/** Outputs of a router, which are evidence and no source. */
const captured = /^(Building configuration|Current configuration ?:|\S+[#>] ?\S)/;

/** Why a file is left as it is; undefined when it may be written. */
function whyNot(document: Document, isAsked: boolean): string | undefined {
  const bytes = Buffer.from(print(document));
  const text = bytes.toString("utf8");
  const lines = sourceLines(document);
  if (text.split(/\r\n|\n/).length < lines.length || !Buffer.from(text).equals(bytes))
    return "is no plain UTF-8 text";
  if (!isAsked && lines.some((line) => captured.test(line)))
    return "is an output of a router; --fix-captures writes it all the same";
  return undefined;
}

/** Makes the fixes in the files; returns the findings that are mended. */
export function writeFixes(
  documents: readonly Document[],
  diagnostics: readonly Diagnostic[],
  read: Arguments,
  io: Io,
): readonly Diagnostic[] {
  const all = fixesOf(diagnostics, wanted(read));
  const refused = new Set<string>();
  const byPath = new Map(documents.map((each) => [each.path, each]));
  for (const path of editsByPath(all).keys()) {
    const document = byPath.get(path);
    const why = document && whyNot(document, read.switches.get("fix-captures") === true);
    if (document === undefined || why !== undefined) {
      refused.add(path);
      complain(io, `${path}: not changed: ${why ?? "is standard input"}`);
    }
  }
  const made = all.filter(({ fix }) => !fix.edits.some((edit) => refused.has(pathOf(edit))));
  for (const [path, edits] of editsByPath(made)) {
    const document = byPath.get(path);
    if (document === undefined) continue;
    const text = Buffer.from(print(document)).toString("utf8");
    const end = text.includes("\r\n") ? "\r\n" : "\n";
    writeWhole(resolve(io.cwd, path), edited(text.split(/\r\n|\n/), edits).join(end), path);
  }
  const files = editsByPath(made).size;
  if (made.length > 0) complain(io, `${count(made.length, "finding")} fixed in ${count(files, "file")}`);
  const left = diagnostics.filter(
    ({ fix }) => fix !== undefined && safetyOf(fix) === "unsafe" && fix.edits.length > 0,
  );
  if (left.length > 0 && !read.switches.get("unsafe-fixes"))
    complain(io, `${count(left.length, "more finding")} could be fixed with --unsafe-fixes`);
  return made.map(({ diagnostic }) => diagnostic);
}

/** What `--fix` would change, as a unified diff. Lines with secrets show them masked. */
export function diffOf(
  documents: readonly Document[],
  diagnostics: readonly Diagnostic[],
  read: Arguments,
): string {
  const fixed = fixesOf(diagnostics, wanted(read));
  const edits = editsByPath(fixed);
  return documents
    .flatMap((document) => {
      const mine = edits.get(document.path);
      if (mine === undefined) return [];
      const shown = sourceLines(document).map((_, index) =>
        visible(visibleLine(document, index + 1)?.text ?? ""),
      );
      const [before, after] = [shown, edited(shown, mine)].map((lines) => `${lines.join("\n")}\n`);
      const path = visible(document.path);
      const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before ?? "", after ?? "", "", "");
      // Without the line of equals signs, as git writes it.
      return [patch.slice(patch.indexOf("--- "))];
    })
    .join("");
}

/** The commands to enter on each router, those first that cannot cut off who enters them. */
export function remediation(diagnostics: readonly Diagnostic[]): string {
  const byDevice = new Map<string, { readonly diagnostic: Diagnostic; readonly fix: Fix }[]>();
  for (const diagnostic of diagnostics) {
    const { fix } = diagnostic;
    if (fix === undefined) continue;
    addTo(byDevice, fix.device, { diagnostic, fix });
  }
  const parts = [...byDevice]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([device, all]) => {
      const [safe, unsafe] = ["safe", "unsafe"].map((safety) =>
        all.filter(({ fix }) => safetyOf(fix) === safety).map(block),
      );
      const warning =
        unsafe?.length === 0
          ? []
          : [
              "! What follows may cut a session through the tunnel: enter it from elsewhere, and at both ends.",
            ];
      return [
        `! ${visible(device)}`,
        "configure terminal",
        ...(safe ?? []),
        ...warning,
        ...(unsafe ?? []),
        "end",
        "",
      ].join("\n");
    });
  return parts.length === 0 ? "! nothing that ioslint knows commands for\n" : parts.join("\n");
}

function block({ diagnostic, fix }: Fixed): string {
  return [`! ${visible(diagnostic.rule)}: ${visible(diagnostic.message)}`, ...fix.commands.map(visible)].join(
    "\n",
  );
}
