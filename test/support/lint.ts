/** Texts in, findings out: the one place where tests of whole networks touch the library. */
import { rules } from "../../rules/generated/registry.ts";
import type { Severity } from "../../src/lint/diagnostic.ts";
import { lint } from "../../src/lint/lint.ts";
import { readDocument } from "../../src/syntax/document.ts";

/** A file of a network. */
export interface Text {
  readonly path: string;
  readonly text: string;
}

/** A finding, as far as fixtures speak of it. */
export interface Found {
  readonly rule: string;
  readonly severity: Severity;
  readonly device: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** Lints the texts together with all rules, in the order given. */
export function lintTexts(texts: readonly Text[]): readonly Found[] {
  const documents = texts.map(({ path, text }) => readDocument(path, text));
  return lint(documents, { rules }).diagnostics.map(({ rule, severity, message, at }) => ({
    rule,
    severity,
    message,
    device: at.device,
    path: at.path,
    line: at.line,
  }));
}
