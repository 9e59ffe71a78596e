/**
 * The pages of the rules (`rules/<topic>/<rule>.md`, format in `docs/writing-a-rule.md`): reads their examples and keeps
 * the block under `## Output` what the tool really says about the bad example.
 */
import { lint } from "../src/lint/lint.ts";
import type { Rule } from "../src/lint/rule.ts";
import { unix } from "../src/report/unix.ts";
import { type Document, readDocument } from "../src/syntax/document.ts";
import type { TextFile } from "./generate-registry.ts";

/** The headings of a page, in their order: `Options` and `Fix safety` only where a rule has them. */
export const headings = [
  "What it checks",
  "Why",
  "Bad",
  "Output",
  "Good",
  "Options",
  "Not reported",
  "Fix safety",
  "Sources",
] as const;

/** A document on which a page rests. */
export interface Source {
  readonly title: string;
  /** An `https` address, or a path from the page to a file of this project. */
  readonly address: string;
  /** What it says, one or more sentences. */
  readonly says: string;
}

/** A line of an example that a rule must report, from the marker `!~ topic/rule` under it. */
export interface Marker {
  readonly rule: string;
  readonly path: string;
  /** 1-based line in its file. */
  readonly line: number;
}

/** One `## ` section: its heading, and its lines without the heading's. */
interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The page with its `## Output` as the rules speak today; a page without one gets it after `## Bad`. */
export function withOutput(page: TextFile, rules: readonly Rule[]): TextFile {
  const id = idOf(page.path);
  const documents = examplesOf(page.text, "Bad");
  if (documents.length === 0) return page;
  const all = lint(documents, { rules });
  const result = { ...all, diagnostics: all.diagnostics.filter((each) => each.rule === id) };
  const output: Section = { heading: "Output", lines: ["", "```text", unix(result).trimEnd(), "```", ""] };
  const [title, sections] = sectionsOf(page.text);
  const known = sections.some((each) => each.heading === "Output");
  const written = sections.flatMap((each) => {
    if (each.heading === "Output") return [output];
    return each.heading === "Bad" && !known ? [each, output] : [each];
  });
  const text = written.map(({ heading, lines }) => [`## ${heading}`, ...lines].join("\n")).join("\n");
  return { path: page.path, text: `${title.join("\n")}\n${text}` };
}

/** The files of the examples under a heading: blocks that begin with "```ios NAME". */
export function examplesOf(text: string, heading: "Bad" | "Good"): readonly Document[] {
  const [, sections] = sectionsOf(text);
  const lines = sections.find((each) => each.heading === heading)?.lines ?? [];
  const files: { path: string; lines: string[] }[] = [];
  let open: { path: string; lines: string[] } | undefined;
  for (const line of lines) {
    const path = /^```ios\s+(\S+)\s*$/.exec(line)?.[1];
    if (path !== undefined) {
      open = { path, lines: [] };
      files.push(open);
    } else if (line.startsWith("```")) open = undefined;
    else open?.lines.push(line);
  }
  return files.map((each) => readDocument(each.path, `${each.lines.join("\n")}\n`));
}

/** All markers of an example's text; several under one line all mean that line. */
export function markersOf(path: string, text: string): readonly Marker[] {
  const markers: Marker[] = [];
  let marked = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const rules = /^\s*!~\s+(.+?)\s*$/.exec(line)?.[1];
    if (rules === undefined) marked = index + 1;
    else for (const rule of rules.split(/[\s,]+/)) markers.push({ rule, path, line: marked });
  }
  return markers;
}

/** The headings that a page holds, in their order. */
export function headingsOf(text: string): readonly string[] {
  return sectionsOf(text)[1].map((each) => each.heading);
}

/** The paragraphs under a heading, each in one line; none where the page lacks it. An item of a list is a paragraph. */
export function paragraphsOf(text: string, heading: (typeof headings)[number]): readonly string[] {
  const lines = sectionsOf(text)[1].find((each) => each.heading === heading)?.lines ?? [];
  return lines
    .join("\n")
    .split(/\n\s*\n|\n(?=- )/)
    .map((each) => each.replace(/\s+/g, " ").trim())
    .filter((each) => each !== "");
}

/** The sources of a page. What under their heading is no `- [title](address): what it says.` is undefined. */
export function sourcesOf(text: string): readonly (Source | undefined)[] {
  return paragraphsOf(text, "Sources").map((each) => {
    const [, title, address, says] = /^- \[([^\]]+)\]\(([^()\s]+)\): (.+\.)$/.exec(each) ?? [];
    return title && address && says ? { title, address, says } : undefined;
  });
}

/** `rules/nhrp/nhs-unmapped.md` is the page of `nhrp/nhs-unmapped`. */
export function idOf(path: string): string {
  return path.replace(/^rules\//, "").replace(/\.md$/, "");
}

/** What stands before the first `## `, and the sections. Headings inside fenced blocks are text. */
function sectionsOf(text: string): readonly [title: readonly string[], sections: readonly Section[]] {
  const title: string[] = [];
  const sections: { heading: string; lines: string[] }[] = [];
  let fenced = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("```")) fenced = !fenced;
    if (!fenced && line.startsWith("## ")) sections.push({ heading: line.slice(3).trim(), lines: [] });
    else (sections.at(-1)?.lines ?? title).push(line);
  }
  return [title, sections];
}
