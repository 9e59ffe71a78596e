/** Real configurations, written up in other ways, are the same configurations. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { print, readDocument } from "../../../src/syntax/document.ts";
import { namedForms, type Router, titledForms, unnamed } from "../../support/forms.ts";
import { outline } from "../outline.ts";

const corpus = "../shared/corpus";

interface Network {
  readonly name: string;
  readonly files: readonly string[];
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

  it.each(Object.entries({ ...namedForms, ...titledForms }))("%s", (_, write) => {
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
