/** Suppressions and baselines in runs over a whole network and over parts of it: what is judged, and what nobody can know. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inFolder, ioslint } from "./program.ts";

const site = "test/pipelines/site/networks/south";
const south = Object.fromEntries(
  readdirSync(site).map((name) => [`configs/${name}`, readFileSync(`${site}/${name}`, "utf8")]),
);

/** The lines about suppressions of a run over the southern network. */
async function unused(files: Readonly<Record<string, string>>, words: readonly string[] = ["."]) {
  return await inFolder({ ...south, ...files }, async (cwd) => {
    const { out, err } = await ioslint([...words, "-f", "unix"], { cwd });
    expect(err).toBe("");
    return [...out.matchAll(/^(.*): warning: (.*): take it out .* \[lint\/unused-suppression\]$/gm)].map(
      ([, at, says]) => `${at} ${says}`,
    );
  });
}

const entries = (...lines: readonly string[]) => ({
  "ioslint.yaml": `ignore:\n${lines.map((line) => `  - { ${line}, reason: r }\n`).join("")}`,
});

describe("a suppression of several rules", () => {
  it("is told of each that leaves nothing out, and of all at once when none does", async () => {
    const files = entries(
      "rule: [eigrp/split-horizon, tunnel/key-mismatch, nhrp/*]",
      "rule: [tunnel/key-mismatch, nhrp/*], device: SOUTH-A",
    );
    expect(await unused(files)).toEqual([
      "ioslint.yaml:2:5 `ignore nhrp/*` leaves nothing out",
      "ioslint.yaml:2:5 `ignore tunnel/key-mismatch` leaves nothing out",
      "ioslint.yaml:3:5 `ignore tunnel/key-mismatch, nhrp/* of SOUTH-A` leaves nothing out",
    ]);
  });

  it("is told of words that are no rules, as of a reason without its dashes", async () => {
    const text = south["configs/core.cfg"]?.replace(
      "interface Tunnel1",
      "! ioslint-disable-next-line eigrp/* because\ninterface Tunnel1",
    );
    expect(await unused({ "configs/core.cfg": text ?? "" })).toEqual([
      "configs/core.cfg:18:1 `ioslint-disable-next-line because` names no rule",
    ]);
  });
});

describe("of some routers alone", () => {
  const all = entries(
    "rule: eigrp/split-horizon",
    "rule: syntax/unknown-command, device: SOUTH-CORE",
    "rule: '*'",
  );

  it("nobody knows what is found of all: such entries are not judged", async () => {
    expect(await unused(all, ["configs/site-a.cfg"])).toEqual([]);
    expect(await unused(all, ["configs/core.cfg"])).toEqual([
      "ioslint.yaml:3:5 `ignore syntax/unknown-command of SOUTH-CORE` leaves nothing out",
    ]);
    expect(await unused(all)).toHaveLength(1);
  });

  it("a baseline is not stale for what shows only between routers, and with all of them it is", async () => {
    await inFolder({ ...south, "ioslint.yaml": "baseline: known.json\n" }, async (cwd) => {
      await ioslint([".", "--update-baseline"], { cwd });
      for (const words of [["configs/core.cfg"], ["configs/core.cfg", "configs/site-a.cfg"], ["."]])
        expect(await ioslint(words, { cwd })).toMatchObject({ code: 0, err: "" });
    });
    const known = {
      version: 1,
      findings: [
        {
          rule: "eigrp/split-horizon",
          device: "SOUTH-CORE",
          object: "interface Tunnel9",
          peers: ["SOUTH-A"],
        },
      ],
    };
    await inFolder({ ...south, "known.json": JSON.stringify(known) }, async (cwd) => {
      const stale = async (...words: readonly string[]) =>
        (await ioslint([...words, "--baseline", "known.json", "--fail-on", "never"], { cwd })).code;
      expect(await stale("configs/core.cfg")).toBe(0);
      expect(await stale("configs/core.cfg", "configs/site-b.cfg")).toBe(0);
      expect(await stale("configs/core.cfg", "configs/site-a.cfg")).toBe(1);
      expect(await stale(".")).toBe(1);
    });
  });
});

describe("a mistake in the configuration", () => {
  it.each([
    ["include: [1]", "1:11: include[0]: must be a text"],
    ["ignore: [{ rule: isakmp/* }]", "1:10: ignore[0].reason: is missing"],
    ["ignore: [{ reason: r }]", "1:10: ignore[0].rule: is missing"],
    ["overrides: [{ files: a }]", "1:13: overrides[0].rules: is missing"],
    [
      "devices: { HUB: { tunnel: 10.0.0.999/24 } }",
      ".tunnel: must be an address and a length, as 10.0.0.1/24",
    ],
    ["devices: { HUB: { tunnel: 10.0.0.1/33 } }", ".tunnel: must be an address and a length"],
    ["devices: { HUB: { tunnel: '2001:db8::1' } }", ".tunnel: must be an address and a length"],
    ["devices: { HUB: { nbma: 1.2.3 } }", ".nbma: must be an address"],
    ["devices: { HUB: { nbma: 192.0.2.1/24 } }", ".nbma: must be an address"],
    ["devices: { HUB: { addresses: { Gi0: 1.2.3.4.5 } } }", ".addresses.Gi0: must be an address"],
    ["rules: { isakmp/weak-policy: { options: { alow: [] } } }", 'unknown key "alow", did you mean "allow"?'],
    ["rules: { isakmp/weak-policy: { options: { allow: 5 } } }", ".options.allow: must be a list"],
    ["rules: { isakmp/weak-policy: { options: { allow: [5] } } }", ".options.allow[0]: must be a text"],
    ["rules: { tunnel/key-mismatch: { options: {} } }", 'unknown key "options"'],
  ])("%s is one line in words of its own", async (config, says) => {
    await inFolder({ ...south, "ioslint.yaml": `${config}\n` }, async (cwd) => {
      const { code, out, err } = await ioslint(["."], { cwd });
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^ioslint: ioslint\.yaml:1:\d+: .*\n$/);
      expect(err).toContain(says);
    });
  });

  it("that limits warnings is not taken for an option", async () => {
    await inFolder({ ...south, "ioslint.yaml": "maxWarnings: 0\nfailOn: never\n" }, async (cwd) => {
      expect(await ioslint(["."], { cwd })).toMatchObject({
        code: 1,
        err: "ioslint: 1 warning, more than the 0 that maxWarnings in the configuration allows\n",
      });
    });
  });
});

it("facts about a device are found in whatever case its name is written, for interfaces by any name", async () => {
  const files = {
    "hub.cfg":
      "hostname HUB\ninterface GigabitEthernet0/0\n ip address dhcp\ninterface Tunnel0\n ip address 10.9.0.1 255.255.255.0\n ip nhrp network-id 7\n ip nhrp map multicast dynamic\n tunnel source GigabitEthernet0/0\n tunnel mode gre multipoint\nend\n",
    "ioslint.yaml": "devices:\n  hub: { addresses: { gi0/0: 192.0.2.1 } }\n",
  };
  await inFolder(files, async (cwd) => {
    expect((await ioslint(["network", "."], { cwd })).out).toContain("192.0.2.1");
  });
});
