/** `ioslint anonymize`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, ioslint } from "./program.ts";

const hub = `hostname BERLIN
banner motd ^C
Property of Granite AG, Berlin
^C
username anna secret 9 $9$Pebbles1$Marble22
interface Tunnel0
 description To all our branches, call +49 30 1234567
 ip address 10.7.0.1 255.255.255.0
 ip nhrp authentication Basalt
 ip nhrp map multicast dynamic
 ip nhrp frobnicate Quartz 10.7.0.9
 tunnel protection ipsec profile GRANITE
!
! Contact: anna@granite.example
router bgp 65010
 neighbor 10.7.0.2 remote-as 65020
`;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".cfg"))
    .sort();
}

describe("anonymize", () => {
  it("writes the files into a new folder, without the owner's names, addresses and words", async () => {
    await inFolder({ "sites/berlin.cfg": hub }, async (cwd) => {
      const { code, out, err } = await ioslint(["anonymize", "sites", "-o", "shared"], { cwd });
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toBe("1 file written to shared\n");
      const text = readFileSync(join(cwd, "shared/rtr01.cfg"), "utf8");
      expect(text).not.toMatch(
        /BERLIN|Granite|anna|Pebbles|Marble|branches|1234567|10\.7\.0|Basalt|Quartz|frobnicate|650[12]0/i,
      );
      expect(text).toMatch(/^hostname Rtr01\nbanner motd \^C\nWord/);
      expect(text).toMatch(/ ip address 10\.\d+\.\d+\.\d+ 255\.255\.255\.0\n/);
      expect(text).toMatch(/ ip nhrp \w+ \w+ 10\.\d+\.\d+\.\d+\n/);
    });
  });

  it("gives the same bytes for the same files, and for the same salt addresses that agree", async () => {
    const other = "hostname PARIS\ninterface Tunnel0\n ip address 10.7.0.2 255.255.255.0\n";
    await inFolder({ "a.cfg": hub, "b.cfg": other }, async (cwd) => {
      const addressIn = (path: string) =>
        / ip address (\S+)/.exec(readFileSync(join(cwd, path), "utf8"))?.[1];
      const runs = [
        ["a.cfg", "-o", "one"],
        ["a.cfg", "-o", "two"],
        ["a.cfg", "-o", "three", "--salt", "Feldspar"],
        ["a.cfg", "b.cfg", "-o", "four", "--salt", "Feldspar"],
      ];
      for (const words of runs) await ioslint(["anonymize", ...words], { cwd });
      expect(readFileSync(join(cwd, "one/File01.cfg"))).toEqual(readFileSync(join(cwd, "two/File01.cfg")));
      expect(addressIn("three/File01.cfg")).toBe(addressIn("four/File01.cfg"));
      expect(addressIn("three/File01.cfg")).not.toBe(addressIn("one/File01.cfg"));
    });
  });

  it("keeps folders and the form of write-ups and transcripts", async () => {
    const page = "# Berlin\n\n## BERLIN\n\n```ios\nhostname BERLIN\ninterface Tunnel0\n ip mtu 1400\n```\n";
    const log =
      "PARIS#show run\nBuilding configuration...\nhostname PARIS\ninterface Tunnel0\n ip mtu 1400\nPARIS#\n";
    await inFolder({ "net/x/page.md": page, "net/y/paris.log": log }, async (cwd) => {
      await ioslint(["anonymize", "net/x/page.md", "net/y/paris.log", "-o", "out"], { cwd });
      expect(readFileSync(join(cwd, "out/Dir01/File01.md"), "utf8")).toMatch(
        /^# Rtr01\n\n## Rt[rR]01\n\n```ios\nhostname Rt[rR]01\ninterface Tunnel0\n ip mtu 1400\n```\n$/i,
      );
      expect(readFileSync(join(cwd, "out/Dir02/rtr02.log"), "utf8")).toMatch(
        /^Rtr02#show run\nBuilding configuration...\nhostname Rtr02\n/i,
      );
    });
  });

  it("writes the configurations alone where lines of a file hold several lines", async () => {
    const lab = [
      "nodes:",
      "  - label: BERLIN",
      "    node_definition: iosv",
      '    configuration: "hostname BERLIN\\ninterface Tunnel0\\n ip mtu 1400\\n description to Paris\\n"',
      "",
    ].join("\n");
    await inFolder({ "lab.yaml": lab }, async (cwd) => {
      const { err } = await ioslint(["anonymize", "lab.yaml", "-o", "out"], { cwd });
      expect(err).toContain("its form could not be kept");
      const [path = ""] = filesIn(join(cwd, "out"));
      const text = readFileSync(join(cwd, "out", path), "utf8");
      expect(text).toContain("interface Tunnel0\n ip mtu 1400\n");
      expect(text).not.toMatch(/BERLIN|Paris/);
    });
  });

  it("needs a folder, which must be new or empty, and leaves nothing behind when it fails", async () => {
    await inFolder({ "a.cfg": hub, "full/x.txt": "x" }, async (cwd) => {
      expect(await ioslint(["anonymize", "a.cfg"], { cwd })).toMatchObject({ code: 2 });
      const full = await ioslint(["anonymize", "a.cfg", "-o", "full"], { cwd });
      expect(full).toMatchObject({ code: 2, err: "ioslint: full: the folder is not empty\n" });
      const file = await ioslint(["anonymize", "a.cfg", "-o", "a.cfg"], { cwd });
      expect(file.err).toBe("ioslint: a.cfg: is no folder\n");
      writeFileSync(join(cwd, "nothing"), "");
      const deep = await ioslint(["anonymize", "a.cfg", "-o", "nothing/out"], { cwd });
      expect(deep.err).toBe("ioslint: nothing/out: its folder is a file\n");
      expect(readdirSync(cwd).sort()).toEqual(["a.cfg", "full", "nothing"]);
      expect(existsSync(join(cwd, "full/x.txt"))).toBe(true);
      expect((await ioslint(["anonymize", "none.cfg", "-o", "new"], { cwd })).code).toBe(2);
    });
  });
});
