/** An anonymised network has the findings of the first one and shows nothing of it: all fixtures, and real networks where they are at hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/syntax/document.ts";
import { networksIn, readNetwork } from "../support/networks.ts";
import { compared } from "./network.ts";

function check(texts: readonly { readonly path: string; readonly text: string | Uint8Array }[]): void {
  const documents = texts.map(({ path, text }) => readDocument(path, text)).filter(({ typed }) => typed > 0);
  const { before, after, leaks } = compared(documents);
  expect(after).toEqual(before);
  expect(leaks).toEqual([]);
}

describe("an anonymised network has the same findings and shows nothing of the first one", () => {
  it("the article's", () => check(readNetwork("article")));

  for (const kind of ["clean", "broken", "near-miss"])
    it.each(networksIn(kind))(`${kind}: %s`, (name) => check(readNetwork(`${kind}/${name}`)));
});

const corpus = "../shared/corpus/dmvpn";

describe.skipIf(!existsSync(corpus))(`so it is with real networks (skipped without ${corpus})`, () => {
  const networks = existsSync(corpus) ? readdirSync(corpus).filter((name) => !name.includes(".")) : [];

  it.each(networks)("%s", (name) => {
    const paths = globSync(`${corpus}/${name}/**`).sort();
    check(paths.map((path) => ({ path, text: readFileSync(path) })));
  });
});
