import { describe, expect, it } from "vitest";
import { lintTexts } from "../support/lint.ts";
import { allKinds } from "./systematic/all-kinds.ts";
import { mutantsOf, spoken } from "./systematic/mutants.ts";
import { sameCause } from "./systematic/same-cause.ts";

/** Networks in which each pair of rules is tried. */
const most = 4;

describe("one cause is told by one rule", () => {
  it.each(sameCause.map(([kind, ...rules]) => [kind, rules] as const))("%s: one of %s", (name, rules) => {
    const kind = allKinds.find((each) => each.name === name);
    const mutants = kind === undefined ? [] : mutantsOf(kind).slice(0, most);
    expect(mutants).not.toEqual([]);
    const wrong = mutants.flatMap(({ network, texts, where }) => {
      const found = lintTexts(texts).filter(
        ({ rule }) => rules.includes(rule) && !spoken.get(network)?.has(rule),
      );
      const told = [...new Set(found.map(({ rule }) => rule))];
      return told.length === 1 ? [] : [`${where}: ${told.join(", ")}`];
    });
    expect(wrong).toEqual([]);
  });
});
