/** Texts in which the lines do not stand as on the router: what is quoted of them, and that no fix is written into them. */
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import { lint } from "../../src/lint/lint.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { titledForms, unnamed } from "../support/forms.ts";
import { readNetwork } from "../support/networks.ts";

const routers = readNetwork("broken/mtu-of-one-spoke").map(({ path, text }) => ({
  name: path.replace(".cfg", "").toUpperCase(),
  text: text.replace(/^ *!.*\n/gm, ""),
}));
const apart = routers.map(({ name, text }) => readDocument(`${name}.cfg`, unnamed(text)));
const lintAll = (documents: typeof apart) => lint(documents, { rules });
const excerptsOf = ({ diagnostics, excerpt }: ReturnType<typeof lint>) =>
  diagnostics.map(({ rule, at }) => `${rule} ${excerpt(at)?.text.trim()}`).toSorted();
const edits = ({ diagnostics }: ReturnType<typeof lint>) =>
  diagnostics.flatMap(({ fix }) => fix?.edits ?? []);

function together(what: string) {
  const file = titledForms[what]?.(routers) ?? { path: "", text: "" };
  return lintAll([readDocument(file.path, file.text)]);
}

describe.each(["as a topology in JSON", "as a project of GNS3", "as a lab of EVE-NG"])("%s", (what) => {
  it("the line of configuration is quoted, not the line of the file", () => {
    expect(excerptsOf(together(what))).toEqual(excerptsOf(lintAll(apart)));
  });
});

describe("fixes are written into the text", () => {
  it("of files that are a configuration, and of fences", () => {
    expect(edits(lintAll(apart)).length).toBeGreaterThan(0);
    expect(edits(together("under headings"))).toHaveLength(edits(lintAll(apart)).length);
  });

  it.each([
    "as a topology in JSON",
    "as a lab of EVE-NG",
    "in literal blocks",
    "in quoted fences",
    "typed at prompts",
    "with times before the lines",
  ])("but not %s", (what) => {
    const result = together(what);
    expect(edits(result)).toEqual([]);
    expect(result.diagnostics.some(({ fix }) => fix !== undefined)).toBe(true);
  });
});
