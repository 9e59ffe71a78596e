/** A network and what became of it. */
import { rules } from "../../rules/generated/registry.ts";
import { anonymize } from "../../src/anonymize/anonymize.ts";
import type { Diagnostic } from "../../src/lint/diagnostic.ts";
import { lint } from "../../src/lint/lint.ts";
import { type Document, readDocument } from "../../src/syntax/document.ts";
import { sensitiveIn, wordsOf } from "../support/sensitive.ts";

/** The findings of a network and of its other one, in the same words when they are the same but for names; and what of the first the other shows. */
export function compared(documents: readonly Document[]) {
  const files = anonymize(documents);
  const indexOf = new Map(documents.map(({ path }, index) => [path, index]));
  const fromOf = new Map(files.map(({ path, from }) => [path, indexOf.get(from)]));
  const isPlain = files.some((file) => file.isPlain);
  const others = files.map(({ path, text }) => readDocument(path, text));
  const findings = (of: readonly Document[], places: ReadonlyMap<string, number | undefined>) =>
    lint(of, { rules })
      .diagnostics.map((each) => findingText(each, places, isPlain))
      .sort();
  const { secrets, addresses, names, words } = sensitiveIn(documents);
  const shown = wordsOf(files.map(({ path, text }) => `${path}\n${text}`).join("\n"));
  const leaks = [...secrets, ...names, ...words, ...addresses].filter((each) => shown.has(each));
  return { before: findings(documents, indexOf), after: findings(others, fromOf), leaks, isPlain };
}

function findingText(
  { rule, severity, at, related }: Diagnostic,
  files: ReadonlyMap<string, number | undefined>,
  isPlain: boolean,
): string {
  if (isPlain) return `${severity} ${rule}`;
  const places = related.map((each) => `${files.get(each.at.path)}:${each.at.line}`);
  return `${severity} ${rule} at ${files.get(at.path)}:${at.line} with ${places.sort().join(", ")}`;
}
