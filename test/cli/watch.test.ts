/** `--watch`: checked again when files change. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changesIn } from "../../src/cli/changes.ts";
import { inFolder, ioslint } from "./program.ts";

const broken = "hostname R\ninterface Tunnel0\n ip mtu 99999\nend\n";
const mended = "hostname R\ninterface Tunnel0\n ip mtu 1400\nend\n";

describe("--watch", () => {
  it("prints the findings, and again after each change; the last run tells the exit code", async () => {
    await inFolder({ "r.cfg": broken }, async (cwd) => {
      const changes = [
        () => writeFileSync(join(cwd, "r.cfg"), broken.replace("99999", "99998")),
        () => writeFileSync(join(cwd, "r.cfg"), mended),
      ];
      const { code, out, err } = await ioslint([".", "--watch", "-f", "unix"], { cwd, changes });
      expect(code, err).toBe(0);
      expect(out.match(/99999|99998/g)).toEqual(["99999", "99998"]);
      expect(err.match(/changed/g)).toHaveLength(2);
    });
  });

  it.each([["--fix"], ["--update-baseline"], ["--prune-baseline"], ["--format=json:out.json"]])(
    "does not go with %s, which writes files",
    async (option) => {
      await inFolder({ "r.cfg": broken }, async (cwd) => {
        const { code, err } = await ioslint([".", "--watch", option], { cwd });
        expect(code).toBe(2);
        expect(err).toContain(`--watch does not go with ${option.replace("=", " ")}`);
      });
    },
  );
});

describe("changesIn", () => {
  const toldOf = async (folder: string, file: string) => {
    const changes = changesIn([folder]);
    const first = changes.next();
    const write = setInterval(() => writeFileSync(join(folder, file), mended), 30);
    const silence = new Promise<"nothing">((resolve) => setTimeout(() => resolve("nothing"), 1500));
    const told = await Promise.race([first, silence]);
    clearInterval(write);
    // One that was never told waits for a change: let it see one, so that it ends.
    writeFileSync(join(folder, "a/r.cfg"), broken);
    await first;
    await changes.return(undefined);
    return told;
  };

  it("tells of a file that is written", async () => {
    await inFolder({ "a/r.cfg": broken }, async (folder) => {
      expect(await toldOf(folder, "a/r.cfg")).toEqual({ done: false, value: undefined });
    });
  });

  it("does not tell of what Git writes", async () => {
    await inFolder({ "a/r.cfg": broken, ".git/HEAD": "" }, async (folder) => {
      expect(await toldOf(folder, ".git/HEAD")).toBe("nothing");
    });
  });
});
