/** A command that is being built: what its steps store in its fields. */
import type { Span, Word } from "./ast.ts";
import type { Label } from "./graph.ts";
import type { Step } from "./path.ts";
import { createSecret } from "./secret.ts";
import type { ValueType } from "./values.ts";
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
  storeValue(draft, label, label.value ? canonical(label.value, image) : label.stores, start, end);
}

/** Stores a value in the label's field, when it has one. */
export function storeValue(draft: Draft, label: Label, value: unknown, start: number, end: number): void {
  if (label.field === undefined || value === undefined) return;
  putValue(draft.fields, label.field, label.many, value);
  draft.spans[label.field] ??= { start, end };
}

/** What the text of a value means: undefined for nothing. */
export function canonical({ rule, read }: ValueType, image: string): unknown {
  return rule === "secret" ? createSecret(image) : read(image);
}

/** Puts a value in a field, beside those that it has when it collects `many`. */
export function putValue(
  fields: Record<string, unknown>,
  field: string,
  many: boolean,
  value: unknown,
): void {
  const before = fields[field];
  if (!many) fields[field] = value;
  else if (Array.isArray(before)) before.push(value);
  else fields[field] = [value];
}
