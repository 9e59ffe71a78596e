import { describe, expect, it } from "vitest";
import type { Text } from "./support/lint.ts";
import { lintTexts } from "./support/lint.ts";
import { expectedIn, foundAsMarkers } from "./support/markers.ts";
import { networksIn, readNetwork } from "./support/networks.ts";

/** What is found, and what the texts say will be found, sorted. */
function compared(texts: readonly Text[]): { found: readonly string[]; expected: readonly string[] } {
  const expected = texts.flatMap(expectedIn);
  return {
    found: foundAsMarkers(lintTexts(texts), texts, expected).toSorted(),
    expected: expected.toSorted(),
  };
}

function checkBothOrders(name: string): void {
  const texts = readNetwork(name);
  for (const order of [texts, texts.toReversed()]) {
    const { found, expected } = compared(order);
    expect(found).toEqual(expected);
  }
}

describe("the article's network", () => {
  it("has the three pairs of keys that differ, and the weaknesses that all members share", () => {
    checkBothOrders("article");
  });

  it("has exactly three errors, all of them keys", () => {
    const errors = lintTexts(readNetwork("article")).filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule }) => rule)).toEqual(Array(3).fill("isakmp/key-mismatch"));
  });
});

describe("a working network has no error and no warning", () => {
  it.each(networksIn("clean"))("%s", (name) => {
    const texts = readNetwork(`clean/${name}`);
    for (const order of [texts, texts.toReversed()]) {
      const grave = lintTexts(order).filter(({ severity }) => severity !== "info");
      expect(grave).toEqual([]);
    }
  });
});

describe("a broken network has the faults that its markers name and no others", () => {
  it.each(networksIn("broken"))("%s", (name) => {
    expect(readNetwork(`broken/${name}`).flatMap(expectedIn)).not.toEqual([]);
    checkBothOrders(`broken/${name}`);
  });
});

describe("what looks like a fault and is none is left alone", () => {
  it.each(networksIn("near-miss"))("%s", (name) => checkBothOrders(`near-miss/${name}`));
});

describe("several networks on one command line", () => {
  const networks = ["article", ...networksIn("clean").map((name) => `clean/${name}`)];
  const files = networks.map((name) =>
    readNetwork(name).map(({ path, text }) => ({ path: `${name}/${path}`, text })),
  );
  const summary = (texts: readonly Text[]) =>
    lintTexts(texts)
      .map(({ path, line, rule, severity, message }) => `${path}:${line} ${severity} ${rule}: ${message}`)
      .toSorted();

  it("find together what each finds alone", () => {
    expect(summary(files.flat())).toEqual(files.flatMap(summary).toSorted());
  });
});
