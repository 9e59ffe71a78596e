import { describe, expect, it } from "vitest";
import { buildDevices } from "../../src/model/build/device.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { router, wordsAt } from "./routers.ts";

const devicesOf = (files: Readonly<Record<string, string>>) =>
  buildDevices(Object.entries(files).map(([path, text]) => readDocument(path, text)));

const lan = (address: string) =>
  `version 15.9\nhostname R1\ninterface GigabitEthernet0/0\n ip address ${address} 255.255.255.0\nend\n`;

describe("one router over several files", () => {
  const base = "hostname R1\ninterface Tunnel0\n ip mtu 1400\n tunnel key 1\n";
  const more = "hostname R1\ninterface Tunnel0\n tunnel key 2\n";

  it("texts of one name in one folder are entered in the order of their paths", () => {
    for (const files of [
      { "net/r1_a.cfg": base, "net/r1_b.cfg": more },
      { "net/r1_b.cfg": more, "net/r1_a.cfg": base },
    ]) {
      const [device, ...others] = devicesOf(files);
      expect(others).toEqual([]);
      expect(device?.paths).toEqual(["net/r1_a.cfg", "net/r1_b.cfg"]);
      expect(device?.interfaces.get("Tunnel0")).toMatchObject({
        ipMtu: { value: 1400 },
        tunnel: { key: { value: 2, at: { path: "net/r1_b.cfg", line: 3 } } },
      });
    }
  });

  it("the same name in another folder is another router", () => {
    const devices = devicesOf({ "site-a/hub.cfg": base, "site-b/hub.cfg": more });
    expect(devices.map(({ name, paths }) => [name, paths])).toEqual([
      ["R1", ["site-a/hub.cfg"]],
      ["R1", ["site-b/hub.cfg"]],
    ]);
  });

  it("two whole configurations with different addresses are two routers with one name, two copies are one", () => {
    expect(devicesOf({ "a.cfg": lan("192.0.2.1"), "b.cfg": lan("192.0.2.2") })).toHaveLength(2);
    expect(devicesOf({ "a.cfg": lan("192.0.2.1"), "b.cfg": lan("192.0.2.1") })).toHaveLength(1);
  });

  it("devices come sorted by name, whatever the order of the files", () => {
    const names = (paths: readonly string[]) =>
      devicesOf(Object.fromEntries(paths.map((path) => [path, `hostname ${path.toUpperCase()}\n`]))).map(
        ({ name }) => name,
      );
    expect(names(["b", "c", "a"])).toEqual(["A", "B", "C"]);
    expect(names(["c", "a", "b"])).toEqual(["A", "B", "C"]);
  });

  it("a text without devices gives none", () => {
    expect(devicesOf({ "notes.txt": "" })).toEqual([]);
  });
});

describe("what a text shows of a router", () => {
  it("its name, what told it, and where", () => {
    const text =
      "version 15.9\nhostname BRANCH-7\ninterface Loopback0\n ip address 192.0.2.1 255.255.255.255\n";
    const device = router(text);
    expect(device).toMatchObject({ name: "BRANCH-7", namedBy: "hostname" });
    expect(wordsAt(text, device.at)).toBe("hostname BRANCH-7");
  });

  it("without a hostname the first line stands for the router", () => {
    const device = router("interface Loopback0\n shutdown\n");
    expect(device).toMatchObject({ name: "r1", namedBy: "file", at: { line: 1, column: 1, endColumn: 20 } });
  });

  it.each([
    ["version 15.9", { major: 15, minor: 9, text: "15.9" }],
    ["version 17.12", { major: 17, minor: 12, text: "17.12" }],
  ])("`%s` is its release", (line, value) => {
    expect(router(`${line}\nhostname R1\n`).release).toMatchObject({ value, at: { line: 1 } });
  });

  it("no version line, no release", () => {
    expect(router("hostname R1\n").release).toBeUndefined();
  });

  it.each([
    ["hostname R1\ninterface GigabitEthernet0/0\n shutdown\n", "complete"],
    ["hostname R1\ninterface Loopback0\ninterface Tunnel0\n shutdown\n", "excerpt"],
    ["version 15.9\ninterface Loopback0\n shutdown\n", "complete"],
    ["hostname R1\nrouter eigrp 1\n network 10.0.0.0\n", "excerpt"],
    ["interface Loopback0\n shutdown\nend\n", "excerpt"],
  ])("%j is %s", (text, kind) => {
    expect(router(text).text).toBe(kind);
  });

  it("a line of which nobody knows where it belongs counts for nothing, and the text is no whole one", () => {
    const [first, ...others] = devicesOf({
      "r1.txt":
        "R1(config-if)#ip mtu 1400\nR1(config-if)#exit\nR1(config)#hostname R1\nR1(config)#interface Loopback0\nR1(config-if)#shutdown\n",
    });
    expect(others).toEqual([]);
    expect(first?.text).toBe("excerpt");
    expect([...(first?.interfaces.keys() ?? [])]).toEqual(["Loopback0"]);
  });

  it("a line that is not understood leaves the rest as whole as it was", () => {
    expect(router("hostname R1\ninterface Vlan1\n shutdown\n frobnicate 7\n").text).toBe("complete");
  });

  it("routing, filters and tables are there", () => {
    const device = router(
      "hostname R1\nvrf definition A\nrouter eigrp 7\n network 10.0.0.0\nrouter bgp 65001\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nend\n",
    );
    expect(device.vrfs.has("A")).toBe(true);
    expect(device.eigrp[0]?.as).toBe(7);
    expect(device.bgp).toBeDefined();
    expect(device.staticRoutes).toHaveLength(1);
    expect(device.isakmp.policies).toEqual([]);
  });
});

describe("values that a text masks", () => {
  it("each is listed once, at its place", () => {
    const text =
      "hostname R1\ncrypto isakmp key <removed> address 192.0.2.1\ninterface Tunnel0\n tunnel key {{ key }}\n ip nhrp authentication plain\nend\n";
    expect(router(text).masked.map((at) => wordsAt(text, at))).toEqual(["<removed>", "{{ key }}"]);
  });
});
