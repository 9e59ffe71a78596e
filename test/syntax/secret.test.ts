import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { createSecret, isMasked, isSecret, revealSecret, sameSecret } from "../../src/syntax/secret.ts";

const stored = (text: string, type?: number | string) => ({ secret: createSecret(text), type });

describe("secrets", () => {
  it("no output shows them", () => {
    const secret = createSecret("hidden-word");
    const shown = [
      String(secret),
      JSON.stringify({ secret }),
      inspect({ secret }, { depth: 5, showHidden: true }),
    ];
    expect(shown.join()).not.toContain("hidden-word");
    expect(revealSecret(secret)).toBe("hidden-word");
    expect([isSecret(secret), isSecret("hidden-word"), isSecret(null)]).toEqual([true, false, false]);
  });

  it("clear texts and type 7 can be compared", () => {
    expect(sameSecret(stored("cisco"), stored("cisco", 0))).toBe(true);
    expect(sameSecret(stored("cisco"), stored("Cisco"))).toBe(false);
    // `service password-encryption` gives these for `cisco`, by the seed 02 and 00.
    expect(sameSecret(stored("cisco"), stored("02050D480809", 7))).toBe(true);
    expect(sameSecret(stored("00071A150754", "7"), stored("02050D480809", 7))).toBe(true);
    expect(sameSecret(stored("cisco1"), stored("02050D480809", 7))).toBe(false);
  });

  it.each([
    ["AES under the box's own key", "cisco", 6],
    ["a hash", "$1$abcd$0123456789012345678901", 5],
    ["no valid type 7", "zz", 7],
    ["a type 7 with a seed that does not exist", "990000", 7],
    ["masked", "xxxxxx", undefined],
  ])("%s cannot be compared", (_, text, type) => {
    expect(sameSecret(stored(text, type), stored("cisco"))).toBeUndefined();
    expect(sameSecret(stored("cisco"), stored(text, type))).toBeUndefined();
  });

  it.each(["xxxxxx", "*****", "<removed>", "<secret hidden>", "netconanRemoved3", "{{ psk }}", "<KEY>"])(
    "%s stands for a secret that was taken out",
    (text) => {
      expect(isMasked(createSecret(text))).toBe(true);
    },
  );

  it("a weak key is no mask", () => {
    expect(["cisco123", "key<1>", "x", "xxx"].map((text) => isMasked(createSecret(text)))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
