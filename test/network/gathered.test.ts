/** What is found in long lists is found again where their items stay, and is the same as in a list met for the first time. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gathered, those } from "../../src/network/gathered.ts";
import { sharersOf } from "../../src/network/sharers.ts";

interface Router {
  readonly name: string;
  readonly addresses: readonly string[];
}

const routers = (count: number): Router[] =>
  Array.from({ length: count }, (_, index) => ({ name: `R${index}`, addresses: [`10.0.0.${index}`] }));

const router = fc.record({
  name: fc.constantFrom("A", "B", "C"),
  addresses: fc.array(fc.constantFrom("10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4"), { maxLength: 2 }),
});

/** Lists that grow out of each other: each change replaces some routers at a place by others. */
const lists = fc
  .tuple(
    fc.array(router, { maxLength: 70 }),
    fc.array(fc.tuple(fc.nat(70), fc.nat(3), fc.array(router, { maxLength: 3 })), { maxLength: 8 }),
  )
  .map(([first, changes]) => {
    const all: (readonly Router[])[] = [first];
    for (const [at, gone, added] of changes) all.push((all.at(-1) ?? []).toSpliced(at, gone, ...added));
    return all;
  });

describe("what is gathered from a list", () => {
  it("is asked of the routers near a changed one, and of no other", () => {
    const asked: string[] = [];
    const names = gathered(({ name }: Router) => {
      asked.push(name);
      return [name];
    });
    const before = routers(500);
    const now = before.with(250, { name: "NEW", addresses: [] });
    expect(names(before)).toEqual(before.map(({ name }) => name));
    asked.length = 0;
    expect(names(now)).toEqual(now.map(({ name }) => name));
    expect(asked).toContain("NEW");
    expect(asked.length).toBeLessThan(40);
    asked.length = 0;
    expect(names(now.toSpliced(100, 1))).toHaveLength(499);
    expect(asked.length).toBeLessThan(40);
  });

  it("is what a look at each router finds, after any changes and back again", () => {
    fc.assert(
      fc.property(lists, (all) => {
        const isFirst = ({ name }: Router) => name === "A";
        const chosen = those(isFirst);
        for (const list of [...all, ...all.toReversed()]) expect(chosen(list)).toEqual(list.filter(isFirst));
      }),
      { seed: 3 },
    );
  });
});

describe("routers that share an address", () => {
  it("are found as by a look at all of them, after any changes and back again", () => {
    fc.assert(
      fc.property(lists, (all) => {
        const sharers = sharersOf(({ addresses }: Router) => addresses);
        for (const list of [...all, ...all.toReversed()]) {
          const found = sharers(list).toSorted((a, b) => (a.key < b.key ? -1 : 1));
          const expected = [...new Set(list.flatMap(({ addresses }) => addresses))]
            .sort()
            .map((key) => ({ key, items: list.filter(({ addresses }) => addresses.includes(key)) }))
            .filter(({ items }) => items.length > 1);
          expect(found).toEqual(expected);
        }
      }),
      { seed: 4 },
    );
  });
});
