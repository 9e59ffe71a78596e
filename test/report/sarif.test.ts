import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv from "ajv-draft-04";
import { expect, it } from "vitest";
import { sarif } from "../../src/report/sarif.ts";
import { options } from "./facts.ts";
import { hostile } from "./hostile.ts";
import { finding, place, result } from "./result.ts";

const schema = fileURLToPath(import.meta.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
const validate = new Ajv.default({
  allErrors: true,
  validateFormats: false,
  strict: false,
  unicodeRegExp: false,
}).compile(JSON.parse(readFileSync(schema, "utf8")));

async function logOf(...input: Parameters<typeof result>) {
  const log = JSON.parse(await sarif(result(...input), options));
  expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  return log.runs[0];
}

it("is a valid log with rule, place, related places and fingerprint", async () => {
  const run = await logOf([finding()], { "spoke.cfg": ["a"], "hub.cfg": ["b"] });
  expect(run.tool.driver.rules).toMatchObject([
    {
      id: "tunnel/key-mismatch",
      shortDescription: { text: "Members of a cloud use different tunnel keys." },
      defaultConfiguration: { level: "error" },
      help: { markdown: "# Keys\n" },
    },
  ]);
  expect(run.results).toMatchObject([
    {
      ruleId: "tunnel/key-mismatch",
      ruleIndex: 0,
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "spoke.cfg" },
            region: { startLine: 3, startColumn: 2, endLine: 3, endColumn: 14 },
          },
          logicalLocations: [{ name: "SPOKE" }],
        },
      ],
      relatedLocations: [{ id: 1, message: { text: "HUB's tunnel key is set here" } }],
      partialFingerprints: { "ioslint/v1": "tunnel/key-mismatch@SPOKE" },
    },
  ]);
  expect(run.artifacts).toHaveLength(2);
});

it("keeps what was left out, with who did and why", async () => {
  const log = JSON.parse(
    await sarif(
      {
        ...result([]),
        suppressed: [
          { diagnostic: finding(), reason: "", in: "source" },
          { diagnostic: finding(), reason: "lab", in: "baseline" },
        ],
      },
      options,
    ),
  );
  expect(validate(log)).toBe(true);
  expect(log.runs[0].results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
    [{ kind: "inSource", status: "accepted" }],
    [{ kind: "external", status: "accepted", justification: "lab" }],
  ]);
});

it("writes paths as references", async () => {
  const run = await logOf([
    finding({ at: place("a b/ü#1.cfg", 1, 1, 2) }),
    finding({ at: place("/etc/hub.cfg", 1, 1, 2) }),
    finding({ at: place("sites\\hub.cfg", 1, 1, 2) }),
  ]);
  const uris = run.results.map(
    (each: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
      each.locations[0]?.physicalLocation.artifactLocation.uri,
  );
  expect(uris).toEqual(["a%20b/%C3%BC%231.cfg", "file:///etc/hub.cfg", "sites/hub.cfg"]);
});

it("stays whole whatever stands in names and messages", async () => {
  const text = await sarif(hostile, options);
  expect(validate(JSON.parse(text))).toBe(true);
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|\u202e/u);
});
