/** What is wrong with a value, where the schema has no words of its own for it. */
import { listed } from "../lint/nearest.ts";

/** The part of zod's issues that is needed. */
interface RawIssue {
  readonly code?: string | undefined;
  readonly input?: unknown;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "keys and values",
  record: "keys and values",
};

/** The end of a sentence about a value; undefined leaves it to zod. */
export function wordsFor(issue: RawIssue): string | undefined {
  const { code, input, expected, values = [], keys = [], minimum, maximum } = issue;
  if (code === "unrecognized_keys") return `unknown key "${keys[0]}"`;
  if (input === undefined) return "is missing";
  if (code === "invalid_type" && typeof expected === "string" && kinds[expected] !== undefined)
    return `must be ${kinds[expected]}`;
  if (code === "invalid_value") return `must be ${listed(values.map(String))}`;
  if (code === "too_small") return `must not be less than ${minimum}`;
  if (code === "too_big") return `must not be more than ${maximum}`;
  return undefined;
}
