/** `ioslint compare`: findings and sessions of two states of a network. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, ioslint } from "./program.ts";

/** A working network before, and after a spoke's tunnel key was changed. */
async function afterChange<T>(body: (cwd: string) => Promise<T>): Promise<T> {
  return inFolder({}, async (cwd) => {
    for (const state of ["before", "after"])
      cpSync("fixtures/clean/phase2-eigrp-ikev1", join(cwd, state), { recursive: true });
    const spoke = join(cwd, "after/spoke1.cfg");
    const text = readFileSync(spoke, "utf8");
    writeFileSync(spoke, text.replace(/tunnel key \d+/, "tunnel key 77"));
    expect(readFileSync(spoke, "utf8")).not.toBe(text);
    return body(cwd);
  });
}

describe("two folders", () => {
  it("differ in what breaks and in the sessions that go down", async () => {
    await afterChange(async (cwd) => {
      const { code, out } = await ioslint(["compare", "before", "after"], { cwd });
      expect(code).toBe(1);
      expect(out).toMatch(/new:\n {2}spoke1\.cfg:\d+:\d+: error: .* \[tunnel\/key-mismatch\]/);
      expect(out).toMatch(/sessions:\n(.*: up -> down\n)+/);
    });
  });

  it("differ the other way round in what is cured", async () => {
    await afterChange(async (cwd) => {
      const { code, out } = await ioslint(["compare", "after", "before", "-f", "json"], { cwd });
      const { new: fresh, cured, sessions } = JSON.parse(out);
      expect(code).toBe(0);
      expect(fresh).toEqual([]);
      expect(cured).toMatchObject([{ rule: "tunnel/key-mismatch", path: "spoke1.cfg" }]);
      expect(sessions[0]).toMatchObject({ before: "down", after: "up" });
    });
  });

  it("make one comment for a merge request: pairs before and after, then findings", async () => {
    await afterChange(async (cwd) => {
      const { out } = await ioslint(["compare", "before", "after", "-f", "markdown"], { cwd });
      expect(out).toMatch(
        /^### ioslint: 1 new, 0 cured, 0 changed\n\n\| pair \| cloud \| before \| after \|/,
      );
      expect(out).toContain("| 🟢 up | 🔴 down |");
      expect(out).toMatch(/#### New\n\n(.*\n){2}\| 🔴 \| `spoke1\.cfg:\d+` \|/);
      expect(out).not.toContain("Cured");
      const equal = await ioslint(["compare", "before", "before", "-f", "markdown"], { cwd });
      expect(equal.out).toBe("### ioslint: 0 new, 0 cured, 0 changed\n");
    });
  });
});
