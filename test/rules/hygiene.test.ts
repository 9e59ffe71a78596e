/** Lines that hardening rules leave alone although they look like the fault. */
import { expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import { lint } from "../../src/lint/lint.ts";
import { readDocument } from "../../src/syntax/document.ts";

/** The rules of hardening that fire on a router with these lines. */
function fired(...lines: readonly string[]): readonly string[] {
  const text = ["version 15.7", "hostname R1", ...lines, "end", ""].join("\n");
  const { diagnostics } = lint([readDocument("r1.cfg", text)], { rules });
  return diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith("hygiene/no-login"));
}

it("vty lines with `no login` let everybody in, unless AAA asks for the name", () => {
  const vty = ["line vty 0 4", " no login"];
  expect(fired(...vty)).toEqual(["hygiene/no-login"]);
  expect(fired("aaa new-model", ...vty)).toEqual([]);
  expect(fired("aaa new-model", "no aaa new-model", ...vty)).toEqual(["hygiene/no-login"]);
});
