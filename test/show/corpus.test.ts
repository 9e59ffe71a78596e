import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCaptures } from "../../src/show/captures.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { compareRows, ourRows, theirRows } from "./other-parser.ts";

const corpus = new URL("../../../shared/corpus/show/", import.meta.url);
const isThere = existsSync(corpus);

/** Outputs with the other parser's results, by `folder/name`. */
function outputs() {
  const folders = readdirSync(corpus, { withFileTypes: true }).filter((each) => each.isDirectory());
  return folders.flatMap(({ name: folder }) =>
    readdirSync(new URL(`${folder}/`, corpus))
      .filter((file) => file.endsWith(".txt"))
      .map((file) => {
        const url = new URL(`${folder}/${file}`, corpus);
        const json = new URL(url.href.replace(/\.txt$/, ".json"));
        const text = readFileSync(url, "utf8");
        return { folder, name: `${folder}/${file}`, text, json: JSON.parse(readFileSync(json, "utf8")) };
      }),
  );
}

describe.skipIf(!isThere)("outputs of another parser's tests (skipped where the corpus is absent)", () => {
  it("are read without a line left over", () => {
    const left = outputs().flatMap(({ name, text }) =>
      readCaptures(readDocument(name, text)).captures.flatMap(({ unread }) =>
        unread.map((line) => `${name}:${line.line} ${line.text}`),
      ),
    );
    expect(left).toEqual([]);
  });

  it("are read as the other parser reads them, where both have a field", () => {
    const compared = outputs().map(({ folder, name, text, json }) => ({
      name,
      ...compareRows(theirRows(folder, json), ourRows(name, text)),
    }));
    const same = compared.reduce((total, each) => total + each.same, 0);
    const differences = compared.flatMap(({ differ }) => differ);
    expect(same).toBeGreaterThan(1000);
    expect(same / (same + differences.length)).toBeGreaterThanOrEqual(0.99);
    // The texts say what we read: the other parser keeps the first word of a transform and takes the last group.
    expect([...new Set(differences)]).toEqual([
      "transform: theirs esp-3des, ours esp-3des esp-md5-hmac",
      "transform: theirs esp-gcm, ours esp-gcm 256",
      "group: theirs mlkem512, ours group14",
      "transform: theirs esp-aes, ours esp-aes esp-sha-hmac",
    ]);
  });
});
