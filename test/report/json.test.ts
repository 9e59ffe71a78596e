import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { lint, parse } from "../../src/index.ts";
import { json } from "../../src/report/json.ts";
import { readNetwork } from "../support/networks.ts";
import { finding, result } from "./result.ts";

const validate = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync("schema/report.schema.json", "utf8")),
);

it("prints what the schema promises", async () => {
  const report: unknown = JSON.parse(
    await json(result([finding()], { "spoke.cfg": ["a"], "hub.cfg": ["b"] })),
  );
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

it("prints a whole report when nothing was found", async () => {
  expect(validate(JSON.parse(await json(result([]))))).toBe(true);
});

it("has a schema that refuses an unknown severity and a missing range", async () => {
  const report = JSON.parse(await json(result([finding()])));
  expect(validate({ ...report, diagnostics: [{ ...report.diagnostics[0], severity: "fatal" }] })).toBe(false);
  expect(validate({ ...report, diagnostics: [{ ...report.diagnostics[0], range: undefined }] })).toBe(false);
});

it("escapes what a terminal would obey and keeps the text the same for programs", async () => {
  const message = "a\u001b[2J\u009b1mb\u202ec\u{e0041}d ü 名";
  const text = await json(result([finding({ message })]));
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(JSON.parse(text).diagnostics[0].message).toBe(message);
  expect(text).toContain("ü 名");
});

it("tells how far each pair of routers comes", async () => {
  const read = (name: string) => readNetwork(name).map(({ path, text }) => parse(path, text));
  const article = JSON.parse(await json(lint(read("article"))));
  expect(validate(article), JSON.stringify(validate.errors)).toBe(true);
  expect(article.pairs).toContainEqual({
    cloud: "192.168.10.0/24",
    kind: "hub-spoke",
    a: "DMVPN-HUB",
    b: "DMVPN-SPOKE-1",
    state: "down",
    outcome: expect.stringContaining("down at key"),
  });
  const working = JSON.parse(await json(lint(read("clean/dual-hub"))));
  expect(validate(working), JSON.stringify(validate.errors)).toBe(true);
  expect(working.pairs.length).toBeGreaterThan(0);
  for (const { state } of working.pairs) expect(state).toBe("up");
});
