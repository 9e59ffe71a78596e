/** The whole catalogue, line by line: what it says is what the parser reads. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GraphData } from "../../src/grammar/format.ts";
import { parseCommand } from "../../src/syntax/command.ts";
import { graphs } from "../../src/syntax/generated/graphs.ts";
import { shortestLines, walk } from "../grammar/samples.ts";

const modes = Object.entries(graphs).map(([mode, json]) => ({
  mode,
  graph: JSON.parse(json()) as GraphData,
}));

describe("every way in which a line of the catalogue can end is read as its kind", () => {
  test.each(modes)("in mode $mode", ({ mode, graph }) => {
    const wrong = shortestLines(graph)
      .map(({ text, kind }) => ({ text, kind, read: parseCommand(mode, text).kind }))
      .filter(({ kind, read }) => kind !== read);
    expect(wrong).toEqual([]);
  });
});

test("a line put together at random from the catalogue is read as its kind, and is its own negation with `no`", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...modes),
      fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
        minLength: 1,
        maxLength: 14,
      }),
      ({ mode, graph }, choices) => {
        const sample = walk(graph, choices);
        if (!sample) return;
        expect({ ...sample, kind: parseCommand(mode, sample.text).kind }).toEqual(sample);
        expect(parseCommand(mode, `no ${sample.text}`)).toMatchObject({ kind: sample.kind, negated: true });
      },
    ),
    { numRuns: 500 },
  );
});
