/** Breadth of the catalogue against the vendor's own command table. Skips where the table is absent. */
import { describe, expect, it } from "vitest";
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
  it("is known to four fifths", () => {
    const rows = measure();
    const known = rows.filter(({ missing }) => missing === undefined).length;
    expect(known / rows.length).toBeGreaterThan(0.8);
  }, 60_000);
});
