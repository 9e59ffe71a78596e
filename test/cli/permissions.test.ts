/** What the program says where it may not read or write. It runs as somebody without rights when the tests run as root. */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder } from "./program.ts";

const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const router = (name: string) => `hostname ${name}\ninterface Tunnel0\n ip mtu 99999\nend\n`;
const files = { "sites/a/a.cfg": router("A"), "sites/b/b.cfg": router("B") };

function ioslint(cwd: string, ...words: readonly string[]) {
  const program = resolve("dist/cli.cjs");
  const run = spawnSync(process.execPath, [program, ...words], { cwd, encoding: "utf8", ...nobody });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** A folder whose parts have these rights for the time of the body. */
async function withRights(rights: Readonly<Record<string, number>>, body: (folder: string) => void) {
  await inFolder(files, async (folder) => {
    chmodSync(folder, 0o755);
    for (const [path, mode] of Object.entries(rights)) chmodSync(join(folder, path), mode);
    try {
      body(folder);
    } finally {
      for (const path of Object.keys(rights)) chmodSync(join(folder, path), 0o755);
    }
  });
}

describe("a folder in which nothing may be written", () => {
  it.each([
    [["sites", "-f", "json:out.json"], "out.json: no permission to write it"],
    [["sites", "--baseline", "known.json", "--update-baseline"], "known.json: no permission to write it"],
    [["sites", "--suppress", "later"], "ioslint.yaml: no permission to write it"],
    [["init"], "ioslint.yaml: no permission to write it"],
    [["anonymize", "sites", "-o", "shared"], "shared: no permission to write it"],
  ])("ioslint %s is one line and exit 2, and leaves nothing behind", async (words, says) => {
    await withRights({ ".": 0o555 }, (folder) => {
      const { code, err } = ioslint(folder, ...words);
      expect([code, err]).toEqual([2, `ioslint: ${says}\n`]);
      expect(readdirSync(folder)).toEqual(["sites"]);
    });
  });
});

describe("what may not be read", () => {
  it("is named, be it a file or a folder on the way; the rest is checked, and the run fails", async () => {
    for (const [path, mode] of [
      ["sites/b/b.cfg", 0o000],
      ["sites/b", 0o000],
    ] as const)
      await withRights({ [path]: mode }, (folder) => {
        const { code, out, err } = ioslint(folder, ".", "-f", "unix");
        expect([code, err]).toEqual([2, `ioslint: ${path}: no permission to read it\n`]);
        expect(out).toContain("sites/a/a.cfg:3:9: error:");
      });
  });

  it("is named when it was asked for", async () => {
    await withRights({ sites: 0o000 }, (folder) => {
      expect(ioslint(folder, "sites")).toEqual({
        code: 2,
        out: "",
        err: "ioslint: sites: no permission to read it\n",
      });
      expect(existsSync(join(folder, "sites"))).toBe(true);
    });
  });
});
