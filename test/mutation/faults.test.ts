import { describe, expect, it } from "vitest";
import type { Found, Text } from "../support/lint.ts";
import { lintTexts } from "../support/lint.ts";
import { readNetwork } from "../support/networks.ts";
import { faults } from "./faults/all.ts";
import type { Mutant } from "./mutant.ts";
import { mutate } from "./mutant.ts";

/** A finding in the words of an expectation. */
function inWords({ rule, severity, path, line, device }: Found, texts: readonly Text[]): string {
  const text = texts.find((each) => each.path === path)?.text.split("\n")[line - 1] ?? "";
  return `${severity} ${rule} ${path} (${device}): ${text.trim()}`;
}

function expectedWords(
  { file, expect: { rule, severity, file: blamed = file, line } }: Mutant,
  texts: readonly Text[],
) {
  const text = texts.find((each) => each.path === blamed)?.text ?? "";
  return `${severity} ${rule} ${blamed} (${/^hostname (\S+)$/m.exec(text)?.[1]}): ${line}`;
}

/** Everything graver than an info, the expected finding whatever it is; `also` only as warnings. */
function remarkable(mutant: Mutant, texts: readonly Text[]): readonly string[] {
  const { rule, severity, also = [] } = mutant.expect;
  return lintTexts(texts)
    .filter((each) => !(each.severity === "warning" && also.includes(each.rule)))
    .filter((each) => each.severity !== "info" || (severity === "info" && each.rule === rule))
    .map((each) => inWords(each, texts));
}

describe("one mistake in a working network is found once, where it was made", () => {
  it.each(faults.map((mutant) => [`${mutant.network}: ${mutant.fault}`, mutant] as const))(
    "%s",
    (_, mutant) => {
      const texts = mutate(readNetwork(`clean/${mutant.network}`), mutant);
      const expected = [expectedWords(mutant, texts)];
      expect(remarkable(mutant, texts)).toEqual(expected);
      expect(remarkable(mutant, texts.toReversed())).toEqual(expected);
    },
  );

  it("covers every working network", () => {
    const networks = new Set(faults.map(({ network }) => network));
    expect(networks.size).toBeGreaterThanOrEqual(12);
    expect(faults.length).toBeGreaterThanOrEqual(60);
  });
});
