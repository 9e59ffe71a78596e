import { describe, expect, it } from "vitest";
import type { Text } from "../support/lint.ts";
import { lintTexts } from "../support/lint.ts";
import { networksIn, readNetwork } from "../support/networks.ts";
import { changes } from "./changes.ts";

/** What is found, without places and words that the change moves. */
function findings(texts: readonly Text[]): readonly string[] {
  return lintTexts(texts)
    .map(({ severity, rule, device }) => `${severity} ${rule} ${device}`)
    .toSorted();
}

/** Networks written as the box prints them: the changes are made by indentation, which other forms of text lack. */
const networks = networksIn("clean").filter((name) => !name.startsWith("form-"));

describe.each(changes.map((change) => [change.what, change] as const))(
  "nothing is found because %s",
  (_, change) => {
    it.each(networks)("%s", (name) => {
      const texts = readNetwork(`clean/${name}`);
      const before = findings(texts);
      const [first, ...others] = texts.map((each) => ({ ...each, text: change.apply(each.text, each) }));
      const all = first === undefined ? others : [first, ...others];
      expect(all.some(({ text }, index) => text !== texts[index]?.text)).toBe(true);
      expect(findings(all)).toEqual(before);
      for (const [index, changed] of all.entries()) {
        expect(findings(texts.with(index, changed))).toEqual(before);
      }
    });
  },
);
