import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findFiles } from "../../src/cli/find-files.ts";
import { inFolder } from "./program.ts";

const files = {
  "sites/hub.cfg": "",
  "sites/SPOKE.CFG": "",
  "sites/a.conf": "",
  "sites/b.txt": "",
  "sites/c.ios": "",
  "sites/d.config": "",
  "sites/r1-confg": "",
  "sites/e.log": "",
  "sites/readme.md": "",
  "sites/deep/er/f.cfg": "",
  "sites/.git/g.cfg": "",
  "sites/.hidden.cfg": "",
  "sites/node_modules/h.cfg": "",
  "other.weird": "",
};

async function pathsOf(words: readonly string[], cwd: string) {
  const { files: found, problems } = await findFiles(words, cwd);
  return { paths: found.map((each) => each.path), problems };
}

describe("a folder", () => {
  it("stands for all configs below it, but those in dot folders and node_modules", async () => {
    await inFolder(files, async (cwd) => {
      expect(await pathsOf(["sites"], cwd)).toEqual({
        paths: [
          "sites/SPOKE.CFG",
          "sites/a.conf",
          "sites/b.txt",
          "sites/c.ios",
          "sites/d.config",
          "sites/deep/er/f.cfg",
          "sites/e.log",
          "sites/hub.cfg",
          "sites/r1-confg",
        ],
        problems: [],
      });
    });
  });

  it("without configs is a problem", async () => {
    await inFolder({ "docs/readme.md": "" }, async (cwd) => {
      const { problems } = await pathsOf(["docs"], cwd);
      expect(problems).toEqual([
        "docs: no configuration files in this folder (*.cfg *.conf *.txt *.ios *.config *-confg *.log)",
      ]);
    });
  });

  it("does not lead out of itself through links", async () => {
    await inFolder({ "in/a.cfg": "", "out/b.cfg": "", "out/c/d.cfg": "" }, async (cwd) => {
      symlinkSync(join(cwd, "out/b.cfg"), join(cwd, "in/leaves.cfg"));
      symlinkSync(join(cwd, "out/c"), join(cwd, "in/folder"));
      symlinkSync(join(cwd, "in/a.cfg"), join(cwd, "in/stays.cfg"));
      symlinkSync(join(cwd, "nowhere"), join(cwd, "in/dangling.cfg"));
      expect((await pathsOf(["in"], cwd)).paths).toEqual(["in/a.cfg", "in/stays.cfg"]);
    });
  });
});

describe("a word", () => {
  it("names any file, a pattern, or standard input; each file counts once", async () => {
    await inFolder(files, async (cwd) => {
      expect(
        (await pathsOf(["other.weird", "./other.weird", "sites/{hub,no}*.cfg", "-"], cwd)).paths,
      ).toEqual(["-", "other.weird", "sites/hub.cfg"]);
      expect((await pathsOf(["**/*.ios"], cwd)).paths).toEqual(["sites/c.ios"]);
    });
  });

  it("that was absolute stays so", async () => {
    await inFolder(files, async (cwd) => {
      expect((await pathsOf([join(cwd, "sites/deep")], "/")).paths).toEqual([
        join(cwd, "sites/deep/er/f.cfg"),
      ]);
    });
  });

  it("that is a name and looks like a pattern is the name", async () => {
    await inFolder({ "a[1].cfg": "" }, async (cwd) => {
      expect((await pathsOf(["a[1].cfg"], cwd)).paths).toEqual(["a[1].cfg"]);
    });
  });

  it("that means nothing is a problem, and the others are still found", async () => {
    await inFolder(files, async (cwd) => {
      expect(await pathsOf(["nosuch.cfg", "*.nosuch", "other.weird"], cwd)).toEqual({
        paths: ["other.weird"],
        problems: ["nosuch.cfg: no such file or folder", "*.nosuch: no file matches"],
      });
    });
  });

  it("for a link that leads to itself is a problem", async () => {
    await inFolder({}, async (cwd) => {
      symlinkSync(join(cwd, "circle.cfg"), join(cwd, "circle.cfg"));
      expect((await pathsOf(["circle.cfg"], cwd)).problems).toEqual([
        "circle.cfg: its links lead in a circle",
      ]);
    });
  });
});
