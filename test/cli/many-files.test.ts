/** V8 is asked for something only where many files are read: most runs read few, and have no time for it. */
import process from "node:process";
import { afterEach, expect, it, vi } from "vitest";
import { expectFiles } from "../../src/cli/many-files.ts";

const v8 = process.getBuiltinModule("node:v8");

afterEach(() => {
  vi.restoreAllMocks();
});

it("few files are read by V8 as it is", () => {
  const set = vi.spyOn(v8, "setFlagsFromString").mockImplementation(() => {});
  expectFiles(199);
  expect(set).not.toHaveBeenCalled();
});

it("for many files V8 no longer makes objects old from the start", () => {
  const set = vi.spyOn(v8, "setFlagsFromString").mockImplementation(() => {});
  expectFiles(200);
  expect(set.mock.calls).toEqual([["--no-allocation-site-pretenuring"]]);
});

it("a V8 that may not know the flag is left alone", () => {
  const set = vi.spyOn(v8, "setFlagsFromString").mockImplementation(() => {});
  vi.spyOn(process, "versions", "get").mockReturnValue({ ...process.versions, v8: "99.0.1" });
  expectFiles(10_000);
  expect(set).not.toHaveBeenCalled();
});
