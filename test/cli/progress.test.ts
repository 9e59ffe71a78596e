/** Progress on standard error: for people at a terminal, and only where it takes long. */
import { describe, expect, it, vi } from "vitest";
import { readArguments } from "../../src/cli/arguments.ts";
import type { Io } from "../../src/cli/io.ts";
import { wantsProgress, withProgress } from "../../src/cli/progress.ts";
import { inFolder, ioslint } from "./program.ts";

/** A terminal and what is printed on it, with a clock that tests set. */
function terminal() {
  const printed: string[] = [];
  const clock = { now: 0 };
  const io: Io = {
    cwd: "",
    env: {},
    isTerminal: true,
    isErrorTerminal: true,
    out: (text) => printed.push(`out ${text}`),
    err: (text) => printed.push(text),
    readStdin: async () => new Uint8Array(),
    async *changesIn() {},
  };
  return { ...withProgress(io, () => clock.now), printed, clock };
}

describe("progress", () => {
  it("is silent for a second, then one line that changes ten times a second at most", () => {
    const { io, printed, clock } = terminal();
    const tell = io.progress?.();
    for (clock.now = 0; clock.now < 1300; clock.now += 20) tell?.(`at ${clock.now}`);
    expect(printed).toEqual(["\r\x1b[Kat 1000", "\r\x1b[Kat 1100", "\r\x1b[Kat 1200"]);
  });

  it("goes away before anything else is printed, and at the end", () => {
    const { io, printed, clock, clear } = terminal();
    const tell = io.progress?.();
    clock.now = 2000;
    tell?.("reading");
    io.out("findings");
    io.err("a complaint\n");
    clear();
    clock.now = 3000;
    tell?.("checking");
    clear();
    const gone = "\r\x1b[K";
    expect(printed).toEqual([
      `${gone}reading`,
      gone,
      "out findings",
      "a complaint\n",
      `${gone}checking`,
      gone,
    ]);
  });

  it.each([
    ["at a terminal", ["x.cfg"], {}, true, true],
    ["in a pipe", ["x.cfg"], {}, false, false],
    ["in CI", ["x.cfg"], { CI: "true" }, true, false],
    ["at a terminal without control sequences", ["x.cfg"], { TERM: "dumb" }, true, false],
    ["with --quiet", ["x.cfg", "--quiet"], {}, true, false],
  ])("%s", async (_, words, env, isErrorTerminal, expected) => {
    const read = await readArguments(words);
    const { io } = terminal();
    expect("answer" in read || wantsProgress(read, { ...io, env, isErrorTerminal })).toBe(expected);
  });

  it("tells how many files are read, and leaves nothing of it on the screen", async () => {
    const now = vi.spyOn(performance, "now");
    let time = 0;
    now.mockImplementation(() => {
      time += 600;
      return time;
    });
    try {
      await inFolder(
        { "a.cfg": "hostname A\n", "b.cfg": "hostname B\n", "c.cfg": "hostname C\n" },
        async (cwd) => {
          const { err } = await ioslint(["lint", "."], { cwd, isErrorTerminal: true });
          expect(err).toContain("\r\x1b[Kreading 2 of 3 files");
          expect(err).toContain("\r\x1b[Kchecking 3 files");
          expect(err.endsWith("\r\x1b[K")).toBe(true);
          expect((await ioslint(["lint", "."], { cwd, isErrorTerminal: true, env: { CI: "1" } })).err).toBe(
            "",
          );
        },
      );
    } finally {
      now.mockRestore();
    }
  });
});
