/** Options as somebody tries them who knows other linters. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, ioslint } from "./program.ts";

const south = "test/pipelines/site/networks/south";

const rulesIn = (out: string) =>
  JSON.parse(out).diagnostics.map(
    ({ rule, severity }: { rule: string; severity: string }) => `${severity} ${rule}`,
  );

describe("--rule and --only", () => {
  it("take a topic as well as a rule", async () => {
    const off = await ioslint([south, "-f", "json", "--rule", "eigrp/*=off", "--rule", "isakmp/*=error"]);
    expect(rulesIn(off.out)).toEqual(["error isakmp/wildcard-key", "info ipsec/dpd-missing"]);
    const only = await ioslint([south, "-f", "json", "--only", "eigrp/*"]);
    expect(rulesIn(only.out)).toEqual(["warning eigrp/next-hop-self", "error eigrp/split-horizon"]);
  });

  it.each([
    [
      ["--rule", "isakmp/wildcard-key"],
      "--rule isakmp/wildcard-key needs a severity: --rule isakmp/wildcard-key=off",
    ],
    [["--rule", "isakm/*=off"], 'unknown rule "isakm/*"'],
    [["--only", "isakmp"], 'unknown rule "isakmp"'],
  ])("%s is a mistake", async (words, says) => {
    const { code, out, err } = await ioslint([south, ...words]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
    expect(err).toMatch(/^ioslint: .*\n$/);
  });
});

describe("--statistics", () => {
  it("is JSON where JSON is asked for, and leaves files their reports", async () => {
    await inFolder({}, async (cwd) => {
      const words = [join(process.cwd(), south), "--statistics", "-f", "json", "-f", "unix:out.txt"];
      const { out } = await ioslint(words, { cwd });
      expect(JSON.parse(out).statistics).toContainEqual({
        rule: "eigrp/split-horizon",
        severity: "error",
        count: 1,
      });
      expect(readFileSync(join(cwd, "out.txt"), "utf8")).toContain("[eigrp/split-horizon]");
    });
  });
});

it("--fix does not touch files for standard input, whatever it is called", async () => {
  const text = "hostname R\ninterface Tunnel0\n ip mtu 1400\nend\n";
  for (const more of [[], ["--stdin-filename", "r.cfg"]])
    await inFolder({ "r.cfg": text }, async (cwd) => {
      const { code, out, err } = await ioslint(["-", "--fix", ...more], {
        cwd,
        stdin: text.replace("R", "S"),
      });
      expect([code, out]).toEqual([2, ""]);
      expect(err).toBe("ioslint: --fix changes files, not standard input: --fix-dry-run shows the changes\n");
      expect(readFileSync(join(cwd, "r.cfg"), "utf8")).toBe(text);
    });
});

it("a baseline that is a folder, or is none, is told in one line", async () => {
  await inFolder({ "d/r.cfg": "hostname R\n" }, async (cwd) => {
    const says = async (path: string) => (await ioslint(["d", "--baseline", path], { cwd })).err;
    expect(await says("d")).toBe("ioslint: d: is a folder\n");
    expect(await says("k.json")).toBe(
      "ioslint: k.json: no such file or folder; --update-baseline makes one\n",
    );
  });
});

it.each(["--color=always", "--fix=yes", "--quiet=1"])("%s: a switch takes no value", async (word) => {
  const { code, out, err } = await ioslint([word, south]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toBe(`ioslint: option ${word.replace(/=.*/, "")} takes no value\n`);
});

it.each(["network", "predict"])(
  "%s --device refuses a device that is not there, with the nearest",
  async (command) => {
    const { code, out, err } = await ioslint([command, south, "--device", "SOUTH-CORR"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe('ioslint: no device "SOUTH-CORR" among the configs, did you mean "SOUTH-CORE"?\n');
  },
);
