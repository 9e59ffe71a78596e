import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { pages } from "../../rules/generated/pages.ts";
import { rules } from "../../rules/generated/registry.ts";
import { inFolder, ioslint } from "./program.ts";

const hub = `hostname HUB
crypto isakmp key N3verShown address 198.51.100.2
banner motd ^C
the password is N3verShown
^C
interface Tunnel0
 no shutdown
 frobnicate key N3verShown
 frobnicate key Als0Hidden
 default ip mtu
`;

function inHub(words: readonly string[]) {
  return inFolder({ "hub.cfg": hub }, (cwd) => ioslint(words, { cwd }));
}

describe("ioslint parse", () => {
  it("prints the tree with kinds, fields and places, and no secret", async () => {
    const { code, out } = await inHub(["parse", "hub.cfg"]);
    expect(code).toBe(0);
    expect(out).not.toMatch(/N3verShown|Als0Hidden/);
    const { path, devices } = JSON.parse(out);
    expect(path).toBe("hub.cfg");
    expect(devices).toMatchObject([
      {
        name: "HUB",
        namedBy: "hostname",
        statements: [
          { kind: "Hostname", name: "HUB", line: 1, column: 1 },
          { kind: "IsakmpKey", key: "<secret>", text: "crypto isakmp key <secret> address 198.51.100.2" },
          { kind: "Banner", body: ["the password <secret>", "^C"] },
          {
            kind: "Interface",
            children: [
              { kind: "Shutdown", negated: true, line: 7, column: 2 },
              { kind: "Unknown", text: "frobnicate key <secret>", fault: { type: "unknown" } },
              { kind: "Unknown" },
              { defaulted: true },
            ],
          },
        ],
      },
    ]);
  });

  it("prints the source back, byte for byte", async () => {
    expect((await inHub(["parse", "--print", "hub.cfg"])).out).toBe(hub);
  });

  it("shows whose lines are whose, and why", async () => {
    const script = "conf t\ninterface Tunnel0\n ip mtu 1400\nend\n";
    const lab = `R1#show run\nhostname EDGE\nend\nR1#\n`;
    const notes = `SPOKE1\n${script}\nR2\n${script}\nAll routers\n${script}`;
    const files = { "lab.txt": lab, "notes.txt": notes, "branch.cfg": "interface Tunnel0\n" };
    await inFolder(files, async (cwd) => {
      const show = async (file: string) => (await ioslint(["parse", "--devices", file], { cwd })).out;
      expect(await show("lab.txt")).toBe("lab.txt:1-4  EDGE  its prompt in line 1\n");
      expect(await show("branch.cfg")).toBe("branch.cfg:1-1  branch  the file's name\n");
      expect(await show("notes.txt")).toBe(
        [
          "notes.txt:1-6    SPOKE1  the title in line 1",
          "notes.txt:7-12   R2      the title in line 7",
          "notes.txt:13-17  R2      in doubt: nothing names the device of these lines (see line 13)",
          "",
        ].join("\n"),
      );
    });
  });

  it("reads standard input", async () => {
    expect((await ioslint(["parse", "--print", "-"], { stdin: hub })).out).toBe(hub);
  });

  it("says why a file cannot be read", async () => {
    expect(await ioslint(["parse", "nosuch.cfg"])).toMatchObject({
      code: 2,
      out: "",
      err: "ioslint: nosuch.cfg: no such file or folder\n",
    });
    expect((await ioslint(["parse", "src"])).err).toBe("ioslint: src: is a folder\n");
  });
});

describe("ioslint coverage", () => {
  it("counts commands and lists those not understood, alike ones together, secrets hidden", async () => {
    const { code, out } = await inHub(["coverage", "--format", "json", "hub.cfg"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      commands: 8,
      typed: 6,
      files: [{ path: "hub.cfg", commands: 8, typed: 6, status: "partly" }],
      unknown: [{ mode: "interface", text: "frobnicate key <secret>", count: 2 }],
    });
  });

  it("prints a table for people", async () => {
    expect((await inHub(["coverage", "hub.cfg"])).out).toBe(
      " 75.0%  6/8  hub.cfg\n 75.0%  6 of 8 commands understood\n\nnot understood:\n" +
        "     2  interface: frobnicate key <secret>\n",
    );
  });

  it("tells what is not understood without telling of whom, for a report", async () => {
    const text =
      "hostname BERLIN\ninterface Tunnel0\n ip nhrp frobnicate Granite 10.7.0.9 timeout 70\n ip mtu 1400\n";
    await inFolder({ "berlin.cfg": text }, async (cwd) => {
      const { out } = await ioslint(["coverage", "--report-unknown", "berlin.cfg"], { cwd });
      expect(out).toMatch(
        /^ 75\.0% {2}3 of 4 commands understood\n\nnot understood:\n {5}1 {2}interface: ip nhrp word[a-z] Word[a-z] 10\.\d+\.\d+\.\d+ timeout 70\n$/,
      );
      expect(out).not.toMatch(/berlin|frobnicate|granite|10\.7\.0\.9/i);
      const json = await ioslint(["coverage", "--report-unknown", "-f", "json", "berlin.cfg"], { cwd });
      expect(Object.keys(JSON.parse(json.out))).toEqual(["commands", "typed", "unknown"]);
    });
  });

  it("says of which files nobody can tell where all lines belong", async () => {
    const text = "hostname A\ninterface Tunnel0\n ip mtu 1400\nbanner motd ^C\nno end\n";
    await inFolder({ "a.cfg": text }, async (cwd) => {
      expect((await ioslint(["coverage", "a.cfg"], { cwd })).out).toContain("a.cfg  (uncertain)\n");
    });
  });

  it("fails when a file cannot be read, after counting the others", async () => {
    const { code, out, err } = await inHub(["coverage", "hub.cfg", "nosuch.cfg"]);
    expect(code).toBe(2);
    expect(out).toContain("hub.cfg");
    expect(err).toContain("nosuch.cfg");
  });
});

describe("ioslint rules", () => {
  it("lists every rule with its severity and summary", async () => {
    const { out } = await ioslint(["rules"]);
    for (const { id, severity, summary } of rules) {
      expect(out).toMatch(
        new RegExp(
          `^${id} +${severity} +${summary.replace(/[.*+?^()|[\]{}\\$]/g, "\\$&")}( \\(.+\\))?$`,
          "m",
        ),
      );
    }
  });

  it("lists them for programs too", async () => {
    const { out } = await ioslint(["rules", "-f", "json"]);
    expect(JSON.parse(out).map((each: { id: string }) => each.id)).toEqual(rules.map((each) => each.id));
  });
});

describe("ioslint explain", () => {
  it("prints the page of a rule", async () => {
    const { code, out } = await ioslint(["explain", "tunnel/no-address"]);
    expect(code).toBe(0);
    expect(out).toBe(readFileSync("rules/tunnel/no-address.md", "utf8"));
  });

  it("knows a page for every rule", () => {
    expect([...pages.keys()].sort()).toEqual(rules.map((each) => each.id).sort());
  });
});
