import { expect, test } from "vitest";
import type { GraphData } from "../../src/grammar/format.ts";
import { NotationParser } from "../../src/grammar/notation.ts";
import { CommandGrammar } from "../../src/syntax/command-grammar.ts";
import { createDraft } from "../../src/syntax/draft.ts";
import { interfaceTypes } from "../../src/syntax/generated/facts.ts";
import { graphs } from "../../src/syntax/generated/graphs.ts";
import { readGraph } from "../../src/syntax/graph.ts";
import { createInterfaceNames } from "../../src/syntax/interface-names.ts";
import { findPath, isPath } from "../../src/syntax/path.ts";
import { createValueTypes } from "../../src/syntax/values.ts";
import { splitWords } from "../../src/syntax/words.ts";
import { shortestLines } from "../grammar/samples.ts";

test("the grammar of commands has no ambiguity, no left recursion and no unreachable choice", () => {
  expect(() => new CommandGrammar({ skipValidations: false })).not.toThrow();
});

test("the grammar of commands stays readable: about 15 rules", () => {
  const rules = Object.keys(new CommandGrammar({ skipValidations: true }).getGAstProductions());
  expect(rules.length).toBeLessThanOrEqual(16);
});

test("the grammar of the notation has no ambiguity that its gates do not decide", () => {
  expect(() => new NotationParser()).not.toThrow();
});

test("no line of the catalogue is a mismatch for the grammar, and each sets the fields of its way", () => {
  const grammar = new CommandGrammar({ skipValidations: false });
  const typeOf = createValueTypes(createInterfaceNames(interfaceTypes));
  for (const json of Object.values(graphs)) {
    const graph = readGraph(json(), typeOf);
    for (const { text } of shortestLines(JSON.parse(json()) as GraphData)) {
      const words = splitWords(text);
      const path = findPath(graph, text, words, 0, false);
      const steps = isPath(path) ? path.steps : [];
      const draft = createDraft();
      grammar.read(text, words, steps, 0, draft);
      expect({ text, errors: grammar.errors }).toEqual({ text, errors: [] });
      const fields = steps.flatMap((step) => step.label.field ?? []);
      expect({ text, fields: Object.keys(draft.fields).sort() }).toEqual({
        text,
        fields: [...new Set(fields)].sort(),
      });
    }
  }
});
