import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { wrongWithLine, wrongWithText } from "./check.ts";
import { readMaterial } from "./inputs.ts";
import { type Failure, tryInput } from "./run.ts";

const INPUTS = 6000;

describe("whatever the input", () => {
  it("commands and documents are whole: every byte comes back, every place lies in its line", () => {
    const material = readMaterial(["fixtures"]);
    const failures = Array.from({ length: INPUTS }, (_, seed) => tryInput(material, seed)).filter(
      (each) => each !== undefined,
    );
    expect(failures).toEqual([]);
  });

  it("inputs that once failed are read", () => {
    const found = JSON.parse(readFileSync("test/fuzz/found.json", "utf8")) as readonly Failure[];
    const wrong = found.map(({ mode, path, text }) =>
      mode === undefined ? wrongWithText(path ?? "r1.cfg", text) : wrongWithLine(mode, text),
    );
    expect(wrong.filter((each) => each !== undefined)).toEqual([]);
  });
});
