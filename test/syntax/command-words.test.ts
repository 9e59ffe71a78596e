import { describe, expect, test } from "vitest";
import { createMemo } from "../../src/syntax/memo.ts";
import { splitWords } from "../../src/syntax/words.ts";

describe("a command is split at blanks, except inside quotes and placeholders", () => {
  test.each([
    ["ip  address\t10.0.0.1 ", ["ip", "address", "10.0.0.1"]],
    ['name "two words" x', ["name", '"two words"', "x"]],
    ['key "open x', ["key", '"open', "x"]],
    ['key "a"b c', ["key", '"a"b', "c"]],
    ["key <secret hidden> x", ["key", "<secret hidden>", "x"]],
    ["key <a b", ["key", "<a", "b"]],
    ["key < a >", ["key", "<", "a", ">"]],
    ["key {{ psk }} x", ["key", "{{ psk }}", "x"]],
    ["interface Tunnel{{ n + 1 }}.5 x", ["interface", "Tunnel{{ n + 1 }}.5", "x"]],
    ["key {{ open x", ["key", "{{", "open", "x"]],
    ["key a{b} x", ["key", "a{b}", "x"]],
    ["", []],
    ["  \u00a0 ", []],
  ])("%j", (text, words) => {
    expect(splitWords(text).map((word) => word.text)).toEqual(words);
  });
});

describe("results are remembered within bounds", () => {
  test("a text asked for again and again is made once, whatever comes between", () => {
    let made = 0;
    const memo = createMemo<string>(4);
    const ask = (text: string) =>
      memo.get("global", text, (copy) => {
        if (copy === "kept") made += 1;
        return copy;
      });
    for (let index = 0; index < 100; index += 1) {
      ask("kept");
      ask(`other ${index}`);
    }
    expect(made).toBe(1);
  });

  test("a text not asked for any more is forgotten", () => {
    let made = 0;
    const memo = createMemo<string>(4);
    const ask = (text: string) =>
      memo.get("global", text, (copy) => {
        made += 1;
        return copy;
      });
    for (const text of ["a", "b", "c", "d", "e", "a"]) ask(text);
    expect(made).toBe(6);
  });

  test("modes are remembered apart", () => {
    const memo = createMemo<string>(4);
    expect(memo.get("a", "x", () => "of a")).toBe("of a");
    expect(memo.get("b", "x", () => "of b")).toBe("of b");
    expect(memo.get("a", "x", () => "again")).toBe("of a");
  });
});
