/** What is generated and committed is what the sources give. */
import { expect, it } from "vitest";
import { generateAll } from "../../scripts/generators.ts";

it("no generated file is stale, and no source has a mistake", () => {
  const { files, mistakes } = generateAll();
  expect(mistakes).toEqual([]);
  expect(files.filter(({ wanted, present }) => wanted !== present).map(({ path }) => path)).toEqual([]);
});
