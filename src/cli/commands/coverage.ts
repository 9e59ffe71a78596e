/** `ioslint coverage`: how much of the configs is understood, and what is not. */
import { count, safeJson, visible, visiblePath } from "../../report/text.ts";
import type { Statement } from "../../syntax/ast.ts";
import type { Document } from "../../syntax/document.ts";
import { type ParseStatus, parseStatus } from "../../syntax/status.ts";
import { visibleCommand } from "../../syntax/visible.ts";
import { failed } from "../complain.ts";
import { configsOf } from "../configs.ts";
import type { Io } from "../io.ts";
import type { Arguments } from "../request.ts";
import { oneOf } from "../values.ts";

interface UnknownLine {
  readonly mode: string;
  readonly text: string;
  readonly count: number;
}

export async function coverage(read: Arguments, io: Io): Promise<number> {
  const format = oneOf(read, "format", ["text", "json"], "text");
  const inputs = await configsOf(read, io);
  if (inputs === undefined) return failed;
  const { documents, problems } = inputs;
  const files = documents.map((document) => {
    const { path, commands, typed } = document;
    return { path, commands, typed, status: parseStatus(document) };
  });
  const total = {
    commands: files.reduce((sum, file) => sum + file.commands, 0),
    typed: files.reduce((sum, file) => sum + file.typed, 0),
  };
  // A report for others names no file, and shows of a line only what the language has.
  const isReport = read.switches.get("report-unknown") === true;
  const shown = isReport
    ? (await import("../../anonymize/anonymize.ts")).commandsFor(documents)
    : visibleCommand;
  const unknown = unknownLines(documents, shown);
  if (format === "json") io.out(`${safeJson({ ...total, ...(isReport ? {} : { files }), unknown })}\n`);
  else io.out(asText(isReport ? [] : files, total, unknown));
  return problems.length > 0 ? failed : 0;
}

/** The most frequent first, then by mode and text. */
function unknownLines(
  documents: readonly Document[],
  shown: (command: Statement["command"]) => string,
): readonly UnknownLine[] {
  const counts = new Map<string, UnknownLine>();
  const visit = (statements: readonly Statement[]): void => {
    for (const { command, children } of statements) {
      if (command.kind === "Unknown") {
        const { mode } = command.syntax;
        const text = shown(command);
        const key = `${mode}\n${text}`;
        counts.set(key, { mode, text, count: (counts.get(key)?.count ?? 0) + 1 });
      }
      visit(children);
    }
  };
  for (const document of documents) for (const config of document.configs) visit(config.statements);
  return [...counts]
    .sort(([keyA, a], [keyB, b]) => b.count - a.count || (keyA < keyB ? -1 : 1))
    .map(([, line]) => line);
}

function asText(
  files: readonly { path: string; commands: number; typed: number; status: ParseStatus }[],
  total: { commands: number; typed: number },
  unknown: readonly UnknownLine[],
): string {
  const share = (typed: number, commands: number) =>
    commands === 0 ? "   -  " : `${((100 * typed) / commands).toFixed(1).padStart(5)}%`;
  const rows = files.map(
    ({ path, commands, typed, status }) =>
      `${share(typed, commands)}  ${typed}/${commands}  ${visiblePath(path)}${status === "uncertain" ? "  (uncertain)" : ""}\n`,
  );
  const lines = unknown.map(
    (each) => `${String(each.count).padStart(6)}  ${each.mode}: ${visible(each.text)}\n`,
  );
  const sum = `${share(total.typed, total.commands)}  ${total.typed} of ${count(total.commands, "command")} understood\n`;
  return `${rows.join("")}${sum}${lines.length > 0 ? `\nnot understood:\n${lines.join("")}` : ""}`;
}
