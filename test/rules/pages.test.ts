/** The pages of the rules are their first tests: what they show must be true. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import {
  examplesOf,
  headings,
  headingsOf,
  idOf,
  markersOf,
  paragraphsOf,
  sourcesOf,
  withOutput,
} from "../../scripts/generate-pages.ts";
import { lint } from "../../src/lint/lint.ts";
import { type Document, print } from "../../src/syntax/document.ts";
import { tellsOf } from "../support/fix-safety.ts";

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

/** All but rules about texts and about the tool itself, of whose findings no router shows anything. */
const aboutRouters = pages.filter(({ id }) => !/^(lint|reader|syntax)\//.test(id));

it.each(aboutRouters)("$id: the page says what a router with the fault shows", ({ text }) => {
  expect(paragraphsOf(text, "Why").join(" ")).toMatch(/`(show|debug|ping|traceroute|%)/);
});

it("every rule has a page", () => {
  expect(pages.map((page) => page.id)).toEqual(rules.map((rule) => rule.id));
});

it("a source has one title on all pages", () => {
  const titles = new Map<string, Set<string>>();
  for (const { text } of pages) {
    for (const source of sourcesOf(text)) {
      if (source) titles.set(source.address, (titles.get(source.address) ?? new Set()).add(source.title));
    }
  }
  expect([...titles].filter(([, each]) => each.size > 1)).toEqual([]);
});

it("a document that is no RFC is called by its title, an RFC by its number and section", () => {
  const rfcs = pages
    .flatMap(({ text }) => sourcesOf(text))
    .flatMap((each) => (each?.address.includes("rfc-editor") ? [each] : []));
  const wanted = rfcs.map(({ address }) => {
    const [, number, kind, part] = /\/rfc\/rfc(\d+)(?:#(section|appendix)-([\dA-Z.]+))?$/.exec(address) ?? [];
    return kind ? `RFC ${number}, ${kind} ${part}` : `RFC ${number}`;
  });
  expect(rfcs.map(({ title }) => title)).toEqual(wanted);
});

describe.each(pages)("$id", ({ path, id, text }) => {
  const bad = examplesOf(text, "Bad");

  it("is told under the headings that every page has", () => {
    const found = headingsOf(text);
    const optional: readonly string[] = ["Options", "Fix safety"];
    expect(found.includes("Options")).toBe(rules.find((rule) => rule.id === id)?.options !== undefined);
    expect(found).toEqual(headings.filter((each) => !optional.includes(each) || found.includes(each)));
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

  it("rests on one to four sources, each with its address and what it says", () => {
    const sources = sourcesOf(text);
    expect(sources).not.toContain(undefined);
    const addresses = sources.flatMap((each) => each?.address ?? []);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.length).toBeLessThan(5);
    expect(new Set(addresses).size, "an address is given twice").toBe(addresses.length);
    for (const address of addresses) {
      if (address.startsWith(".")) expect(existsSync(join(dirname(path), address)), address).toBe(true);
      else
        expect(address).toMatch(
          /^https:\/\/(www\.rfc-editor\.org|www\.cisco\.com|www\.cisecurity\.org)\/\S+$/,
        );
    }
  });

  it("says how safe its fix is, as the fix itself is told, and names the command that decides", () => {
    const fixes = lint(bad, { rules }).diagnostics.flatMap(({ rule, fix }) =>
      rule === id && fix ? [fix] : [],
    );
    const told = paragraphsOf(text, "Fix safety");
    expect(told.length > 0, "a page has this part exactly when the bad example can be fixed").toBe(
      fixes.length > 0,
    );
    expect(told.filter((each) => !/^(Safe|Unsafe|By hand): .*\.$/.test(each))).toEqual([]);
    for (const fix of fixes) expect(tellsOf(told[0] ?? "", fix), JSON.stringify(fix.commands)).toBe(true);
  });

  it("shows the output that the tool gives today", () => {
    expect(withOutput({ path, text }, rules).text).toBe(text);
  });
});
