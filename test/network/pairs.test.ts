import { describe, expect, it } from "vitest";
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
