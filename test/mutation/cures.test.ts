/** The commands of a finding, entered where a mistake was made in a working network: the finding goes, and no error comes. */
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import type { Diagnostic } from "../../src/lint/diagnostic.ts";
import { lint } from "../../src/lint/lint.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { entered } from "../support/entered.ts";
import type { Text } from "../support/lint.ts";
import { allKinds } from "./systematic/all-kinds.ts";
import { mutantsOf } from "./systematic/mutants.ts";

/** Mutants of each kind. */
const most = 3;

/** Networks with several routers in a file, at whose end nothing can be entered for one of them. */
const inOneFile = /^(form|twelve)-/;

/** Where a second command is needed, by kind and network. */
const excepted: Readonly<Record<string, string>> = {
  "everything passive under OSPF":
    "the text holds both `passive-interface default` and the interface; a `no` line in text takes one away",
};

function found(texts: readonly Text[]): readonly Diagnostic[] {
  const documents = texts.map(({ path, text }) => readDocument(path, text));
  return lint(documents, { rules, ignore: "none" }).diagnostics;
}

const inWords = ({ at, rule, severity }: Diagnostic) => `${severity} ${rule} ${at.device}`;

const cases = allKinds.flatMap((kind) => {
  const mutants = mutantsOf(kind).filter(({ network }) => !inOneFile.test(network));
  return kind.name in excepted || mutants.length === 0 ? [] : [{ ...kind, mutants: mutants.slice(0, most) }];
});

describe("a mistake in a working network is cured by the commands that its finding names", () => {
  it.each(cases.map((kind) => [kind.name, kind] as const))("%s", (_, { rules: finders, mutants }) => {
    const wrong = mutants.flatMap(({ texts, where }) => {
      const before = found(texts);
      const hit = before.find(({ rule, severity }) => finders.includes(rule) && severity !== "info");
      if (hit?.fix === undefined) return [];
      const after = found(entered(texts, hit.at.path, hit.fix));
      const countOf = (all: readonly Diagnostic[]) =>
        all.filter((each) => inWords(each) === inWords(hit)).length;
      const known = new Set(before.map(inWords));
      const fresh = after.filter((each) => each.severity === "error" && !known.has(inWords(each)));
      const left = countOf(after) < countOf(before) ? [] : [`${where}: still ${inWords(hit)}`];
      return [...left, ...fresh.map((each) => `${where}: then ${inWords(each)}`)];
    });
    expect(wrong).toEqual([]);
  });

  it("is tried with most kinds of mistakes", () => {
    const names = allKinds.map(({ name }) => name);
    expect(Object.keys(excepted).filter((name) => !names.includes(name))).toEqual([]);
    expect(cases.length).toBeGreaterThan(allKinds.length * 0.9);
  });
});
