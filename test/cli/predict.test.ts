/** `ioslint predict` and `ioslint verify`. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inFolder, ioslint } from "./program.ts";

const article = ["hub.cfg", "spoke1.cfg", "spoke2.cfg"].map((name) => `fixtures/article/${name}`);

/** The network of the article with one key for all. */
function mended(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    article.map((path) => [
      path.replace("fixtures/article/", ""),
      readFileSync(path, "utf8").replace(/(crypto isakmp key) \S+/g, "$1 Feldspar-1"),
    ]),
  );
}

const outputs = `DMVPN-HUB#show dmvpn
Interface: Tunnel3, IPv4 NHRP Details
Type:Hub, NHRP Peers:2,
     1     192.168.1.1    192.168.10.1    UP 00:01:00     D
     1     192.168.1.2    192.168.10.2    UP 00:01:00     D
DMVPN-HUB#show crypto isakmp sa
IPv4 Crypto ISAKMP SA
dst             src             state          conn-id status
192.168.1.3     192.168.1.2     QM_IDLE           1002 ACTIVE
192.168.1.3     192.168.1.1     QM_IDLE           1001 ACTIVE
DMVPN-HUB#
`;

describe("predict", () => {
  it("prints the outputs of each router with the cause of what does not come up", async () => {
    const { code, out } = await ioslint(["predict", ...article]);
    expect(code).toBe(0);
    expect(out).toMatch(/^DMVPN-HUB#show ip interface brief\n/);
    expect(out).toContain(
      "     1 192.168.1.3     192.168.10.3    IKE   *        S   ! key: the pre-shared keys differ, isakmp/key-mismatch\n",
    );
  });

  it("prints one router in the layout of IOS XE, or all as JSON", async () => {
    const { out } = await ioslint([
      "predict",
      "fixtures/article",
      "--style",
      "xe",
      "--device",
      "DMVPN-SPOKE-1",
    ]);
    expect(out).toContain("T1 - Route Installed");
    expect(out).not.toContain("DMVPN-HUB#");
    const json = JSON.parse((await ioslint(["predict", "fixtures/article", "-f", "json"])).out);
    expect(json.routers.map(({ device }: { device: string }) => device)).toEqual([
      "DMVPN-HUB",
      "DMVPN-SPOKE-1",
      "DMVPN-SPOKE-2",
    ]);
    expect((await ioslint(["predict", "fixtures/article", "--style", "xr"])).err).toContain(
      'unknown style "xr"',
    );
  });
});

describe("verify", () => {
  it("is silent about outputs that the configurations explain", async () => {
    await inFolder({ ...mended(), "hub.log": outputs }, async (cwd) => {
      const words = ["verify", "hub.cfg", "spoke1.cfg", "spoke2.cfg", "--captures", "hub.log", "-f", "json"];
      const { code, out } = await ioslint(words, { cwd });
      expect(code).toBe(0);
      expect(out).not.toContain("verify/");
    });
  });

  it("names what contradicts the configurations, beside the findings, and reads outputs in the same file", async () => {
    const texts = article.map((path) => readFileSync(path, "utf8"));
    await inFolder({ "all.txt": `${texts.join("\n")}\n${outputs}` }, async (cwd) => {
      const { code, out } = await ioslint(["verify", "all.txt", "-f", "unix"], { cwd });
      expect(code).toBe(1);
      expect(out.match(/isakmp\/key-mismatch\]/g)).toHaveLength(3);
      expect(out.match(/\[verify\/contradiction\]/g)).toHaveLength(2);
      // Named for its outputs too, it says nothing twice.
      const [once, twice] = await Promise.all(
        [[], ["--captures", "all.txt"]].map((more) =>
          ioslint(["verify", "all.txt", ...more, "-f", "json"], { cwd }),
        ),
      );
      expect(twice?.out).toBe(once?.out);
    });
  });

  it("quotes the line of the capture", async () => {
    const text = outputs.replace("192.168.10.1    UP", "192.168.10.1  NHRP");
    await inFolder({ ...mended(), "hub.log": text }, async (cwd) => {
      const { code, out } = await ioslint(
        ["verify", "hub.cfg", "spoke1.cfg", "spoke2.cfg", "--captures", "hub.log"],
        {
          cwd,
        },
      );
      expect(code).toBe(1);
      expect(out).toContain("| 1     192.168.1.1    192.168.10.1  NHRP 00:01:00     D");
      expect(out).toContain("verify/peer-state");
    });
  });

  it.each([
    [["verify", "fixtures/article"], "no output of a show command to verify"],
    [["verify", "fixtures/article", "--captures", "none.log"], "none.log: no such file or folder"],
  ])("%j is a mistake in one line", async (words, message) => {
    const { code, err } = await ioslint(words);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err.split("\n")).toHaveLength(2);
  });
});
