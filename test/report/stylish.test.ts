import { describe, expect, it } from "vitest";
import { stylish } from "../../src/report/stylish.ts";
import { finding, place, result } from "./result.ts";

const texts = {
  "hub.cfg": ["hostname HUB", "!", "interface Tunnel0", " tunnel key 5"],
  "spoke.cfg": ["hostname SPOKE", "interface Tunnel0", " tunnel key 7"],
};

function show(text: string, column: number, endColumn: number): string[] {
  const at = place("a.cfg", 1, column, endColumn);
  const report = stylish(result([finding({ at, related: [] })], { "a.cfg": [text] }), { colour: false });
  return report.split("\n").slice(2, 4);
}

it("shows each finding under its file with its line, and the other end with its own", () => {
  expect(stylish(result([finding()], texts), { colour: false })).toBe(
    [
      "spoke.cfg",
      "  3:2  error  SPOKE's tunnel key 7 differs from HUB's 5: packets are dropped without a word  tunnel/key-mismatch",
      "    | tunnel key 7",
      "    | ^^^^^^^^^^^^",
      "    hub.cfg:4:2  HUB's tunnel key is set here",
      "    | tunnel key 5",
      "    | ^^^^^^^^^^^^",
      "",
      "1 error, 0 warnings, 0 infos: 2 devices in 2 files",
      "",
    ].join("\n"),
  );
});

it("names a file once for all its findings", () => {
  const second = finding({ severity: "warning", at: place("spoke.cfg", 2, 1, 18), related: [] });
  const report = stylish(result([second, finding()], texts), { colour: false });
  expect(report.match(/^spoke\.cfg$/gm)).toHaveLength(1);
  expect(report).toContain("1 error, 1 warning, 0 infos");
});

it("says so when nothing was found", () => {
  expect(stylish(result([], texts), { colour: false })).toBe("no findings: 2 devices in 2 files\n");
});

it("colours only when asked", () => {
  const all = ["error", "warning", "info"] as const;
  const findings = all.map((severity, index) =>
    finding({ severity, at: place("spoke.cfg", index + 1, 1, 2) }),
  );
  const report = result(findings, texts);
  expect(stylish(report, { colour: false })).not.toContain("\u001b");
  expect(stylish(report, { colour: true })).toContain("\u001b[31m");
  expect(stylish(result(findings.slice(1), texts), { colour: true })).toContain("\u001b[33m");
  expect(stylish(result([], texts), { colour: true })).toContain("\u001b[32m");
});

describe("a source line", () => {
  it("is underlined under the spot, whatever the width of what stands before it", () => {
    expect(show("description 東京 x", 16, 17)).toEqual([
      "    | description 東京 x",
      "    |                  ^",
    ]);
    expect(show("e\u0301 x", 4, 5)).toEqual(["    | e\u0301 x", "    |   ^"]);
  });

  it("shows control characters and moves the underline along", () => {
    expect(show("a\u001bb spot", 5, 9)).toEqual(["    | a\\u{1b}b spot", "    |          ^^^^"]);
  });

  it("takes tabs for one blank", () => {
    expect(show("a\tspot", 3, 7)).toEqual(["    | a spot", "    |   ^^^^"]);
  });

  it("is cut around the spot when it is long", () => {
    const [line = "", carets = ""] = show(`${"a".repeat(5000)} spot ${"b".repeat(5000)}`, 5002, 5006);
    expect(line.length).toBeLessThan(300);
    expect(line).toContain(" spot");
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("spot");
  });

  it("shows the beginning of a spot that is longer than the screen", () => {
    const [line = "", carets = ""] = show("k".repeat(3_000_000), 1, 3_000_001);
    expect(line).toBe(`    | ${"k".repeat(120)}...`);
    expect(carets).toBe(`    | ${"^".repeat(120)}`);
  });

  it("is left out when it is empty or not of this run", () => {
    expect(show("", 1, 1)).toEqual(["", "1 error, 0 warnings, 0 infos: 1 device in 1 file"]);
    const report = stylish(result([finding({ related: [] })]), { colour: false });
    expect(report).not.toContain("|");
  });
});
