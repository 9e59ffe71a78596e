/** Two versions of a part of a model are alike when nothing but places differs. */
import { describe, expect, it } from "vitest";
import { isAlike } from "../../src/model/alike.ts";
import { createSecret } from "../../src/syntax/secret.ts";

const place = (line: number) => ({ device: "R1", path: "r1.cfg", line, column: 2, endColumn: 9 });

describe("two versions of a part of a model", () => {
  it("are alike when only the lines moved", () => {
    const part = (line: number) => ({
      key: { value: 100, at: place(line) },
      maps: [{ protocol: "10.0.0.1", at: place(line + 1) }],
      byName: new Map([["RING", { at: place(line + 2), peers: new Set(["192.0.2.1"]) }]]),
    });
    expect(isAlike(part(3), part(40))).toBe(true);
  });

  it("differ in a value, in a place that is not there, in a key of a map and in a member of a set", () => {
    expect(isAlike({ value: 1 }, { value: 2 })).toBe(false);
    expect(isAlike({ at: place(1) }, { at: undefined })).toBe(false);
    expect(isAlike(undefined, place(1))).toBe(false);
    expect(isAlike(new Map([["A", 1]]), new Map([["B", 1]]))).toBe(false);
    expect(isAlike(new Set(["A"]), new Set(["B"]))).toBe(false);
    expect(isAlike([1, 2], [1])).toBe(false);
    expect(isAlike([1], { 0: 1 })).toBe(false);
  });

  it("differ in secrets as they are typed, whatever these show", () => {
    expect(isAlike(createSecret("one"), createSecret("one"))).toBe(true);
    expect(isAlike(createSecret("one"), createSecret("two"))).toBe(false);
    expect(isAlike(createSecret("<secret>"), "<secret>")).toBe(false);
  });

  it("differ where nobody can look inside", () => {
    const [one, other] = [() => 1, () => 1];
    expect(isAlike(one, one)).toBe(true);
    expect(isAlike(one, other)).toBe(false);
    expect(isAlike(new WeakMap(), new WeakMap())).toBe(false);
  });
});
