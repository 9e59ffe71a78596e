/** What `docs/custom-rules.md` shows is what happens. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { inFolder, ioslint } from "../cli/program.ts";
import { blockOf, blocksOf } from "../support/blocks.ts";

const blocks = blocksOf("docs/custom-rules.md");
const configs = Object.fromEntries(
  blocks.filter(({ language }) => language === "ios").map(({ name, text }) => [name, text]),
);

const block = (language: string, name?: string) => blockOf(blocks, language, name);

describe("rules without code", () => {
  it("find what the guide says", async () => {
    const files = { ...configs, "ioslint.yaml": block("yaml", "ioslint.yaml") };
    await inFolder(files, async (cwd) => {
      const { out, err } = await ioslint(["--tag", "team", "--format", "unix"], { cwd });
      expect(err).toBe("");
      expect(out).toBe(block("text"));
    });
  });

  it("with mistakes are answered as the guide says", async () => {
    await inFolder({ ...configs, "ioslint.yaml": block("yaml", "wrong.yaml") }, async (cwd) => {
      const { code, err } = await ioslint(["."], { cwd });
      expect(err).toBe(block("text", "wrong"));
      expect(code).toBe(2);
    });
  });

  it("are completed by editors: the shipped schema takes the example and refuses a wrong key", () => {
    const schema = JSON.parse(readFileSync("schema/config.schema.json", "utf8"));
    const validate = new Ajv({ strict: false }).compile(schema);
    const example = parse(block("yaml", "ioslint.yaml"));
    expect(validate(example)).toBe(true);
    const { customRules } = example;
    const refused = [
      { customRules, rules: { "team/holdtime": "loud" } },
      { customRules: { "team/a": { ...customRules["team/holdtime"], mesage: "m" } } },
      { customRules: { "nhrp/a": customRules["team/holdtime"] } },
      { rules: { "nhrp/a": "off" } },
    ];
    expect(refused.map((each) => validate(each))).toEqual([false, false, false, false]);
    expect(
      validate({ rules: { "team/*": "off" }, overrides: [{ files: "a", rules: { "team/a": "off" } }] }),
    ).toBe(true);
  });
});

describe("plugins", () => {
  // The module itself, and its tests, are run by the test of the package.
  it("are named as the shipped schema has it", () => {
    const schema = JSON.parse(readFileSync("schema/config.schema.json", "utf8"));
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(parse(block("yaml", "plugin.yaml")))).toBe(true);
  });

  it("are permitted by the file that the guide shows", async () => {
    const files = {
      "networks/ioslint.yaml": "plugins: ./none.mjs\n",
      "networks/none.mjs": "export const rules = [];",
      ".config/ioslint/config.yaml": block("yaml", "config.yaml"),
    };
    await inFolder({ ...files, ...configs }, async (HOME) => {
      const { err } = await ioslint(["rules"], { cwd: join(HOME, "networks"), env: { HOME } });
      expect(err).toContain("exports no rules");
    });
  });
});
