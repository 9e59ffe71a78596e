import { expect, test } from "vitest";
import { generateRegistry } from "../../scripts/generate-registry.ts";

const rule = (id: string) => ({
  path: `rules/${id}.ts`,
  text: `import { rule } from "../../src/lint/rule.ts";\n\nexport default rule({\n  id: "${id}",\n  scope: "device",\n});\n`,
});
const page = (id: string) => ({ path: `rules/${id}.md`, text: `# About ${id}\n` });

test("a rule is one module and one page, in whatever order they are found", () => {
  const [registry, pages] = generateRegistry([
    page("tunnel/key-mismatch"),
    rule("nhrp/nhs-unknown"),
    rule("tunnel/key-mismatch"),
    page("nhrp/nhs-unknown"),
  ]);
  expect(registry?.path).toBe("rules/generated/registry.ts");
  expect(registry?.text).toContain(
    'import nhrpNhsUnknown from "../nhrp/nhs-unknown.ts";\nimport tunnelKeyMismatch from "../tunnel/key-mismatch.ts";\n',
  );
  expect(registry?.text).toContain("= [\n  nhrpNhsUnknown,\n  tunnelKeyMismatch,\n];\n");
  expect(pages?.path).toBe("rules/generated/pages.ts");
  expect(pages?.text).toContain('["nhrp/nhs-unknown", "# About nhrp/nhs-unknown\\n"],');
});

test("a rule without a page stops generation", () => {
  expect(() => generateRegistry([rule("rip/split-horizon")])).toThrow(
    "rules/rip/split-horizon.ts:1:1: the rule has no page: write rules/rip/split-horizon.md",
  );
});

test("a page without a rule stops generation", () => {
  expect(() => generateRegistry([page("rip/split-horizon")])).toThrow(
    "rules/rip/split-horizon.md:1:1: the page has no rule: write rules/rip/split-horizon.ts",
  );
});

test("an id that is not the rule's path is shown where it stands", () => {
  const moved = { ...rule("rip/split"), path: "rules/rip/split-horizon.ts" };
  expect(() => generateRegistry([moved, page("rip/split-horizon")])).toThrow(
    'rules/rip/split-horizon.ts:4:7: the id is "rip/split", by its path it must be "rip/split-horizon"',
  );
});

test("a module that declares no rule stops generation, and all problems come at once", () => {
  const helper = { path: "rules/rip/helper.ts", text: "export const help = 1;\n" };
  expect(() => generateRegistry([helper])).toThrow(
    "rules/rip/helper.ts:1:1: the rule has no page: write rules/rip/helper.md\n" +
      'rules/rip/helper.ts:1:1: no default export of an object with an id, expected id: "rip/helper"',
  );
});
