/** `ioslint network` and `ioslint why`. */
import { describe, expect, it } from "vitest";
import { readNetwork } from "../support/networks.ts";
import { inFolder, ioslint } from "./program.ts";

describe("ioslint network", () => {
  it("shows members and the state of each pair", async () => {
    const { code, out } = await ioslint(["network", "fixtures/article"]);
    expect(code).toBe(0);
    expect(out).toContain("cloud 192.168.10.0/24 (ipv4, phase 3): 1 hub, 2 spokes\n");
    expect(out).toMatch(/hub +DMVPN-HUB +Tunnel3 +192\.168\.10\.3 +192\.168\.1\.3 +ikev1 +eigrp\n/);
    expect(out).toContain("down at key: the pre-shared keys differ\n    DMVPN-HUB - DMVPN-SPOKE-1\n");
  });

  it("says what the texts leave open", async () => {
    const { out } = await ioslint(["network", "fixtures/clean/ebgp-listen-range"]);
    expect(out).toMatch(/not known: road \(the transport address of \w+ is not known\)/);
  });

  it("prints clouds, steps and places for programs, without a key", async () => {
    const { out } = await ioslint([
      "network",
      "--format",
      "json",
      "--device",
      "DMVPN-SPOKE-1",
      "fixtures/article",
    ]);
    const { version, clouds, tunnels } = JSON.parse(out);
    expect(tunnels).toEqual([]);
    expect(version).toBe(1);
    expect(clouds).toMatchObject([{ label: "192.168.10.0/24", phase: 3 }]);
    expect(
      clouds[0].links.map(({ a, b, state }: { a: string; b: string; state: string }) => [a, b, state]),
    ).toEqual([
      ["DMVPN-HUB", "DMVPN-SPOKE-1", "down"],
      ["DMVPN-SPOKE-1", "DMVPN-SPOKE-2", "down"],
    ]);
    expect(out).not.toMatch(/R\d-ISAKMP-KEY|NHRP-KEY/);
  });

  it("counts the spokes that it does not name", async () => {
    const spoke = (number: number) =>
      `hostname S${number}\ninterface Tunnel0\n ip address 10.9.0.${number} 255.255.255.0\n ip nhrp network-id 9\n ip nhrp nhs 10.9.0.1 nbma 198.51.100.1 multicast\n tunnel source 203.0.113.${number}\n tunnel mode gre multipoint\n`;
    const stdin = Array.from({ length: 12 }, (_, index) => spoke(index + 2)).join("");
    const { out } = await ioslint(["network", "-"], { stdin });
    expect(out).toContain("0 hubs, 12 spokes");
    expect(out).toContain("and 4 more spokes");
    expect(out).toContain("next hop server 10.9.0.1 is not among the files");
  });

  it("says so when there is no cloud or no file", async () => {
    expect((await ioslint(["network", "-"], { stdin: "hostname R1\n" })).out).toBe(
      "no DMVPN cloud and no tunnel with both ends\n",
    );
    expect((await ioslint(["network", "fixtures/nowhere.cfg"])).code).toBe(2);
  });
});

describe("ioslint why", () => {
  it("tells of clients of FlexVPN whether they talk directly, and through which hub where they do not", async () => {
    const clients = ["FLEX-1", "FLEX-2"];
    const network = "fixtures/clean/flexvpn-hub-spoke";
    const { code, out } = await ioslint(["why", ...clients, network]);
    expect(code).toBe(0);
    expect(out).toMatch(/^FLEX-1 - FLEX-2: they can talk directly\n/);
    const files = Object.fromEntries(
      readNetwork("clean/flexvpn-hub-spoke").map(({ path, text }) => [
        path,
        path.endsWith("spoke2.cfg")
          ? text.replace(
              "match identity remote fqdn domain corp.example",
              "match identity remote fqdn flex-hub.corp.example",
            )
          : text,
      ]),
    );
    await inFolder(files, async (cwd) => {
      const apart = await ioslint(["why", ...clients, "."], { cwd });
      expect(apart.code).toBe(1);
      expect(apart.out).toMatch(/^FLEX-1 - FLEX-2: not directly, but through FLEX-HUB\n/);
    });
  });

  it("shows the chain, both lines and the finding that explains the break, without a key", async () => {
    const { code, out } = await ioslint(["why", "DMVPN-HUB", "DMVPN-SPOKE-1", "fixtures/article"]);
    expect(code).toBe(1);
    expect(out).toContain(
      "DMVPN-HUB - DMVPN-SPOKE-1 in cloud 192.168.10.0/24: the tunnel does not come up\n",
    );
    expect(out).toMatch(/ok +policy .*\n +NO +key +the pre-shared keys differ\n +ok +ipsec/);
    expect(out).toContain("| crypto isakmp key <secret> address 192.168.1.1\n");
    expect(out).toContain("[isakmp/key-mismatch]");
    expect(out).not.toMatch(/R\d-ISAKMP-KEY/);
  });

  it("ends with the commands that cure the first broken link, by router and section", async () => {
    const { out } = await ioslint(["why", "CENTRAL", "SOUTH", "fixtures/broken/nhs-without-a-map"]);
    expect(out).toMatch(
      /\[nhrp\/nhs-unmapped\]\.\nEnter on SOUTH:\n {4}interface Tunnel0\n {5}ip nhrp map 10\.9\.0\.1 198\.51\.100\.2\n$/,
    );
  });

  it("says of a key where it is read, and shows none", async () => {
    const network = "fixtures/broken/isakmp-key-missing";
    const { out } = await ioslint(["why", "CENTRAL", "NORTH", network]);
    const [, line] = /<key of CENTRAL, \S*hub\.cfg:(\d+)>/.exec(out) ?? [];
    const hub = readNetwork("broken/isakmp-key-missing").find(({ path }) => path === "hub.cfg");
    const [, key = ""] = /key (\S+)/.exec(hub?.text.split("\n")[Number(line) - 1] ?? "") ?? [];
    expect(key).not.toBe("");
    expect(out).not.toContain(key);
    expect(out).toMatch(/angle brackets is to be filled in\.\n$/);
  });

  it("points to the rule's page where it knows no commands", async () => {
    const { out } = await ioslint([
      "why",
      "BISHOP",
      "QUEEN",
      "fixtures/broken/ikev2-spokes-know-the-hub-only",
    ]);
    expect(out).toMatch(/`ioslint explain ikev2\/peer-unreachable` tells the cure\.\n$/);
  });

  it("tells programs what to enter", async () => {
    const words = ["why", "CENTRAL", "SOUTH", "fixtures/broken/isakmp-groups-differ", "-f", "json"];
    const { links } = JSON.parse((await ioslint(words)).out);
    expect(links[0].cures).toEqual([
      {
        rule: "isakmp/policy-mismatch",
        device: "SOUTH",
        commands: ["crypto isakmp policy 10", " group 14"],
      },
    ]);
    const up = ["why", "PARMA", "PISA", "fixtures/clean/ospf-p2mp", "-f", "json"];
    expect(JSON.parse((await ioslint(up)).out).links[0].cures).toEqual([]);
  });

  it("tells that two spokes of a working network talk directly", async () => {
    const { code, out } = await ioslint(["why", "PARMA", "PISA", "fixtures/clean/ospf-p2mp"]);
    expect(code).toBe(0);
    expect(out).toContain("they can talk directly");
  });

  it("tells the detour through the hub where only the direct way is broken", async () => {
    const { out } = await ioslint([
      "why",
      "--format",
      "text",
      "SOUTH",
      "WEST",
      "fixtures/broken/isakmp-keys-of-two-spokes-differ",
    ]);
    expect(out).toMatch(/not directly, but through \w+/);
  });

  it("answers in JSON", async () => {
    const { out } = await ioslint([
      "why",
      "DMVPN-HUB",
      "DMVPN-SPOKE-2",
      "--format",
      "json",
      "fixtures/article",
    ]);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      links: [{ cloud: "192.168.10.0/24", kind: "hub-spoke", state: "down" }],
    });
  });

  it("names the nearest device when one is mistyped, and wants two", async () => {
    const { code, err } = await ioslint(["why", "DMVPN-HBU", "DMVPN-SPOKE-1", "fixtures/article"]);
    expect(code).toBe(2);
    expect(err).toBe('ioslint: no device "DMVPN-HBU" among the configs, did you mean "DMVPN-HUB"?\n');
    expect((await ioslint(["why", "DMVPN-HUB"])).code).toBe(2);
  });

  it("says so when two routers share no cloud", async () => {
    const { code, out } = await ioslint([
      "why",
      "TURIN",
      "DUBLIN-A",
      "fixtures/clean/ospf-p2mp",
      "fixtures/clean/dual-hub",
    ]);
    expect(code).toBe(0);
    expect(out).toBe("TURIN and DUBLIN-A are in no common DMVPN cloud\n");
  });
});

it("ioslint network shows point-to-point tunnels with both ends among the files", async () => {
  const { out } = await ioslint(["network", "fixtures/near-miss/static-vti-pair"]);
  expect(out).toMatch(/^point-to-point tunnels\n {2}up: encryption aes-256.*\n {4}TALLINN - TARTU\n$/);
});
