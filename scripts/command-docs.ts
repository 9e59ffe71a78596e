/** The command reference in `docs/commands/`: a page for each mode and an index, written from the catalogue alone. */
import type { History, Releases } from "../src/grammar/attributes.ts";
import { type Catalogue, type CommandLine, leavesOf, readCatalogue } from "../src/grammar/catalogue.ts";
import { CatalogueError, type Problem } from "../src/grammar/problems.ts";
import type { TextFile } from "../src/grammar/read.ts";
import { notationOf } from "./notation-text.ts";

const folder = "docs/commands";
const source = "<!-- Written by `npm run generate` from grammar/*.ios. Do not edit. -->\n";

/** A command line with the help of its kind. */
interface Described {
  readonly line: CommandLine;
  readonly help: string;
}

/** The pages, from the files of the catalogue. Throws a `CatalogueError` when these hold mistakes. */
export function commandDocs(sources: readonly TextFile[]): readonly TextFile[] {
  const problems: Problem[] = [];
  const catalogue = readCatalogue(sources, (at, message) => problems.push({ at, message }));
  if (problems.length > 0) throw new CatalogueError(problems);
  const byMode = linesByMode(catalogue);
  const openers = openersOf(byMode);
  const pages = catalogue.modes.map((mode) => ({
    path: `${folder}/${mode}.md`,
    text: pageOf(mode, byMode.get(mode) ?? [], openers.get(mode) ?? [], catalogue),
  }));
  return [...pages, { path: `${folder}/index.md`, text: indexOf(catalogue.modes, byMode, openers) }];
}

function linesByMode({ kinds, modes }: Catalogue): ReadonlyMap<string, readonly Described[]> {
  const byMode = new Map<string, Described[]>(modes.map((mode) => [mode, []]));
  for (const { lines, help } of kinds) {
    const told = new Set<string>();
    for (const line of lines) {
      for (const mode of new Set(line.modes)) {
        byMode.get(mode)?.push({ line, help: told.has(mode) ? "" : help });
        told.add(mode);
      }
    }
  }
  return byMode;
}

/** For each mode the modes from which it is opened, and how. */
function openersOf(
  byMode: ReadonlyMap<string, readonly Described[]>,
): ReadonlyMap<string, readonly { readonly mode: string; readonly syntax: string }[]> {
  const openers = new Map<string, { mode: string; syntax: string }[]>();
  for (const [mode, lines] of byMode) {
    for (const { line } of lines) {
      if (line.opens === undefined) continue;
      const known = openers.get(line.opens) ?? [];
      known.push({ mode, syntax: notationOf(line.words) });
      openers.set(line.opens, known);
    }
  }
  return openers;
}

type Openers = ReturnType<typeof openersOf>;

function pageOf(
  mode: string,
  lines: readonly Described[],
  openers: readonly { readonly mode: string; readonly syntax: string }[],
  { names, prompts }: Catalogue,
): string {
  const labels = new Map([...names].map(([kind, { label }]) => [kind, label]));
  const prompt = prompts.get(mode)?.map((each) => `\`(${each})#\``) ?? [];
  const parts = [
    `${source}# Mode ${mode}\n`,
    ...(prompt.length > 0 ? [`Prompt ${prompt.join(", ")}.\n`] : []),
    ...(openers.length > 0
      ? [
          `Opened by:\n\n${openers.map((each) => `- \`${each.syntax}\` in [${each.mode}](${each.mode}.md)\n`).join("")}`,
        ]
      : []),
    ...byFeature(lines).map(
      ([feature, own]) => `## ${feature}\n\n${own.map((each) => `${itemOf(each, labels)}\n`).join("")}`,
    ),
  ];
  return parts.join("\n");
}

/** Lines by the file of the catalogue that holds them, in order. */
function byFeature(lines: readonly Described[]): readonly (readonly [string, readonly Described[]])[] {
  const features = new Map<string, Described[]>();
  for (const each of lines) {
    const feature = /([^/]+)\.ios$/.exec(each.line.at.path)?.[1] ?? "";
    const known = features.get(feature);
    if (known) known.push(each);
    else features.set(feature, [each]);
  }
  return [...features].sort(([a], [b]) => (a < b ? -1 : 1));
}

function itemOf({ line, help }: Described, labels: ReadonlyMap<string, string>): string {
  const notes = [help, ...notesOf(line, labels)].filter((note) => note !== "");
  return `- \`${notationOf(line.words)}\`${notes.length > 0 ? `  \n  ${notes.join(" ")}` : ""}`;
}

function notesOf(
  { words, opens, attributes }: CommandLine,
  labels: ReadonlyMap<string, string>,
): readonly string[] {
  const { history = [], defaultOn, replaces, old } = attributes;
  const named = (defines: boolean): string => {
    const kinds = leavesOf(words).flatMap(({ name }) => (name?.defines === defines ? [name.kind] : []));
    return [...new Set(kinds)].map((kind) => labels.get(kind) ?? kind.toLowerCase()).join(", ");
  };
  const [defines, uses] = [named(true), named(false)];
  return [
    defines && `Defines: ${defines}.`,
    uses && `Uses: ${uses}.`,
    opens && `Opens [${opens}](${opens}.md).`,
    ...history.map(eraOf),
    defaultOn && `On by default${releasesOf(defaultOn) === "" ? "" : ` since ${releasesOf(defaultOn)}`}.`,
    replaces && `Old spelling: \`${replaces}\`.`,
    old && "An old or short spelling.",
  ].filter((note) => note !== undefined && note !== "") as readonly string[];
}

/** `Since IOS 15.1, IOS XE 16.1: nbma, cluster.` */
function eraOf({ since, until, words }: History): string {
  const era = since ? `Since ${releasesOf(since)}` : `Until ${releasesOf(until ?? {})}`;
  return words ? `${era}: ${words.map((word) => `\`${word}\``).join(", ")}.` : `${era}.`;
}

/** `IOS 15.7, IOS XE 16.3` */
function releasesOf({ classic, xe }: Releases): string {
  return [classic && `IOS ${classic}`, xe && `IOS XE ${xe}`].filter((each) => each).join(", ");
}

function indexOf(
  modes: readonly string[],
  byMode: ReadonlyMap<string, readonly Described[]>,
  openers: Openers,
): string {
  const rows = modes.map((mode) => {
    const opener = openers.get(mode)?.[0];
    const opened = opener === undefined ? "" : `\`${cell(opener.syntax)}\``;
    return `| [${mode}](${mode}.md) | ${byMode.get(mode)?.length ?? 0} | ${opened} |\n`;
  });
  const total = [...byMode.values()].reduce((sum, lines) => sum + lines.length, 0);
  return `${source}# Commands

Every command that ioslint reads, by the mode in which it stands: ${total} lines in ${modes.length} modes. The notation is that of
[the catalogue](../../grammar/README.md), without the names of fields; every command also has its \`no\` and \`default\` form.

| mode | commands | opened by |
|---|---|---|
${rows.join("")}`;
}

/** A short form for a cell of a table, in which a bar would end the cell. */
function cell(syntax: string): string {
  const words = syntax.split(" ");
  const end = words.findIndex((word) => /^[[<{]/.test(word));
  return (end < 0 ? words : [...words.slice(0, end), "..."]).join(" ");
}
