/** Answers about an object are found once. */
import { describe, expect, it } from "vitest";
import { remembered, rememberedLately } from "../../src/syntax/remembered.ts";

describe("remembered", () => {
  it("works once for each object, also where the answer is that there is none", () => {
    const asked: object[] = [];
    const nameOf = remembered((key: { readonly name?: string }) => {
      asked.push(key);
      return key.name;
    });
    const [named, nameless] = [{ name: "HUB" }, {}];
    expect([nameOf(named), nameOf(nameless), nameOf(named), nameOf(nameless)]).toEqual([
      "HUB",
      undefined,
      "HUB",
      undefined,
    ]);
    expect(asked).toEqual([named, nameless]);
  });
});

describe("rememberedLately", () => {
  it("remembers the last objects and lets go of those that were not asked about", () => {
    const asked: number[] = [];
    const numberOf = rememberedLately(2, (key: { readonly number: number }) => {
      asked.push(key.number);
      return key.number === 0 ? undefined : key.number;
    });
    const keys = [0, 1, 2, 3, 4].map((number) => ({ number }));
    const [none = { number: 9 }, one = none, two = none, three = none, four = none] = keys;
    expect([none, one, none, one, two, none].map(numberOf)).toEqual([
      undefined,
      1,
      undefined,
      1,
      2,
      undefined,
    ]);
    expect(asked).toEqual([0, 1, 2]);
    for (const each of [three, four, one]) numberOf(each);
    expect(asked).toEqual([0, 1, 2, 3, 4, 1]);
  });
});
