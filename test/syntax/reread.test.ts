import { describe, expect, it } from "vitest";
import { ChangedText } from "../../src/syntax/changed-text.ts";
import { print, readDocument } from "../../src/syntax/document.ts";
import { createKeeper, mayForget, readForgetful } from "../../src/syntax/reread.ts";

const text = (name: string) =>
  `hostname ${name}\ninterface Loopback0\n ip address 10.0.0.1 255.255.255.255\n`;

/** Documents that share room for so many lines, and how often each was read. */
function read(names: readonly string[], most: number) {
  const keeper = createKeeper(most);
  const times = new Map<string, number>();
  const documents = names.map((name) =>
    readForgetful(
      `${name}.cfg`,
      () => {
        times.set(name, (times.get(name) ?? 0) + 1);
        return text(name);
      },
      keeper,
    ),
  );
  return { documents, times };
}

describe("a document that lets go of its tree", () => {
  it("says the same as one that keeps it", () => {
    const { documents } = read(["R1", "R2"], 0);
    for (const document of documents) {
      const kept = readDocument(document.path, text(document.configs[0]?.name ?? ""));
      expect(document).toEqual(kept);
      expect(print(document)).toEqual(print(kept));
    }
  });

  it("is read once while there is room for it", () => {
    const { documents, times } = read(["R1", "R2"], 6);
    for (const { configs } of documents) expect(configs[0]?.statements).toHaveLength(2);
    expect([...times.values()]).toEqual([1, 1]);
  });

  it("is read again when there was no room and somebody asks for its lines", () => {
    const { documents, times } = read(["R1", ...Array.from({ length: 8 }, (_, index) => `S${index}`)], 2);
    expect(documents[0]?.lines).toBe(3);
    expect(times.get("R1")).toBe(1);
    expect(documents[0]?.configs[0]?.statements).toHaveLength(2);
    expect(documents[0]?.layout.lines).toHaveLength(3);
    expect(times.get("R1")).toBe(2);
    expect(documents[8]?.layout.lines).toHaveLength(3);
    expect(times.get("S7")).toBe(1);
  });

  it("stays while it is asked for between others: a hub is compared with every spoke", () => {
    const { documents, times } = read(["HUB", ...Array.from({ length: 30 }, (_, index) => `S${index}`)], 0);
    for (const spoke of documents.slice(1)) {
      expect(spoke.layout.lines).toHaveLength(3);
      expect(documents[0]?.layout.lines).toHaveLength(3);
    }
    expect(times.get("HUB")).toBe(2);
  });

  it("fails with its name when the file is another one by then", () => {
    let now = text("R1");
    const keeper = createKeeper(0);
    const document = readForgetful("r1.cfg", () => now, keeper);
    for (let other = 2; other < 10; other++) readForgetful(`r${other}.cfg`, () => text("R2"), keeper);
    now = "hostname R1\n";
    expect(() => document.layout).toThrow("r1.cfg changed while it was being checked");
  });

  it("fails the same way when the file is gone by then", () => {
    let isThere = true;
    const source = () => {
      if (!isThere) throw new Error("ENOENT");
      return text("R1");
    };
    const keeper = createKeeper(0);
    const document = readForgetful("r1.cfg", source, keeper);
    for (let other = 2; other < 10; other++) readForgetful(`r${other}.cfg`, () => text("R2"), keeper);
    isThere = false;
    expect(() => document.layout).toThrow(ChangedText);
  });

  it("is told from one that keeps it", () => {
    expect(read(["R1"], 9).documents[0]?.configs.map(mayForget)).toEqual([true]);
    expect(readDocument("r1.cfg", text("R1")).configs.map(mayForget)).toEqual([false]);
  });
});
