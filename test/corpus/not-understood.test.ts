/**
 * Real configurations of working routers: what is said of lines that were not understood there is right, each finding looked at by a
 * person. The texts lie beside the project (`../shared/corpus`) and not in it.
 */
import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import { lint } from "../../src/lint/lint.ts";
import { readDocument } from "../../src/syntax/document.ts";

const corpus = fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));

/** A bound that the box refuses; addresses that lost their colons in a damaged text. */
const agreed: readonly string[] = [
  "dmvpn/azghari-phase2-filter/README.md:185 error syntax/invalid-value",
  "dmvpn/otus-eigrp-named-damaged-text/NetworkEngineer/14_lab_IPSec_35-36 _less/Configs/R28.txt:120 warning syntax/incomplete-command",
  "dmvpn/otus-eigrp-named-damaged-text/NetworkEngineer/14_lab_IPSec_35-36 _less/Configs/R28.txt:128 warning syntax/incomplete-command",
];

function findings(): readonly string[] {
  const syntax = rules.filter(({ id }) => id.startsWith("syntax/"));
  return globSync(["dmvpn/*/**/*", "ios/lab-validation/**/*"], { cwd: corpus, absolute: true })
    .sort()
    .flatMap((path) => {
      const { diagnostics } = lint([readDocument(relative(corpus, path), readFileSync(path))], {
        rules: syntax,
      });
      return diagnostics;
    })
    .filter(
      ({ severity, rule }) =>
        severity !== "info" || (rule !== "syntax/unknown-command" && rule !== "syntax/unclear-text"),
    )
    .map(({ at, severity, rule }) => `${at.path}:${at.line} ${severity} ${rule}`);
}

describe.skipIf(!existsSync(corpus))("real configurations (needs ../shared/corpus)", () => {
  it("hold the lines that the box refuses and no others", () => {
    expect(findings()).toEqual(agreed);
  });
});
