/** Real configurations, written up in other ways, are the same configurations. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { print, readDocument } from "../../../src/syntax/document.ts";
import { outline } from "../outline.ts";

const corpus = "../shared/corpus";

interface Network {
  readonly name: string;
  readonly files: readonly string[];
}

interface Router {
  readonly name: string;
  readonly text: string;
}

/** Files that are the running-config of one router, as the box prints it. */
function routersOf({ files }: Network): readonly Router[] {
  const routers = files.flatMap((file) => {
    const text = readFileSync(`${corpus}/${file}`, "utf8")
      .replace(/^\uFEFF/, "")
      .replace(/\r\n/g, "\n");
    const { configs, notes, layout } = readDocument("x.cfg", text);
    const [config] = configs;
    const isPlain =
      configs.length === 1 && notes.length === 0 && layout.lines.every((line) => line.role !== "prose");
    const isNamed = config?.namedBy === "hostname" && /^[\w.-]+$/.test(config.name);
    return isPlain && isNamed && !text.includes("```") ? [{ name: config.name, text: withEnd(text) }] : [];
  });
  return new Set(routers.map((each) => each.name)).size === routers.length ? routers : [];
}

/** Without the prompt above it, and with an `end`. */
function withEnd(text: string): string {
  const bare = text.replace(/^\S+[#>].*\n/gm, "").replace(/\n*$/, "\n");
  return /^end *$/m.test(bare) ? bare : `${bare}end\n`;
}

const unnamed = (text: string) => text.replace(/^ho(st(name)?)? .*\n/gim, "");
const indented = (text: string) => text.replace(/^(?=.)/gm, "    ").replace(/^ +$/gm, "");

/** Each way: a path and the text of all routers. */
const ways: Readonly<Record<string, (routers: readonly Router[]) => { path: string; text: string }>> = {
  "one after the other": (all) => ({ path: "all.txt", text: all.map(({ text }) => text).join("\n") }),
  "as scripts under framed titles": (all) => ({
    path: "all.txt",
    text: all.map(({ name, text }) => `!=====\n! ${name}\n!=====\nconf t\n${unnamed(text)}\n`).join(""),
  }),
  "as scripts under bare titles": (all) => ({
    path: "all.txt",
    text: all.map(({ name, text }) => `${name}\n\nenable\nconf t\n${unnamed(text)}wr\n\n`).join(""),
  }),
  "in fences under headings": (all) => ({
    path: "all.md",
    text: `# Lab\n\n${all.map(({ name, text }) => `### Configuration of ${name}\n\n\`\`\`cisco\n${unnamed(text)}\`\`\`\n`).join("\n")}`,
  }),
  "in quoted fences": (all) => ({
    path: "all.md",
    text: all
      .map(({ name, text }) => `## ${name}\n\n\`\`\`\n${unnamed(text)}\`\`\`\n\n`)
      .join("")
      .replace(/^/gm, "> "),
  }),
  "in literal blocks": (all) => ({
    path: "all.rst",
    text: all
      .map(
        ({ name, text }) => `${name}\n${"=".repeat(name.length)}\n\nIt has::\n\n${indented(unnamed(text))}\n`,
      )
      .join(""),
  }),
  "in one capture of all": (all) => ({
    path: "all.log",
    text: all
      .map(
        ({ name, text }) =>
          `${name}#show run\nBuilding configuration...\n\n${text}\n${name}#show clock\n10:00:00.000 UTC\n${name}#\n`,
      )
      .join(""),
  }),
  "with times before the lines": (all) => ({
    path: "all.log",
    text: all.map(({ text }) => text.replace(/^/gm, "[2025-01-02 03:04:05] ")).join("\n"),
  }),
  "as blocks of a topology": (all) => ({
    path: "all.yaml",
    text: `nodes:\n${all.map(({ name, text }) => `- label: ${name}\n  configuration: |\n${indented(unnamed(text))}`).join("")}`,
  }),
  "in quotes of a topology": (all) => ({
    path: "all.json",
    text: JSON.stringify({
      nodes: all.map(({ name, text }) => ({ label: name, configuration: unnamed(text) })),
    }),
  }),
};

function treesOf(path: string, text: string): Record<string, string> {
  const { configs } = readDocument(path, text);
  return Object.fromEntries(configs.map(({ name, statements }) => [name, withoutName(outline(statements))]));
}

function withoutName(tree: string): string {
  return unnamed(tree).trim();
}

describe.skipIf(!existsSync(corpus))("routers of real networks (skipped where the corpus is absent)", () => {
  const networks = existsSync(corpus)
    ? (JSON.parse(readFileSync(`${corpus}/dmvpn/EXPECTED.json`, "utf8")) as readonly Network[])
        .map(routersOf)
        .filter((routers) => routers.length > 1)
    : [];

  it.each(Object.entries(ways))("%s", (_, write) => {
    expect(networks.length).toBeGreaterThan(5);
    for (const routers of networks) {
      const { path, text } = write(routers);
      const wanted = Object.fromEntries(
        routers.map((router) => [router.name, treesOf("x.cfg", router.text)[router.name]]),
      );
      expect(treesOf(path, text)).toEqual(wanted);
      expect(Buffer.from(print(readDocument(path, text))).toString()).toBe(text);
    }
  });
});
