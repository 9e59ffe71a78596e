/** A command that is being built: what its steps store in its fields. */
import type { Span, Word } from "./ast.ts";
import type { Label } from "./graph.ts";
import type { Step } from "./path.ts";
import { createSecret } from "./secret.ts";
import { joinWords } from "./words.ts";

/** What is known of a command so far. */
export interface Draft {
  negated: boolean;
  defaulted: boolean;
  /** The fields by name. */
  readonly fields: Record<string, unknown>;
  readonly spans: Record<string, Span>;
  /** Fields whose values are masked. */
  masked: string[] | undefined;
}

export function createDraft(): Draft {
  return { negated: false, defaulted: false, fields: {}, spans: {}, masked: undefined };
}

/** The text that a step reads: the rest of a line keeps its blanks; what is one value in several words loses them. */
export function imageOf(text: string, words: readonly Word[], step: Step, from: Word, to: Word): string {
  if (step.label.value?.class === "rest") return text.slice(from.start - 1, to.end - 1);
  return step.count > 1 ? joinWords(words, step.from, step.count) : from.text;
}

/** Stores what a keyword says, or a value in canonical form. `start` and `end` as in `Span`. */
export function storeStep(draft: Draft, label: Label, image: string, start: number, end: number): void {
  const { value } = label;
  if (!value) storeValue(draft, label, label.stores, start, end);
  else
    storeValue(draft, label, value.rule === "secret" ? createSecret(image) : value.read(image), start, end);
}

/** Stores a value in the label's field, when it has one. */
export function storeValue(draft: Draft, label: Label, value: unknown, start: number, end: number): void {
  const { field } = label;
  if (field === undefined || value === undefined) return;
  const { fields, spans } = draft;
  const before = fields[field];
  if (!label.many) fields[field] = value;
  else if (Array.isArray(before)) before.push(value);
  else fields[field] = [value];
  spans[field] ??= { start, end };
}
