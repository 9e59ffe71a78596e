/** `--threads`: the same bytes, whoever reads the files. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder, ioslint } from "../cli/program.ts";
import { networksIn, readNetwork } from "../support/networks.ts";

function run(words: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(process.cwd(), "dist/cli.cjs"), ...words],
    {
      cwd,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  return { status, stdout, stderr };
}

/** Many files: some working and some broken networks, a folder each. */
function manyFiles(): Record<string, string> {
  const names = [
    ...networksIn("clean")
      .slice(0, 12)
      .map((name) => `clean/${name}`),
    ...networksIn("broken")
      .slice(0, 10)
      .map((name) => `broken/${name}`),
  ];
  return Object.fromEntries(
    names.flatMap((name) => readNetwork(name).map(({ path, text }) => [`${name}/${path}`, text])),
  );
}

const config = "networks:\n  - name: each\n    files: '{clean,broken}/*/**'\n";

describe("files read by several threads", () => {
  it("give the same findings with any number of threads, with and without a cache", async () => {
    await inFolder({ ...manyFiles(), "ioslint.yaml": config }, async (cwd) => {
      const one = run(["-f", "json", "--threads", "1"], cwd);
      expect(one.stderr).toBe("");
      expect(one.stdout).toContain("isakmp");
      for (const words of [
        ["--threads", "2"],
        ["--threads", "5"],
        ["--threads", "1", "--cache"],
        ["--threads", "3", "--cache"],
      ]) {
        expect(run(["-f", "json", ...words], cwd)).toEqual(one);
      }
    });
  });

  it("are named one by one when they cannot be read", async () => {
    await inFolder(manyFiles(), async (cwd) => {
      mkdirSync(join(cwd, "empty"));
      writeFileSync(join(cwd, "empty/none.cfg"), "");
      const words = ["clean", "empty/none.cfg", "not-there.cfg", "-f", "unix", "--threads"];
      const one = run([...words, "1"], cwd);
      expect(one.status).toBe(2);
      expect(one.stderr).toContain("empty/none.cfg: the file is empty");
      expect(run([...words, "2"], cwd)).toEqual(one);
    });
  });

  it("take no number below one", async () => {
    expect((await ioslint(["--threads", "0", "fixtures/article"])).err).toBe(
      "ioslint: --threads takes a number from 1 on\n",
    );
  });
});
