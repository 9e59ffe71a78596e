/** Answers about an object are found once. */
import { describe, expect, it } from "vitest";
import { remembered } from "../../src/syntax/remembered.ts";

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
