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

const before = new Map(networks.map((name) => [name, findings(readNetwork(`clean/${name}`))]));

describe.each(changes.map((change) => [change.what, change] as const))(
  "nothing is found because %s",
  (_, change) => {
    const changed = networks.flatMap((name) => {
      const texts = readNetwork(`clean/${name}`);
      const all = texts.map((each) => ({ ...each, text: change.apply(each.text, each) }));
      return all.some(({ text }, index) => text !== texts[index]?.text) ? [{ name, texts, all }] : [];
    });

    it.each(changed.map((each) => [each.name, each] as const))("%s", (name, { texts, all }) => {
      expect(findings(all)).toEqual(before.get(name));
      // On one router alone: the last one, mostly a spoke.
      const last = all.at(-1);
      if (last) expect(findings([...texts.slice(0, -1), last])).toEqual(before.get(name));
    });

    it("is tried on most networks", () => {
      expect(changed.length).toBeGreaterThan(networks.length / 2);
    });
  },
);
