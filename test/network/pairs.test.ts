import { describe, expect, it } from "vitest";
import { pairClouds } from "../../src/network/pair-clouds.ts";
import { networkOf } from "../support/network.ts";

function ends(name: string, start: string, tunnels: readonly (readonly [string, string])[]): string {
  const parts = tunnels.map(
    ([overlay, far], index) =>
      `interface Tunnel${index}\n ip address ${overlay} 255.255.255.252\n tunnel source GigabitEthernet1\n tunnel destination ${far}\n tunnel mode ipsec ipv4`,
  );
  return `version 15.7\nhostname ${name}\n${parts.join("\n")}\ninterface GigabitEthernet1\n ip address ${start} 255.255.255.0\nend`;
}

function pairs(...texts: readonly string[]): readonly string[] {
  return networkOf(...texts).tunnelPairs.map(
    ({ a, b }) => `${a.device.name} ${a.interface.name} - ${b.device.name} ${b.interface.name}`,
  );
}

describe("two point-to-point tunnels are a pair", () => {
  it("when they point at each other, once", () => {
    expect(
      pairs(
        ends("A", "192.0.2.1", [["10.1.1.1", "192.0.2.2"]]),
        ends("B", "192.0.2.2", [["10.1.1.2", "192.0.2.1"]]),
      ),
    ).toEqual(["A Tunnel0 - B Tunnel0"]);
  });

  it("when one points at the other, which points at nobody known", () => {
    expect(
      pairs(
        ends("B", "192.0.2.2", [["10.1.1.2", "192.0.2.1"]]),
        ends("A", "192.0.2.1", [["10.1.1.1", "192.0.2.99"]]),
      ),
    ).toEqual(["A Tunnel0 - B Tunnel0"]);
  });

  it("by subnet when there are two between the same routers", () => {
    const a = ends("A", "192.0.2.1", [
      ["10.1.1.1", "192.0.2.2"],
      ["10.1.2.1", "192.0.2.2"],
    ]);
    const b = ends("B", "192.0.2.2", [
      ["10.1.2.2", "192.0.2.1"],
      ["10.1.1.2", "192.0.2.1"],
    ]);
    expect(pairs(a, b)).toEqual(["A Tunnel0 - B Tunnel1", "A Tunnel1 - B Tunnel0"]);
  });

  it("only when the far end can be told", () => {
    const a = ends("A", "192.0.2.1", [["10.1.1.1", "192.0.2.2"]]);
    const b = ends("B", "192.0.2.2", [
      ["10.8.1.2", "192.0.2.98"],
      ["10.8.2.2", "192.0.2.99"],
    ]);
    expect(pairs(a, b)).toEqual([]);
    const c = ends("C", "192.0.2.3", [["10.1.3.1", "192.0.2.2"]]);
    const d = ends("D", "192.0.2.2", [["10.1.1.2", "192.0.2.1"]]);
    expect(pairs(a, c, d)).toEqual(["A Tunnel0 - D Tunnel0"]);
  });

  it("once, though they carry both families", () => {
    const both = (text: string, host: string) =>
      text.replace(" tunnel source", ` ipv6 address 2001:db8::${host}/126\n tunnel source`);
    const a = both(ends("A", "192.0.2.1", [["10.1.1.1", "192.0.2.2"]]), "1");
    const b = both(ends("B", "192.0.2.2", [["10.1.1.2", "192.0.2.1"]]), "2");
    expect(pairs(a, b)).toEqual(["A Tunnel0 - B Tunnel0"]);
  });
});

describe("a pair of tunnels is looked at like a cloud", () => {
  const clouds = (...texts: readonly string[]) => pairClouds(networkOf(...texts));

  it("with the router that has more tunnels first, whose values are then the usual ones", () => {
    const a = ends("A", "192.0.2.1", [["10.1.1.1", "192.0.2.2"]]);
    const b = ends("B", "192.0.2.2", [
      ["10.1.1.2", "192.0.2.1"],
      ["10.1.2.2", "192.0.2.77"],
    ]);
    expect(clouds(a, b).map(({ label, isPair }) => ({ label, isPair }))).toEqual([
      { label: "A Tunnel0 - B Tunnel0", isPair: true },
    ]);
    expect(clouds(a, b)[0]?.members.map(({ device }) => device.name)).toEqual(["B", "A"]);
  });

  it("only when both point at each other or share the subnet", () => {
    const b = ends("B", "192.0.2.2", [["10.1.1.2", "192.0.2.1"]]);
    expect(clouds(b, ends("A", "192.0.2.1", [["10.9.1.1", "192.0.2.99"]]))).toEqual([]);
    expect(clouds(b, ends("A", "192.0.2.1", [["10.1.1.1", "192.0.2.99"]]))).toHaveLength(1);
    expect(clouds(b, ends("A", "192.0.2.1", [["10.9.1.1", "192.0.2.2"]]))).toHaveLength(1);
  });

  it("when the far end starts elsewhere but shares the subnet, although its other tunnel starts there", () => {
    const a = ends("A", "192.0.2.1", [["10.1.1.1", "192.0.2.2"]]);
    const b = `${ends("B", "192.0.2.2", [["10.1.2.2", "192.0.2.3"]]).replace("\nend", "")}
interface Tunnel9
 ip address 10.1.1.2 255.255.255.252
 tunnel source 192.0.2.9
 tunnel destination 192.0.2.1
 tunnel mode ipsec ipv4
end`;
    const c = ends("C", "192.0.2.3", [["10.1.2.1", "192.0.2.2"]]);
    expect(pairs(a, b, c)).toEqual(["A Tunnel0 - B Tunnel9", "B Tunnel0 - C Tunnel0"]);
  });
});
