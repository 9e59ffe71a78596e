/** Checkstyle XML: one `file` with its findings. Related places go into the message: the format has no place for them. */
import type { Diagnostic, LintResult } from "../lint/diagnostic.ts";
import { byFile } from "./files.ts";
import { attributes } from "./xml.ts";

export function checkstyle(result: LintResult): string {
  const files = byFile(result).map(
    ({ path, diagnostics }) =>
      `  <file${attributes({ name: path })}>\n${diagnostics.map(error).join("")}  </file>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n${files.join("")}</checkstyle>\n`;
}

function error({ at, severity, message, rule, related }: Diagnostic): string {
  const places = related.map((each) => `${each.at.path}:${each.at.line}: ${each.message}`);
  return `    <error${attributes({
    line: at.line,
    column: at.column,
    severity,
    message: [message, ...places].join("; "),
    source: `ioslint.${rule}`,
  })}/>\n`;
}
