import { RDFormatValidator } from "@umbrelladocs/rdformat-validator";
import { describe, expect, it } from "vitest";
import { github } from "../../src/report/github.ts";
import { gitlab } from "../../src/report/gitlab.ts";
import { rdjson } from "../../src/report/rdjson.ts";
import { options } from "./facts.ts";
import { hostile } from "./hostile.ts";
import { finding, place, result } from "./result.ts";

describe("annotations of GitHub", () => {
  it("name file, lines, columns and rule, with the other end below", () => {
    expect(github(result([finding({ severity: "info" })]))).toBe(
      "::notice file=spoke.cfg,line=3,endLine=3,col=2,endColumn=13,title=tunnel/key-mismatch::" +
        "spoke.cfg:3:2: SPOKE's tunnel key 7 differs from HUB's 5: packets are dropped without a word%0A" +
        "hub.cfg:4:2: HUB's tunnel key is set here\n0 errors, 0 warnings, 1 info\n",
    );
  });

  it("are one line each whatever stands in names and messages", () => {
    const lines = github(hostile).split("\n");
    expect(lines).toHaveLength(4);
    const [, properties = ""] = /^::error (.*?)::/.exec(lines[0] ?? "") ?? [];
    expect(properties).toMatch(/^file=dir%2C a%3Ab%25\/<x>/);
    expect(properties.split(",")).toHaveLength(6);
    expect(lines[0]).toContain("%250A");
  });
});

describe("GitLab's code quality report", () => {
  it("has the fields that GitLab asks for, and no fingerprint twice", async () => {
    const report = JSON.parse(
      await gitlab(
        result([finding(), finding({ severity: "warning" }), finding({ severity: "info" })]),
        options,
      ),
    );
    expect(report[0]).toEqual({
      description: "SPOKE's tunnel key 7 differs from HUB's 5: packets are dropped without a word",
      check_name: "tunnel/key-mismatch",
      fingerprint: "tunnel/key-mismatch@SPOKE",
      severity: "major",
      location: { path: "spoke.cfg", lines: { begin: 3, end: 3 } },
    });
    expect(report.map(({ severity }: { severity: string }) => severity)).toEqual(["major", "minor", "info"]);
    expect(new Set(report.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(3);
    expect(JSON.parse(await gitlab(result([]), options))).toEqual([]);
  });
});

describe("Reviewdog's format", () => {
  const validator = new RDFormatValidator();

  it.each([
    ["a finding", result([finding()])],
    ["nothing", result([])],
    ["hostile text", hostile],
  ] as const)("is valid for %s", async (_what, each) => {
    const checked = await validator.validateString(rdjson(each));
    expect(checked.errors).toEqual([]);
    expect(checked.valid).toBe(true);
  });

  it("suggests what a fix changes in the file of the finding", async () => {
    const at = place("a.cfg", 2, 9, 13);
    const insert = { type: "insert", path: "a.cfg", after: 2, text: " no ip redirects" } as const;
    const edits = [
      { type: "replace", at, text: "1400" },
      insert,
      { type: "delete", path: "a.cfg", line: 3 },
    ] as const;
    const fix = { device: "A", commands: ["ip mtu 1400"], edits };
    const other = { ...fix, edits: [...edits, { ...insert, path: "b.cfg" }] };
    const report = rdjson(
      result([finding({ at, related: [], fix }), finding({ at, related: [], fix: other })], {
        "a.cfg": ["interface Tunnel0", " ip mtu 1300", " !ü"],
      }),
    );
    expect((await validator.validateString(report)).errors).toEqual([]);
    const { diagnostics } = JSON.parse(report);
    expect(diagnostics[0].suggestions).toEqual([
      { range: { start: { line: 2, column: 9 }, end: { line: 2, column: 13 } }, text: "1400" },
      { range: { start: { line: 3, column: 1 }, end: { line: 3, column: 1 } }, text: " no ip redirects\n" },
      { range: { start: { line: 3, column: 1 }, end: { line: 4, column: 1 } }, text: "" },
    ]);
    expect(diagnostics[1]).not.toHaveProperty("suggestions");
  });

  it("counts columns in bytes of UTF-8", () => {
    const at = place("a.cfg", 1, 4, 6);
    const { diagnostics } = JSON.parse(
      rdjson(result([finding({ at, related: [] })], { "a.cfg": ["üü line"] })),
    );
    expect(diagnostics[0].location.range).toEqual({
      start: { line: 1, column: 6 },
      end: { line: 1, column: 8 },
    });
    expect(diagnostics[0]).toMatchObject({ severity: "ERROR", code: { value: "tunnel/key-mismatch" } });
  });
});
