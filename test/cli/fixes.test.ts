/** `--fix`, `--fix-dry-run`, `--remediation`: findings put right. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { networksIn, readNetwork } from "../support/networks.ts";
import { inFolder, ioslint } from "./program.ts";

/** A broken network without its markers. */
function broken(name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readNetwork(`broken/${name}`).map(({ path, text }) => [path, text.replace(/^\s*!~ .*\n/gm, "")]),
  );
}

interface Found {
  readonly rule: string;
  readonly device: string;
  readonly severity: string;
  readonly fix?: object;
}

async function findings(cwd: string, ...words: string[]): Promise<readonly Found[]> {
  return JSON.parse((await ioslint([".", "-f", "json", ...words], { cwd })).out).diagnostics;
}

const key = "tunnel-key-of-one-spoke";

describe("--fix", () => {
  it.each(networksIn("broken"))("leaves nothing of what it fixed: %s", async (name) => {
    await inFolder(broken(name), async (cwd) => {
      const before = await findings(cwd);
      const after = await findings(cwd, "--fix", "--unsafe-fixes");
      // What all members share is told at the hub, whose tunnel may be protected only now.
      const names = (all: readonly Found[]) =>
        all.map(({ rule, device, severity }) => (severity === "error" ? `${rule} ${device}` : rule));
      expect(names(after).filter((each) => !names(before).includes(each))).toEqual([]);
      expect(names(await findings(cwd))).toEqual(names(after));
      if (before.length === after.length) expect(names(after)).toEqual(names(before));
    });
  });

  it("adds a missing line below its section and keeps the ends of lines", async () => {
    const files = broken("eigrp-split-horizon-on-the-hub");
    await inFolder(
      { ...files, "hub.cfg": (files["hub.cfg"] ?? "").replaceAll("\n", "\r\n") },
      async (cwd) => {
        const { err, code } = await ioslint([".", "--fix"], { cwd });
        expect(err).toBe("ioslint: 1 finding fixed in 1 file\n");
        expect(code).toBe(0);
        const text = readFileSync(join(cwd, "hub.cfg"), "utf8");
        expect(text).toContain("interface Tunnel0\r\n no ip split-horizon eigrp 90\r\n");
        expect(text.replaceAll("\r\n", "")).not.toContain("\n");
      },
    );
  });

  it("leaves alone what may cut a session, unless it is asked for", async () => {
    await inFolder(broken(key), async (cwd) => {
      const { err, code } = await ioslint([".", "--fix"], { cwd });
      expect(err).toBe("ioslint: 1 more finding could be fixed with --unsafe-fixes\n");
      expect(code).toBe(1);
      expect((await ioslint([".", "--fix", "--unsafe-fixes"], { cwd })).code).toBe(0);
    });
  });

  it("leaves outputs of routers alone, unless it is asked for", async () => {
    const files = broken("eigrp-split-horizon-on-the-hub");
    const shown = `Building configuration...\n\n${files["hub.cfg"]}`;
    await inFolder({ ...files, "hub.cfg": shown }, async (cwd) => {
      const { err } = await ioslint([".", "--fix"], { cwd });
      expect(err).toContain("hub.cfg: not changed: is an output of a router");
      expect(readFileSync(join(cwd, "hub.cfg"), "utf8")).toBe(shown);
      await ioslint([".", "--fix", "--fix-captures"], { cwd });
      expect(readFileSync(join(cwd, "hub.cfg"), "utf8")).not.toBe(shown);
    });
  });

  it("leaves text alone that is no UTF-8", async () => {
    const files = broken("eigrp-split-horizon-on-the-hub");
    await inFolder(files, async (cwd) => {
      const bytes = Buffer.from(`! caf\u00e9\n${files["hub.cfg"]}`, "latin1");
      writeFileSync(join(cwd, "hub.cfg"), bytes);
      expect((await ioslint([".", "--fix"], { cwd })).err).toContain("is no plain UTF-8 text");
      expect(readFileSync(join(cwd, "hub.cfg")).equals(bytes)).toBe(true);
    });
  });
});

it("--fix-dry-run prints a diff and changes nothing; secrets near it are masked", async () => {
  const files = broken(key);
  await inFolder(files, async (cwd) => {
    const { out, code } = await ioslint([".", "--fix-dry-run", "--unsafe-fixes"], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^--- a\/spoke2\.cfg\n\+\+\+ b\/spoke2\.cfg\n@@ /);
    expect(out).toContain("\n- tunnel key 990\n+ tunnel key 909\n");
    expect(readFileSync(join(cwd, "spoke2.cfg"), "utf8")).toBe(files["spoke2.cfg"]);
    expect((await ioslint([".", "--fix-dry-run"], { cwd })).out).toBe("");
  });
});

it("--remediation prints commands by router, with a warning before what may cut a session", async () => {
  await inFolder(broken("two-faults-on-two-spokes"), async (cwd) => {
    const { out, code } = await ioslint([".", "--remediation"], { cwd });
    expect(code).toBe(0);
    expect(out.match(/^configure terminal$/gm)?.length).toBeGreaterThan(0);
    expect(out.match(/^end$/gm)?.length).toBe(out.match(/^configure terminal$/gm)?.length);
  });
  await inFolder(broken(key), async (cwd) => {
    const { out } = await ioslint([".", "--remediation"], { cwd });
    expect(out).toMatch(
      /! What follows may cut .*\n! tunnel\/key-mismatch: .*\ninterface Tunnel0\n tunnel key 909\nend\n/,
    );
  });
});

it("machines get the commands too: json and SARIF", async () => {
  await inFolder(broken(key), async (cwd) => {
    const [finding] = await findings(cwd);
    expect(finding?.fix).toEqual({ device: "SOUTH", commands: ["interface Tunnel0", " tunnel key 909"] });
    const { runs } = JSON.parse((await ioslint([".", "-f", "sarif"], { cwd })).out);
    expect(runs[0].results[0].fixes[0].artifactChanges[0].replacements[0]).toMatchObject({
      insertedContent: { text: "909" },
    });
  });
});
