import { describe, expect, it } from "vitest";
import { formats } from "../../src/report/reporter.ts";
import { inFolder, ioslint } from "./program.ts";

/** One error (a route map that nothing defines) and one info (an access list that nothing uses), in a whole config. */
const hub = `version 15.7
hostname HUB
interface GigabitEthernet0/0
 ip address 198.51.100.1 255.255.255.0
 ip policy route-map NOWHERE
ip access-list extended LEFT-OVER
 permit ip any any
crypto isakmp key N3verShown address 198.51.100.2
end
`;

/** What a run says of that config. */
function check(words: readonly string[], world = {}) {
  return inFolder({ "hub.cfg": hub }, (cwd) => ioslint(["hub.cfg", ...words], { cwd, ...world }));
}

describe("the exit code", () => {
  it.each([
    [[], 1],
    [["--fail-on", "never"], 0],
    [["--rule", "reference/undefined=off"], 0],
    [["--rule", "reference/undefined=warning"], 0],
    [["--rule", "reference/undefined=warning", "--fail-on", "warning"], 1],
    [["--rule", "reference/undefined=off", "--fail-on", "warning"], 0],
    [["--rule", "reference/undefined=off", "--fail-on", "info"], 1],
    [["--rule", "reference/undefined:warning", "--max-warnings", "0"], 1],
    [["--rule", "reference/undefined=warning", "--max-warnings", "1"], 0],
    [["--rule", "reference/undefined=warning", "--max-warnings", "-1"], 0],
  ])("with %j is %i", async (words, code) => {
    expect((await check(words)).code).toBe(code);
  });

  it("tells why when there are too many warnings", async () => {
    const { err } = await check(["--rule", "reference/undefined=warning", "--max-warnings", "0"]);
    expect(err).toBe("ioslint: 1 warning, more than the 0 that --max-warnings allows\n");
  });
});

describe("the report", () => {
  it("shows file, place, severity, rule and the line", async () => {
    const { out } = await check([]);
    expect(out).toMatch(
      /^hub\.cfg\n {2}5:\d+ {2}error {2}.*NOWHERE.* {2}reference\/undefined\n {4}\| ip policy/,
    );
  });

  it("holds errors only with --quiet, and counts no others", async () => {
    const { out } = await check(["--quiet", "--format", "json"]);
    const { diagnostics, summary } = JSON.parse(out);
    expect(diagnostics.map((each: { severity: string }) => each.severity)).toEqual(["error"]);
    expect(summary).toEqual({ errors: 1, warnings: 0, infos: 0 });
  });

  it.each(formats)("in format $name is the same for the same input and holds no key", async ({ name }) => {
    const first = await check(["--format", name]);
    expect(first).toEqual(await check(["--format", name]));
    expect(first.out).not.toContain("N3verShown");
    expect(first.out).toContain("reference/undefined");
  });

  it("is the same whatever the order of the files", async () => {
    const one = await ioslint([
      "fixtures/article/hub.cfg",
      "fixtures/article/spoke1.cfg",
      "fixtures/article/spoke2.cfg",
    ]);
    const other = await ioslint([
      "fixtures/article/spoke2.cfg",
      "fixtures/article/hub.cfg",
      "fixtures/article",
    ]);
    expect(one.out).toBe(other.out);
  });
});

describe("standard input", () => {
  it("is a file called <stdin>, or as it is told", async () => {
    expect((await ioslint(["-f", "unix", "-"], { stdin: hub })).out).toMatch(/^<stdin>:5:/);
    expect((await ioslint(["-f", "unix", "-", "--stdin-filename", "a.cfg"], { stdin: hub })).out).toMatch(
      /^a\.cfg:5:/,
    );
  });
});

it("without files, the current folder is checked", async () => {
  await inFolder({ "a/hub.cfg": hub }, async (cwd) => {
    expect((await ioslint(["-f", "unix"], { cwd })).out).toMatch(/^a\/hub\.cfg:5:/);
  });
});

it("many files without a config are named shortly", async () => {
  const notes = Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`note${n}.txt`, "Dear all\n"]));
  await inFolder({ ...notes, "hub.cfg": "hostname HUB\n" }, async (cwd) => {
    const { err } = await ioslint(["."], { cwd });
    expect(err).toContain("note0.txt, note1.txt, note2.txt, note3.txt, note4.txt and 3 more\n");
  });
});

describe("colours", () => {
  it.each([
    [{ isTerminal: true }, [], true],
    [{ isTerminal: false }, [], false],
    [{ isTerminal: true, env: { NO_COLOR: "1" } }, [], false],
    [{ isTerminal: true, env: { NO_COLOR: "" } }, [], true],
    [{ isTerminal: false, env: { FORCE_COLOR: "1" } }, [], true],
    [{ isTerminal: true, env: { FORCE_COLOR: "0" } }, [], false],
    [{ isTerminal: false, env: { FORCE_COLOR: "1", NO_COLOR: "1" } }, [], false],
    [{ isTerminal: true, env: { TERM: "dumb" } }, [], false],
    [{ isTerminal: false, env: { NO_COLOR: "1" } }, ["--color"], true],
    [{ isTerminal: true, env: { FORCE_COLOR: "1" } }, ["--no-color"], false],
  ])("with %j and %j: %s", async (world, words, colours) => {
    expect((await check(words, world)).out.includes("\u001b[")).toBe(colours);
  });
});
