/** What rules without code may ask of a line is what lines have: the facts about fields against lines of every kind. */
import { expect, it, test } from "vitest";
import type { GraphData } from "../../src/grammar/format.ts";
import { parseCommand } from "../../src/syntax/command.ts";
import { type FieldFacts, fieldsOf, kindNames } from "../../src/syntax/field-facts.ts";
import { fieldValue, givenFields } from "../../src/syntax/field-values.ts";
import { graphs } from "../../src/syntax/generated/graphs.ts";
import { isSecret } from "../../src/syntax/secret.ts";
import { shortestLines } from "../grammar/samples.ts";

function fits(value: unknown, { types, keywords, many }: FieldFacts): boolean {
  if (Array.isArray(value))
    return (many || types.has("ranges")) && value.every((each) => fitsOne(each, types, keywords));
  return !many && fitsOne(value, types, keywords);
}

function fitsOne(value: unknown, types: FieldFacts["types"], keywords: readonly string[]): boolean {
  if (isSecret(value)) return types.has("secret");
  if (typeof value === "number") return types.has("number");
  if (typeof value === "string") return types.has("text") || keywords.includes(value);
  return value === true ? types.has("true") : types.has("ranges");
}

it("knows every field of a line of every kind, and what it holds", () => {
  const kinds = new Set<string>();
  const strangers = Object.entries(graphs).flatMap(([mode, json]) =>
    shortestLines(JSON.parse(json()) as GraphData).flatMap(({ text }) => {
      const command = parseCommand(mode, text);
      kinds.add(command.kind);
      const facts = fieldsOf(command.kind);
      return givenFields(command)
        .filter((field) => {
          const known = facts?.get(field);
          return known === undefined || !fits(fieldValue(command, field), known);
        })
        .map((field) => `${command.kind}.${field}: ${text}`);
    }),
  );
  expect(strangers).toEqual([]);
  expect(kinds.size).toBeGreaterThan(kindNames().length * 0.95);
});

test("a kind that is none has no facts", () => {
  expect(fieldsOf("IpMut")).toBeUndefined();
  expect(fieldsOf("constructor")).toBeUndefined();
});
