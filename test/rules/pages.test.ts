/** The pages of the rules are their first tests: what they show must be true. */
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import {
  examplesOf,
  headings,
  headingsOf,
  idOf,
  markersOf,
  withOutput,
} from "../../scripts/generate-pages.ts";
import { lint } from "../../src/lint/lint.ts";
import { type Document, print } from "../../src/syntax/document.ts";

const pages = globSync("rules/*/*.md")
  .sort()
  .map((path) => ({ path, id: idOf(path), text: readFileSync(path, "utf8") }));

function textOf(document: Document): string {
  return new TextDecoder().decode(print(document));
}

/** What all rules say about an example, one line a finding. */
function said(documents: readonly Document[]): readonly { id: string; severity: string; line: string }[] {
  return lint(documents, { rules }).diagnostics.map(({ rule, severity, at, message }) => ({
    id: rule,
    severity,
    line: `${at.path}:${at.line} ${rule} (${severity}: ${message})`,
  }));
}

it("every rule has a page", () => {
  expect(pages.map((page) => page.id)).toEqual(rules.map((rule) => rule.id));
});

describe.each(pages)("$id", ({ path, id, text }) => {
  const bad = examplesOf(text, "Bad");

  it("is told under the headings that every page has", () => {
    const found = headingsOf(text).filter((each) => each !== "Options");
    expect(found).toEqual(headings.filter((each) => each !== "Sources" || found.includes("Sources")));
    expect(text.split("\n")[0]).toBe(`# ${rules.find((rule) => rule.id === id)?.summary}`);
  });

  it("is reported in the bad example exactly where the page marks it", () => {
    const marked = bad.flatMap((each) => markersOf(each.path, textOf(each)));
    const found = lint(bad, { rules }).diagnostics.filter((each) => each.rule === id);
    expect(marked.length).toBeGreaterThan(0);
    expect(found.map(({ at, rule }) => ({ rule, path: at.path, line: at.line }))).toEqual(
      marked.toSorted((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1)),
    );
  });

  it("is the only error or warning in the bad example", () => {
    const others = said(bad).filter((each) => each.id !== id && each.severity !== "info");
    expect(others.map((each) => each.line)).toEqual([]);
  });

  it("is quiet in the good example, as is every other error and warning", () => {
    const good = examplesOf(text, "Good");
    expect(good.length).toBeGreaterThan(0);
    const findings = said(good).filter((each) => each.id === id || each.severity !== "info");
    expect(findings.map((each) => each.line)).toEqual([]);
  });

  it("shows the output that the tool gives today", () => {
    expect(withOutput({ path, text }, rules).text).toBe(text);
  });
});
