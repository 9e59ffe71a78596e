/** Patterns of strangers: they mean what JavaScript says, and never take longer than the text is long. */
import { describe, expect, it, test } from "vitest";
import { glob, linearRegex } from "../../src/custom/regex.ts";

const texts = [
  "",
  "a",
  "ab",
  "abc",
  "aab",
  "ba",
  "GRE-KEY",
  "Tunnel10",
  "a.b",
  "x1y22",
  "(a)",
  "a\nb",
  "é",
  "aaaa",
];

describe("a pattern fits what JavaScript says it fits", () => {
  test.each([
    "a",
    "^a$",
    "^$",
    "a|b",
    "^(a|ab)(c|bc)$",
    "a*",
    "a+b",
    "ab?c",
    "^a{2}b",
    "^a{2,}$",
    "^a{1,3}$",
    "^(?:ab)+$",
    ".",
    "^.$",
    "[a-c]",
    "^[^a]",
    "[\\d.]",
    "\\d+",
    "^\\w+$",
    "\\W",
    "\\s",
    "a\\.b",
    "\\(a\\)",
    "^(a*)*$",
    "(|a)b",
    "^Tunnel\\d{1,2}$",
    "a*?b",
    "\\-KEY",
    "()",
    "a|",
  ])("%s", (pattern) => {
    const matches = linearRegex(pattern);
    const other = new RegExp(pattern.replace("\\-", "-"), "su");
    expect(texts.map(matches)).toEqual(texts.map((text) => other.test(text)));
  });

  it("and ignores letter case when it says so", () => {
    expect(linearRegex("(?i)^gre-[k]ey$")("GRE-KEY")).toBe(true);
    expect(linearRegex("^gre-key$")("GRE-KEY")).toBe(false);
  });
});

test.each([
  "(",
  ")",
  "(a",
  "a)",
  "[a",
  "*a",
  "a{3,1}",
  "a{500}",
  "(?=a)",
  "(?!a)",
  "(?<=a)",
  "(a)\\1",
  "\\",
  "\\b",
  "(a{150}){150}",
  "[z-a]",
  "+",
  "[]",
])("%s is refused", (pattern) => {
  expect(() => linearRegex(pattern)).toThrow(/./);
});

test("patterns that stop other engines take no time", () => {
  const text = `${"a".repeat(3000)}!`;
  const started = performance.now();
  expect(
    ["(a+)+$", "^(a*)*$", "(a|aa)+$", "^(a?){100}a{100}$"].map((each) => linearRegex(each)(text)),
  ).toEqual([false, false, false, false]);
  expect(performance.now() - started).toBeLessThan(5000);
});

test("in a glob only * and ? mean something else, and the whole text has to fit", () => {
  const fits = (pattern: string, text: string) => glob(pattern)(text);
  expect(fits("Gigabit*", "GigabitEthernet0/0/1")).toBe(true);
  expect(fits("Tunnel?", "Tunnel1")).toBe(true);
  expect(fits("Tunnel?", "Tunnel10")).toBe(false);
  expect(fits("a.b", "aXb")).toBe(false);
  expect(fits("unnel*", "Tunnel1")).toBe(false);
  expect(fits("*(x)[y]*", "a(x)[y]b")).toBe(true);
});
