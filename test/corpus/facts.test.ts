/** Breadth of the catalogue against the vendor's own command table. Skips where the table is absent. */
import { describe, expect, it } from "vitest";
import { left } from "./facts-left.ts";
import { linesOf, readings } from "./facts-lines.ts";
import { hasFacts, measure } from "./facts-measure.ts";

const [values] = readings;

it("makes lines from the notation of the table", () => {
  const sets = new Map([["@day", ["Mon", "Sun"]]]);
  const made =
    values === undefined ? [] : linesOf("[no] ip x (1-9) [<a|b (0,3)> [log]] @day ... -> mode", sets, values);
  expect(made).toEqual(["ip x 1 Mon", "ip x 9 b 3 log Sun", "ip x 1 a Mon", "ip x 1 Sun"]);
});

describe.skipIf(!hasFacts)("the vendor's command table (skipped without ../shared/facts)", () => {
  const rows = measure();

  it("is known to nine tenths", () => {
    const counted = rows.filter(({ left }) => left === undefined);
    const known = counted.filter(({ missing }) => missing === undefined).length;
    expect(known / counted.length).toBeGreaterThan(0.925);
  });

  it("is left out only where a reason is given that fits some row", () => {
    expect(rows.filter(({ left }) => left !== undefined).length).toBeLessThan(rows.length * 0.06);
    const reasons = new Set(rows.map(({ left }) => left));
    for (const { why } of left) expect(reasons).toContain(why);
  });
});
