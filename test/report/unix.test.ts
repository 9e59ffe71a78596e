import { expect, it } from "vitest";
import { unix } from "../../src/report/unix.ts";
import { finding, place, result } from "./result.ts";

it("prints one line a finding and one a related place", () => {
  expect(unix(result([finding()]))).toBe(
    "spoke.cfg:3:2: error: SPOKE's tunnel key 7 differs from HUB's 5: packets are dropped without a word [tunnel/key-mismatch]\n" +
      "hub.cfg:4:2: note: HUB's tunnel key is set here\n",
  );
});

it("prints nothing when nothing was found", () => {
  expect(unix(result([]))).toBe("");
});

it("keeps a finding on its line whatever a name in it holds", () => {
  const message = "a\nb\r\u2028c\u001b[31md\u202ee";
  const text = unix(result([finding({ message, related: [] })]));
  expect(text).toContain("a\\u{a}b\\u{d}\\u{2028}c\\u{1b}[31md\\u{202e}e [");
  expect(text.match(/\n/g)).toHaveLength(1);
});

it("gives no orders to a pipeline that shows the output", () => {
  const at = place("::error file=a.cfg::x.cfg", 1, 1, 2);
  const text = unix(result([finding({ at, message: "see ##[group]x ##vso[task]y", related: [] })]));
  expect(text.startsWith("./::error")).toBe(true);
  expect(text).not.toMatch(/##\[|##vso\[/);
});
