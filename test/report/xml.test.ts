import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { checkstyle } from "../../src/report/checkstyle.ts";
import { junit } from "../../src/report/junit.ts";
import { hostile } from "./hostile.ts";
import { finding, result } from "./result.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseAttributeValue: false,
  isArray: (name) => ["file", "error", "testsuite", "testcase"].includes(name),
});

const files = { "hub.cfg": ["a"], "spoke.cfg": ["b"] };

describe("Checkstyle", () => {
  it("has each finding below its file, related places in the message", () => {
    const { checkstyle: report } = parser.parse(checkstyle(result([finding()], files)));
    expect(report.file.map(({ name }: { name: string }) => name)).toEqual(["hub.cfg", "spoke.cfg"]);
    expect(report.file[1].error).toEqual([
      {
        line: "3",
        column: "2",
        severity: "error",
        source: "ioslint.tunnel/key-mismatch",
        message:
          "SPOKE's tunnel key 7 differs from HUB's 5: packets are dropped without a word; hub.cfg:4: HUB's tunnel key is set here",
      },
    ]);
  });
});

describe("JUnit", () => {
  it("counts errors and warnings as failures, and a file without findings as a test that passed", () => {
    const diagnostics = [
      finding(),
      finding({ severity: "warning" }),
      finding({ severity: "info", message: "worth knowing" }),
    ];
    const { testsuites } = parser.parse(junit(result(diagnostics, files)));
    expect(testsuites).toMatchObject({ name: "ioslint", tests: "4", failures: "2", errors: "0" });
    const [quiet, suite] = testsuites.testsuite;
    expect(quiet).toMatchObject({ name: "hub.cfg", tests: "1", failures: "0" });
    expect(suite.testcase).toHaveLength(3);
    expect(suite.testcase[0].failure).toMatchObject({ type: "error" });
    expect(suite.testcase[2].failure).toBeUndefined();
    expect(suite.testcase[2]["system-out"]).toContain("worth knowing");
  });
});

it.each([
  ["Checkstyle", checkstyle],
  ["JUnit", junit],
] as const)("%s stays whole whatever stands in names and messages", (_name, report) => {
  const text = report(hostile);
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|[\ufffe\uffff]|<script/u);
  expect(report(result([]))).toMatch(/^<\?xml/);
});
