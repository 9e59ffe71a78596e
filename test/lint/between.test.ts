/** Which errors may keep two routers apart. */
import { describe, expect, it } from "vitest";
import { errorsBetween, rulesBetween } from "../../src/lint/between.ts";
import type { Diagnostic, Severity } from "../../src/lint/diagnostic.ts";
import type { Place } from "../../src/model/place.ts";

function placeOf(device: string): Place {
  return { device, path: `${device}.cfg`, line: 1, column: 1, endColumn: 2 };
}

function found(
  rule: string,
  device: string,
  others: readonly string[] = [],
  severity: Severity = "error",
): Diagnostic {
  const related = others.map((each) => ({ message: "", at: placeOf(each) }));
  return { rule, severity, message: "", at: placeOf(device), related };
}

const diagnostics = [
  found("t/alone", "B"),
  found("t/with-a-third", "A", ["C"]),
  found("t/together", "B", ["A", "C"]),
  found("t/within", "A", ["A", "C"]),
  found("t/weak", "A", [], "warning"),
  found("t/elsewhere", "C"),
  found("t/together", "A", ["B"]),
];

describe("errors between two routers", () => {
  it("are those at one of them that name no third one alone, in the order of the run", () => {
    expect(errorsBetween(diagnostics)("A", "B")).toEqual([0, 2, 3, 6].map((index) => diagnostics[index]));
    expect(rulesBetween(diagnostics)("B", "A")).toEqual(["t/alone", "t/together", "t/within"]);
    expect(rulesBetween(diagnostics)("D", "E")).toEqual([]);
  });
});

describe("a judgement that rests on lines", () => {
  const line = (device: string, number: number) => ({ ...placeOf(device), line: number });
  const at = (rule: string, device: string, number: number, severity: Severity = "error"): Diagnostic => ({
    ...found(rule, device, ["C"], severity),
    at: line(device, number),
  });

  it("names the errors there first, also those that name a third one", () => {
    const all = [found("t/alone", "A"), at("t/grouped", "A", 90)];
    expect(rulesBetween(all)("A", "B", [line("A", 90)])).toEqual(["t/grouped", "t/alone"]);
    expect(rulesBetween(all)("A", "B", [line("A", 91)])).toEqual(["t/alone"]);
  });

  it("names the warnings there where no error does", () => {
    const all = [at("t/mild", "A", 90, "warning"), found("t/weak", "A", [], "warning")];
    expect(rulesBetween(all)("A", "B", [line("A", 90)])).toEqual(["t/mild"]);
    expect(rulesBetween([...all, found("t/alone", "B")])("A", "B", [line("A", 90)])).toEqual(["t/alone"]);
  });
});
