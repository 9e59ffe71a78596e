/** What the consumers of reports and of CI files ask for, as their documentation has it, as JSON Schemas of our own where they ship none. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RDFormatValidator } from "@umbrelladocs/rdformat-validator";
import { Ajv } from "ajv";
import AjvDraft04 from "ajv-draft-04";
import { XMLValidator } from "fast-xml-parser";
import { parseXml } from "./findings.ts";

const ajv = new Ajv({ strict: false, allErrors: true });

function complaints(schema: object): (value: unknown) => readonly string[] {
  const validate = ajv.compile(schema);
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message}`);
}

const text = { type: "string", minLength: 1 };
const count = { type: "string", pattern: "^\\d+$" };
const line = { type: "integer", minimum: 1 };
const object = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []) => ({
  type: "object",
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});
const list = (items: object, minItems = 0) => ({ type: "array", minItems, items });
const file = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/** Of a report's own schema, in the file that its maker ships. */
const sarif = new AjvDraft04.default({ validateFormats: false, strict: false, unicodeRegExp: false }).compile(
  file(fileURLToPath(import.meta.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"))),
);

/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format: paths relative to the repository, no fingerprint twice. */
const gitlab = complaints(
  list(
    object({
      description: text,
      check_name: text,
      fingerprint: { type: "string", pattern: "^[0-9a-f]{16,}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: object({
        path: { type: "string", pattern: "^(?!/|\\./)." },
        lines: object({ begin: line, end: line }),
      }),
    }),
  ),
);

/** The XSD of Jenkins' xunit plugin, which GitLab and Azure read by as well. */
const message = {
  type: "object",
  required: ["type", "message", "#text"],
  properties: { type: text, message: text, "#text": text },
};
const junit = complaints({
  type: "object",
  required: ["testsuites"],
  properties: {
    testsuites: object({
      name: text,
      tests: count,
      failures: count,
      errors: count,
      testsuite: list(
        object({
          name: text,
          tests: count,
          failures: count,
          errors: count,
          testcase: list(
            object({ name: text, classname: text, failure: message, "system-out": text }, [
              "failure",
              "system-out",
            ]),
            1,
          ),
        }),
        1,
      ),
    }),
  },
});

/** The XSD of Checkstyle's own report. */
const checkstyle = complaints({
  type: "object",
  required: ["checkstyle"],
  properties: {
    checkstyle: object({
      version: text,
      file: list(
        object(
          {
            name: text,
            error: list(
              object({
                line: count,
                column: count,
                severity: { enum: ["error", "warning", "info"] },
                message: text,
                source: text,
              }),
            ),
          },
          ["error"],
        ),
        1,
      ),
    }),
  },
});

const json = complaints(file("schema/report.schema.json"));

/** By format: what its consumer would not take in a text. Formats for people alone are not here. */
export const validators: Readonly<
  Record<string, (report: string) => Promise<readonly string[]> | readonly string[]>
> = {
  json: (report) => json(JSON.parse(report)),
  sarif: (report) =>
    sarif(JSON.parse(report))
      ? []
      : (sarif.errors ?? []).map((each) => `${each.instancePath} ${each.message}`),
  gitlab: (report) => {
    const prints: readonly string[] = JSON.parse(report).map(
      ({ fingerprint }: { fingerprint: string }) => fingerprint,
    );
    return [
      ...gitlab(JSON.parse(report)),
      ...(new Set(prints).size < prints.length ? ["a fingerprint stands there twice"] : []),
    ];
  },
  rdjson: async (report) =>
    (await new RDFormatValidator().validateString(report)).errors.map((each) => each.message),
  junit: (report) => (XMLValidator.validate(report) === true ? junit(parseXml(report)) : ["no XML"]),
  checkstyle: (report) =>
    XMLValidator.validate(report) === true ? checkstyle(parseXml(report)) : ["no XML"],
};

const step = {
  type: "object",
  oneOf: [{ required: ["run"] }, { required: ["uses"] }],
  properties: {
    run: text,
    uses: { type: "string", pattern: "^(\\./|[\\w.-]+/[\\w./-]+@)" },
    with: { type: "object" },
    env: { type: "object" },
  },
};

/** Of a composite action: each step that runs something says in which shell. */
export const actionMistakes = complaints({
  type: "object",
  required: ["name", "description", "runs"],
  properties: {
    inputs: {
      additionalProperties: object(
        { description: text, default: { type: "string" }, required: { type: "boolean" } },
        ["required", "default"],
      ),
    },
    runs: object({
      using: { const: "composite" },
      steps: list({ ...step, oneOf: [{ required: ["run", "shell"] }, { required: ["uses"] }] }, 1),
    }),
  },
});

export const workflowMistakes = complaints({
  type: "object",
  required: ["jobs"],
  properties: {
    jobs: {
      minProperties: 1,
      additionalProperties: {
        type: "object",
        required: ["runs-on", "steps"],
        properties: { steps: list(step, 1) },
      },
    },
  },
});

export const gitlabJobMistakes = complaints({
  type: "object",
  minProperties: 1,
  additionalProperties: object({
    image: text,
    variables: { additionalProperties: { type: "string" } },
    script: list(text, 1),
    artifacts: object({
      when: { enum: ["always", "on_failure", "on_success"] },
      reports: object({ codequality: text, junit: text }),
    }),
  }),
});

/** https://pre-commit.com/#new-hooks */
export const hookMistakes = complaints(
  list(
    object({
      id: text,
      name: text,
      description: text,
      entry: text,
      language: { const: "node" },
      files: text,
      pass_filenames: { type: "boolean" },
    }),
    1,
  ),
);

/** https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md */
export const matcherMistakes = complaints(
  object({
    problemMatcher: list(
      object({
        owner: text,
        pattern: list(
          object({ regexp: text, file: line, line, column: line, severity: line, message: line, code: line }),
          1,
        ),
      }),
      1,
    ),
  }),
);
