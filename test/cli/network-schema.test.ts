/** `ioslint network --format json` is what its schema says, for every network of ours. */
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { networksIn } from "../support/networks.ts";
import { ioslint } from "./program.ts";

const validate = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync("schema/network.schema.json", "utf8")),
);

describe("the network as JSON fits its schema:", () => {
  const names = ["clean", "broken"].flatMap((kind) => networksIn(kind).map((name) => `${kind}/${name}`));

  it.each(["article", ...names])("%s", async (name) => {
    const { out } = await ioslint(["network", `fixtures/${name}/*`, "-f", "json"]);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
  });

  it("a state that is none is refused", async () => {
    const { out } = await ioslint(["network", "fixtures/article", "-f", "json"]);
    expect(validate(JSON.parse(out.replace('"state": "down"', '"state": "sideways"')))).toBe(false);
  });
});
