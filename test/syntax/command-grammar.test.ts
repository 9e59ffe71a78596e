import { expect, test } from "vitest";
import { NotationParser } from "../../src/grammar/notation.ts";
import { CommandGrammar } from "../../src/syntax/command-grammar.ts";

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
