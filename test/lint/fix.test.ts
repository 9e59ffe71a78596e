import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import { paragraphsOf } from "../../scripts/generate-pages.ts";
import type { Diagnostic } from "../../src/lint/diagnostic.ts";
import type { Edit, Fix } from "../../src/lint/fix.ts";
import { lint } from "../../src/lint/lint.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { tellsOf } from "../support/fix-safety.ts";
import type { Text } from "../support/lint.ts";
import { networksIn, readNetwork } from "../support/networks.ts";

const encoder = new TextEncoder();

function found(texts: readonly Text[]): readonly Diagnostic[] {
  const documents = texts.map(({ path, text }) => readDocument(path, encoder.encode(text)));
  return lint(documents, { rules, ignore: "none" }).diagnostics;
}

/** Edits by line from below, so that those above keep their numbers. */
function edited(texts: readonly Text[], edits: readonly Edit[]): readonly Text[] {
  return texts.map(({ path, text }) => {
    const lines = text.split("\n");
    const place = (edit: Edit) =>
      edit.type === "replace"
        ? edit.at
        : { path: edit.path, line: edit.type === "insert" ? edit.after : edit.line };
    const here = edits.filter((edit) => place(edit).path === path);
    for (const edit of here.toSorted((a, b) => place(b).line - place(a).line)) {
      const index = place(edit).line - 1;
      const line = lines[index] ?? "";
      if (edit.type === "delete") lines.splice(index, 1);
      else if (edit.type === "insert") lines.splice(index + 1, 0, edit.text);
      else
        lines[index] = `${line.slice(0, edit.at.column - 1)}${edit.text}${line.slice(edit.at.endColumn - 1)}`;
    }
    return { path, text: lines.join("\n") };
  });
}

/** The commands typed below the configuration of their router. */
function entered(texts: readonly Text[], { at, fix }: Diagnostic & { fix: Fix }): readonly Text[] {
  return texts.map(({ path, text }) =>
    path === at.path
      ? { path, text: `${text.replace(/\nend\s*$/, "\n")}!\n${fix.commands.join("\n")}\n!\nend\n` }
      : { path, text },
  );
}

const graves = (all: readonly Diagnostic[]) =>
  all
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, at }) => `${at.device} ${rule}`)
    .toSorted();

interface Case {
  readonly name: string;
  readonly texts: readonly Text[];
  readonly before: readonly string[];
  readonly finding: Diagnostic & { readonly fix: Fix };
}

const cases: readonly Case[] = networksIn("broken").flatMap((name) => {
  const texts = readNetwork(`broken/${name}`);
  const all = found(texts);
  return all.flatMap((finding) =>
    finding.fix && finding.severity !== "info"
      ? [
          {
            name: `${finding.rule} in ${name} at ${finding.at.device}`,
            texts,
            before: graves(all),
            finding: { ...finding, fix: finding.fix },
          },
        ]
      : [],
  );
});

const isOpen = ({ finding }: Case) => finding.fix.commands.some((line) => line.includes("<"));

/** What is left of the findings before when one of them is gone. */
function without(before: readonly string[], { at, rule }: Diagnostic): readonly string[] {
  const index = before.indexOf(`${at.device} ${rule}`);
  return before.filter((_, each) => each !== index);
}

describe("a fix", () => {
  it("is offered for most mismatches of values", () => {
    const offered = new Set(cases.map(({ finding }) => finding.rule));
    expect([...offered]).toEqual(
      expect.arrayContaining([
        "tunnel/key-mismatch",
        "nhrp/network-id-mismatch",
        "nhrp/authentication-mismatch",
        "nhrp/nbma-mismatch",
        "nhrp/multicast-not-nbma",
        "nhrp/multicast-unmapped",
        "eigrp/split-horizon",
        "eigrp/next-hop-self",
        "bgp/next-hop-self",
        "ipsec/mode-mismatch",
        "tunnel/mtu-mismatch",
        "ospf/mtu-mismatch",
        "isakmp/key-mismatch",
      ]),
    );
  });

  it.each(cases)("$name: entered below the configuration, it cures and breaks nothing", (each) => {
    const { finding, texts, before } = each;
    expect(finding.fix.device).toBe(finding.at.device);
    if (isOpen(each)) return expect(finding.fix.edits).toEqual([]);
    expect(graves(found(entered(texts, finding)))).toEqual(without(before, finding));
  });

  it.each(cases.filter(({ finding }) => finding.fix.edits.length > 0))(
    "$name: made in the text, it cures and breaks nothing",
    ({ finding, texts, before }) => {
      expect(graves(found(edited(texts, finding.fix.edits)))).toEqual(without(before, finding));
    },
  );

  it.each(cases)("$name: its rule's page says how safe it is", ({ finding: { rule, fix } }) => {
    const told = paragraphsOf(readFileSync(`rules/${rule}.md`, "utf8"), "Fix safety");
    expect(told.filter((paragraph) => tellsOf(paragraph, fix))).toHaveLength(1);
  });

  it("names a place for a secret, never the secret", () => {
    const keys = cases.filter(({ finding }) => /key-mismatch|authentication-mismatch/.test(finding.rule));
    const open = keys.filter(({ finding }) => !finding.rule.startsWith("tunnel/"));
    expect(open.length).toBeGreaterThan(1);
    for (const { finding } of open) {
      const words = finding.fix.commands.join(" ");
      expect(words).toMatch(/<[^>]+>|^interface \S+ {2}no /);
    }
  });
});
