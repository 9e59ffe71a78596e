/** `npm run ecosystem`: what a change of the program changes in the findings of networks. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { differenceOf, networksIn, type Program, reportOf } from "../../scripts/ecosystem-networks.ts";
import { lint, parse, rules } from "../../src/index.ts";
import { inFolder } from "../cli/program.ts";

/** The program before a rule was written. */
const without = (id: string): Program => ({
  parse,
  lint: (documents, options) =>
    lint(documents, { ...options, rules: rules.filter((rule) => rule.id !== id) }),
});

describe("networks of a folder", () => {
  it("are its folders, or the folder itself", async () => {
    await inFolder({ "a/x.cfg": "", "b/config/y.cfg": "", "c.md": "", ".git/z": "" }, async (cwd) => {
      expect(networksIn(cwd)).toEqual([join(cwd, "a"), join(cwd, "b")]);
      expect(networksIn(join(cwd, "a"))).toEqual([join(cwd, "a")]);
    });
  });
});

describe("findings of two states of the program", () => {
  const network = "fixtures/article";

  it("are told line by line where they differ", () => {
    const more = differenceOf(network, without("isakmp/key-mismatch"), { lint, parse });
    expect(more.fresh).toHaveLength(3);
    expect(reportOf([more])).toMatch(
      /^fixtures\/article: 3 new, 0 gone\n\+ fixtures\/article\/\S+:\d+:\d+: error: /,
    );
    const less = differenceOf(network, { lint, parse }, without("isakmp/key-mismatch"));
    expect(reportOf([less])).toMatch(
      /\n- [^\n]+\n\n1 networks: \d+ findings before, \d+ now: 0 new, 3 gone\n$/,
    );
  });

  it("are only counted where they do not", () => {
    const same = differenceOf(network, { lint, parse }, { lint, parse });
    expect(reportOf([same])).toMatch(/^1 networks: (\d+) findings before, \1 now: 0 new, 0 gone\n$/);
  });
});
