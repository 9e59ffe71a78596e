/** Configuration, suppressions, baselines and comparisons, from the command line. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ioslint } from "./program.ts";

/** A folder with the article's network under `configs/`, and whatever else a test writes. */
async function inRepository<T>(
  files: Readonly<Record<string, string>>,
  body: (cwd: string) => Promise<T>,
): Promise<T> {
  const cwd = mkdtempSync(join(tmpdir(), "ioslint-"));
  try {
    cpSync("fixtures/article", join(cwd, "configs"), { recursive: true });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(cwd, path), text);
    return await body(cwd);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function counts(out: string): unknown {
  return JSON.parse(out).summary;
}

describe("a configuration file", () => {
  it("sets severities, the limit and what is left out", async () => {
    const config = `rules:
  isakmp/weak-policy: off
  ipsec/no-integrity: info
failOn: never
ignore:
  - rule: isakmp/key-mismatch
    device: DMVPN-SPOKE-2
    reason: moves next week
`;
    await inRepository({ "ioslint.yaml": config }, async (cwd) => {
      const { code, out } = await ioslint(["configs", "--format", "json"], { cwd });
      expect(code).toBe(0);
      expect(counts(out)).toMatchObject({ errors: 1, warnings: 1 });
      const all = await ioslint(["configs", "--format", "json", "--no-suppressions"], { cwd });
      expect(counts(all.out)).toMatchObject({ errors: 3 });
      const plain = await ioslint(["configs", "--format", "json", "--no-config"], { cwd });
      expect(plain.code).toBe(1);
      expect(counts(plain.out)).toMatchObject({ errors: 3, warnings: 3 });
    });
  });

  it.each([
    ["interface Tu1", ["Tunnel10"]],
    ["Tunnel 1", ["Tunnel10"]],
    ["interface Tunnel1", ["Tunnel10"]],
    ["tu10", ["Tunnel1"]],
    ["nterface Tunnel", []],
    ["Tunnel100", ["Tunnel1", "Tunnel10"]],
  ])(
    "leaves out what stands in a line with the text %s, no longer number and any name that the box takes",
    async (text, left) => {
      const router = "hostname R\ninterface Tunnel1\n mtu 1400\ninterface Tunnel10\n mtu 1400\nend\n";
      const config = `customRules:
  team/none: { message: "{name}", forbid: { kind: Interface } }
ignore:
  - { rule: team/none, text: ${text}, reason: later }
`;
      await inRepository({ "ioslint.yaml": config, "r.cfg": router }, async (cwd) => {
        const { out } = await ioslint(["r.cfg", "--only", "team/none", "-f", "json"], { cwd });
        expect(JSON.parse(out).diagnostics.map(({ message }: { message: string }) => message)).toEqual(left);
      });
    },
  );

  it("with a mistake is one line that names the place, and exit 2", async () => {
    const wrong = [
      "ruels:\n  a: off\n",
      "rules:\n  isakmp/key-mismach: off\n",
      "failOn: eror\n",
      "rules: [\n",
      "maxWarnings: many\n",
    ];
    for (const config of wrong) {
      await inRepository({ "ioslint.yaml": config }, async (cwd) => {
        const { code, out, err } = await ioslint(["configs"], { cwd });
        expect([code, out]).toEqual([2, ""]);
        expect(err).toMatch(/^ioslint: ioslint\.yaml:\d+.*\n$/);
      });
    }
  });

  it("keeps networks apart and lints JSON settings and presets too", async () => {
    const config = JSON.stringify({
      extends: ["security"],
      networks: [{ name: "lab", files: ["configs/*"] }],
      overrides: [{ devices: ["DMVPN-HUB"], rules: { "isakmp/weak-policy": "error" } }],
      exclude: ["configs/spoke2.cfg"],
    });
    await inRepository({ "ioslint.json": config }, async (cwd) => {
      const { out } = await ioslint([".", "--format", "json"], { cwd });
      const { files, diagnostics } = JSON.parse(out);
      expect(files.map(({ path }: { path: string }) => path)).toEqual([
        "configs/hub.cfg",
        "configs/spoke1.cfg",
      ]);
      expect(diagnostics.filter(({ rule }: { rule: string }) => rule === "isakmp/weak-policy")).toMatchObject(
        [{ severity: "error" }],
      );
    });
  });

  it("is printed with where each value came from, and made for a repository that has none", async () => {
    await inRepository(
      { "ioslint.yaml": "failOn: warning\nrules:\n  isakmp/weak-policy: off\n" },
      async (cwd) => {
        const { code, out } = await ioslint(["config", "configs/hub.cfg"], { cwd });
        expect(code).toBe(0);
        expect(out).toContain("ioslint.yaml");
      },
    );
    await inRepository({}, async (cwd) => {
      expect((await ioslint(["init"], { cwd })).code).toBe(0);
      expect(existsSync(join(cwd, "ioslint.yaml"))).toBe(true);
      expect((await ioslint(["configs", "--format", "json"], { cwd })).code).toBe(1);
      expect((await ioslint(["init"], { cwd })).code).toBe(2);
    });
  });
});

it("ioslint config tells of networks, facts, options, what is left out, and what git ignores", async () => {
  const config = `networks:
  - folders: [configs/]
devices:
  one: { addresses: { gi0/0: 192.0.2.1 } }
rules:
  isakmp/weak-policy: { options: { allow: [group 2] } }
overrides:
  - { devices: TWO, rules: { tunnel/no-address: info } }
ignore:
  - { rule: [nhrp/*, syntax/unknown-command], device: O*, text: ip mtu, until: 2040-01-31, reason: r }
  - { rule: nhrp/*, device: THREE, reason: r }
`;
  const files = { "ioslint.yaml": config, ".gitignore": "/configs/two.txt\n" };
  await inRepository(files, async (cwd) => {
    mkdirSync(join(cwd, ".git"));
    writeFileSync(
      join(cwd, "configs/two.txt"),
      "hostname ONE\ninterface Tunnel0\nend\n\nhostname TWO\ninterface Tunnel0\nend\n",
    );
    const { out } = await ioslint(["config", "configs/two.txt"], { cwd });
    const rows = out.split("\n").map((line) => line.replaceAll(/ {2,}/g, " | "));
    expect(rows).toEqual(
      expect.arrayContaining([
        "configs/two.txt: ONE, TWO",
        "read in folders | no | .gitignore",
        "network | configs | ioslint.yaml:2:5",
        'device | one {"addresses":{"gi0/0":"192.0.2.1"}} | ioslint.yaml:4:3',
        'ignore | nhrp/* syntax/unknown-command "ip mtu" until 2040-01-31 | ioslint.yaml:10:5',
        'isakmp/weak-policy options | {"allow":["group 2"]} | ioslint.yaml:6:3',
        "tunnel/no-address (ONE) | error | recommended",
        "tunnel/no-address (TWO) | info | ioslint.yaml:8:30",
      ]),
    );
    expect(rows.filter((row) => row.startsWith("ignore |"))).toHaveLength(1);
  });
});

describe("ioslint init", () => {
  const south = "test/pipelines/site/networks/south";

  it("refuses where package.json has settings already", async () => {
    await inRepository({ "package.json": '{ "ioslint": {} }' }, async (cwd) => {
      const { code, err } = await ioslint(["init"], { cwd });
      expect([code, err]).toEqual([2, "ioslint: package.json has a key ioslint already\n"]);
    });
  });

  it("knows folders of networks whatever they are called, and what it writes means them", async () => {
    const name = "a [b] {c} *? (d)";
    await inRepository({}, async (cwd) => {
      for (const each of ["one", "two #2"]) cpSync(south, join(cwd, name, each), { recursive: true });
      expect((await ioslint(["init"], { cwd })).err).toContain(`each folder below ${name} is a network`);
      const { out } = await ioslint(["config", `${name}/two #2/core.cfg`], { cwd });
      expect(out).toMatch(/^network +a \[b\] \{c\} \*\? \(d\)\/two #2 /m);
    });
  });
});

describe("known findings", () => {
  it("stand in a baseline, and only new ones fail", async () => {
    await inRepository({}, async (cwd) => {
      expect(
        (await ioslint(["configs", "--baseline", "known.json", "--update-baseline"], { cwd })).code,
      ).toBe(0);
      const text = readFileSync(join(cwd, "known.json"), "utf8");
      expect(text).not.toMatch(/ISAKMP-KEY|NHRP-KEY/);
      expect((await ioslint(["configs", "--baseline", "known.json"], { cwd })).code).toBe(0);
      const spoke = join(cwd, "configs/spoke1.cfg");
      writeFileSync(spoke, readFileSync(spoke, "utf8").replace("tunnel key 1122", "tunnel key 7"));
      const { code, out } = await ioslint(["configs", "--baseline", "known.json", "-f", "unix"], { cwd });
      expect(code).toBe(1);
      expect(out).toContain("[tunnel/key-mismatch]");
      expect(out).not.toContain("[isakmp/key-mismatch]");
      writeFileSync(
        spoke,
        readFileSync(spoke, "utf8")
          .replace("tunnel key 7", "tunnel key 1122")
          .replace("R3-ISAKMP-KEY", "R1-ISAKMP-KEY"),
      );
      expect((await ioslint(["configs", "--baseline", "known.json"], { cwd })).code).not.toBe(0);
      expect((await ioslint(["configs", "--baseline", "known.json", "--prune-baseline"], { cwd })).code).toBe(
        0,
      );
      expect((await ioslint(["configs", "--baseline", "known.json"], { cwd })).code).toBe(0);
    });
  });

  it("are written under ignore with a reason", async () => {
    await inRepository({ "ioslint.yaml": "failOn: error\n" }, async (cwd) => {
      await ioslint(["configs", "--suppress", "known since spring"], { cwd });
      expect(readFileSync(join(cwd, "ioslint.yaml"), "utf8")).toContain("known since spring");
      expect((await ioslint(["configs"], { cwd })).code).toBe(0);
    });
  });

  it("of another folder are left out, and two folders are compared", async () => {
    await inRepository({}, async (cwd) => {
      cpSync(join(cwd, "configs"), join(cwd, "before/configs"), { recursive: true });
      expect((await ioslint(["configs", "--against", "before"], { cwd })).code).toBe(0);
      const spoke = join(cwd, "configs/spoke1.cfg");
      writeFileSync(spoke, readFileSync(spoke, "utf8").replace("tunnel key 1122", "tunnel key 7"));
      const { out } = await ioslint(["compare", "before/configs", "configs"], { cwd });
      expect(out).toContain("tunnel/key-mismatch");
    });
  });

  it("of a revision need git, and a wrong name is said so", async () => {
    await inRepository({}, async (cwd) => {
      const { code, err } = await ioslint(["configs", "--new-from", "nowhere"], { cwd });
      expect(code).toBe(2);
      expect(err).toMatch(/^ioslint: /);
    });
  });
});

describe("what a run tells of itself", () => {
  it("counts by rule, times by rule, and runs one rule or one topic", async () => {
    expect((await ioslint(["--statistics", "fixtures/article"])).out).toMatch(/3\s+.*isakmp\/key-mismatch/);
    expect((await ioslint(["--stats", "fixtures/article"])).err).toContain("isakmp/key-mismatch");
    const only = await ioslint(["--only", "ipsec/no-integrity", "-f", "json", "fixtures/article"]);
    expect(counts(only.out)).toEqual({ errors: 0, warnings: 1, infos: 0 });
    const topic = await ioslint(["--tag", "isakmp", "-f", "json", "fixtures/article"]);
    expect(counts(topic.out)).toMatchObject({ errors: 3 });
    expect((await ioslint(["--tag", "isakpm", "fixtures/article"])).code).toBe(2);
  });

  it.each(["bash", "zsh", "fish"])("completes in %s", async (shell) => {
    const { code, out } = await ioslint(["completion", shell]);
    expect(code).toBe(0);
    expect(out).toContain("ioslint");
  });
});

describe("comments in a file", () => {
  it("leave out what they name, and one that leaves out nothing is told", async () => {
    const text = `hostname R
interface Tunnel0
 tunnel source GigabitEthernet0/0
! ioslint-disable-next-line tunnel/no-address -- a stub
interface Tunnel1
 tunnel source GigabitEthernet0/0
 tunnel destination 192.0.2.1
! ioslint-disable syntax/invalid-value -- nothing here
! ioslint-enable syntax/invalid-value
`;
    const { out } = await ioslint(["-f", "unix", "-"], { stdin: text });
    expect(out).not.toContain("[tunnel/no-address]");
    expect(out).toContain("[lint/unused-suppression]");
  });
});

describe("the guide to configuration", () => {
  const [, example = ""] = /```yaml\n([\s\S]*?)```/.exec(readFileSync("docs/configuration.md", "utf8")) ?? [];

  it("shows a file that is taken", async () => {
    await inRepository({ "ioslint.yaml": example }, async (cwd) => {
      const { code, err } = await ioslint(["configs", "--format", "json"], { cwd });
      expect(err).not.toContain("ioslint.yaml:");
      expect(code).toBe(1);
    });
  });

  it("shows a file that the shipped schema accepts, which refuses a wrong key", () => {
    const validate = new Ajv({ strict: false }).compile(
      JSON.parse(readFileSync("schema/config.schema.json", "utf8")),
    );
    expect(validate(parse(example))).toBe(true);
    expect(validate({ ruels: {} })).toBe(false);
  });
});
