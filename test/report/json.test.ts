import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { json } from "../../src/report/json.ts";
import { finding, result } from "./result.ts";

const validate = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync("schema/report.schema.json", "utf8")),
);

it("prints what the schema promises", () => {
  const report: unknown = JSON.parse(json(result([finding()], { "spoke.cfg": ["a"], "hub.cfg": ["b"] })));
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(report).toMatchObject({
    version: 1,
    diagnostics: [
      {
        rule: "tunnel/key-mismatch",
        severity: "error",
        device: "SPOKE",
        path: "spoke.cfg",
        range: { start: { line: 3, column: 2 }, end: { line: 3, column: 14 } },
        related: [{ device: "HUB", path: "hub.cfg" }],
      },
    ],
    summary: { errors: 1, warnings: 0, infos: 0 },
  });
});

it("prints a whole report when nothing was found", () => {
  expect(validate(JSON.parse(json(result([]))))).toBe(true);
});

it("has a schema that refuses an unknown severity and a missing range", () => {
  const report = JSON.parse(json(result([finding()])));
  expect(validate({ ...report, diagnostics: [{ ...report.diagnostics[0], severity: "fatal" }] })).toBe(false);
  expect(validate({ ...report, diagnostics: [{ ...report.diagnostics[0], range: undefined }] })).toBe(false);
});

it("escapes what a terminal would obey and keeps the text the same for programs", () => {
  const message = "a\u001b[2J\u009b1mb\u202ec\u{e0041}d ü 名";
  const text = json(result([finding({ message })]));
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(JSON.parse(text).diagnostics[0].message).toBe(message);
  expect(text).toContain("ü 名");
});
