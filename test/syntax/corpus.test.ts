import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/syntax/ast.ts";
import { type Document, readDocument } from "../../src/syntax/document.ts";

const corpus = "../shared/corpus";

interface Network {
  readonly files: readonly string[];
  readonly devices: readonly string[];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** For each line with a command, the line of its section's header. */
function headers(document: Document): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const collect = (statements: readonly Statement[], header: number): void => {
    for (const { line, children } of statements) {
      found.set(line, header);
      collect(children, line);
    }
  };
  for (const config of document.configs) collect(config.statements, 0);
  return found;
}

describe.skipIf(!existsSync(corpus))("real texts (skipped where the corpus is absent)", () => {
  it("every network is read into exactly its devices; one has the providers' configurations besides", () => {
    const networks = JSON.parse(
      readFileSync(join(corpus, "dmvpn/EXPECTED.json"), "utf8"),
    ) as readonly Network[];
    const wrong = networks.flatMap(({ files, devices }) => {
      const documents = files.map((file) => readDocument(file, readFileSync(join(corpus, file))));
      const names = new Set(documents.flatMap(({ configs }) => configs.map((config) => config.name)));
      const missing = devices.filter((device) => !names.has(device));
      const others = [...names].filter((name) => !devices.includes(name) && !/^ISP[12]$/.test(name));
      return [...missing, ...others].map((device) => `${files[0]}: ${device}`);
    });
    expect(wrong).toEqual([]);
  });

  it("running-configs without their indentation give the same tree, but for one line in a thousand", () => {
    let lines = 0;
    const moved: string[] = [];
    for (const path of [...filesIn(join(corpus, "dmvpn")), ...filesIn(join(corpus, "ios/lab-validation"))]) {
      const text = readFileSync(path, "utf8");
      if (/\.(json|yaml|tsv|md)$/.test(path) || !/^(version|hostname) /m.test(text) || !/^ \S/m.test(text))
        continue;
      const indented = headers(readDocument(path, text));
      const flat = headers(readDocument(path, text.replace(/^[ \t]+/gm, "")));
      lines += indented.size;
      for (const [line, header] of indented) if (flat.get(line) !== header) moved.push(`${path}:${line}`);
    }
    expect(lines).toBeGreaterThan(5_000);
    expect(moved.length / lines, moved.slice(0, 20).join("\n")).toBeLessThan(0.001);
  });
});
