/** The article that the project began with, as it is: configurations and outputs in one text. Skips where it is absent. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inFolder, ioslint } from "../cli/program.ts";

const path = "../shared/article.txt";

describe.skipIf(!existsSync(path))(`the article (skipped without ${path})`, () => {
  it("holds the three pairs of keys that differ, and no other error", async () => {
    const { out } = await ioslint([path, "-f", "json"]);
    const { diagnostics } = JSON.parse(out);
    const errors = diagnostics.filter(({ severity }: { severity: string }) => severity === "error");
    expect(errors.map(({ rule }: { rule: string }) => rule)).toEqual(Array(3).fill("isakmp/key-mismatch"));
  });

  it("contradicts itself: its outputs show sessions that its keys cannot bring up", async () => {
    const { out } = await ioslint(["verify", path, "-f", "json"]);
    const { diagnostics } = JSON.parse(out);
    const pairs = diagnostics.filter(({ rule }: { rule: string }) => rule === "verify/contradiction");
    const names = pairs.map(({ message }: { message: string }) => message).join("\n");
    expect(names).toMatch(/DMVPN-HUB.*DMVPN-SPOKE-1|DMVPN-SPOKE-1.*DMVPN-HUB/);
    expect(names).toMatch(/DMVPN-HUB.*DMVPN-SPOKE-2|DMVPN-SPOKE-2.*DMVPN-HUB/);
  });

  it("prints what the network shows once its keys are mended", async () => {
    const configs = ["hub", "spoke1", "spoke2"].map((name) => [
      `${name}.cfg`,
      readFileSync(`fixtures/article/${name}.cfg`, "utf8").replace(
        /(crypto isakmp key) \S+/g,
        "$1 Feldspar-1",
      ),
    ]);
    await inFolder({ ...Object.fromEntries(configs), "outputs.txt": readFileSync(path) }, async (cwd) => {
      const words = [
        "verify",
        "hub.cfg",
        "spoke1.cfg",
        "spoke2.cfg",
        "--captures",
        "outputs.txt",
        "-f",
        "json",
      ];
      const { out } = await ioslint(words, { cwd });
      expect(JSON.parse(out).summary.errors).toBe(0);
      expect(out).not.toContain("verify/");
    });
  });
});
