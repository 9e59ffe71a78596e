import { describe, expect, it } from "vitest";
import { cloudOf, memberOf, router } from "../support/network.ts";

function transport(options: Parameters<typeof router>[1], from?: RegExp, to = "") {
  const text = router("R1", { overlay: "10.0.0.1", nbma: "192.0.2.1", ...options });
  return memberOf(cloudOf(from ? text.replace(from, to) : text), "R1").transport;
}

describe("a tunnel's transport address", () => {
  it("is that of its source interface", () => {
    expect(transport({})).toMatchObject({ address: "192.0.2.1", interface: { name: "GigabitEthernet1" } });
  });

  it("may be literal, also a secondary one", () => {
    expect(
      transport({ wan: "ip address 192.0.2.9 255.255.255.252 secondary" }, /source \S+/, "source 192.0.2.9"),
    ).toMatchObject({ address: "192.0.2.9", interface: { name: "GigabitEthernet1" } });
    const foreign = transport({}, /source \S+/, "source 192.0.2.77");
    expect(foreign.address).toBe("192.0.2.77");
    expect(foreign.interface).toBeUndefined();
  });

  it("may be borrowed", () => {
    const lender = "interface Loopback0\n ip address 198.51.100.1 255.255.255.255";
    expect(
      transport({ nbma: null, global: lender }, /ip address dhcp/, "ip unnumbered Loopback0"),
    ).toMatchObject({
      address: "198.51.100.1",
    });
  });

  it("is IPv6 where the tunnel runs over IPv6", () => {
    expect(
      transport({ mode: "tunnel mode gre multipoint ipv6", wan: "ipv6 address 2001:db8:1::5/64" }).address,
    ).toBe("2001:db8:1::5");
  });

  it("may be unknown, with a reason", () => {
    expect(transport({ nbma: null })).toMatchObject({ unknown: "dynamic" });
    expect(transport({ nbma: null }, /ip address dhcp/, "no ip address")).toMatchObject({
      unknown: "no address",
    });
    expect(transport({}, /source \S+/, "source GigabitEthernet7")).toMatchObject({ unknown: "no interface" });
    expect(transport({}, / tunnel source \S+\n/)).toMatchObject({ unknown: "no source" });
  });

  it("lies in the front-door VRF", () => {
    expect(transport({ tunnel: "tunnel vrf OUT" }).vrf).toBe("OUT");
    expect(transport({}).vrf).toBeUndefined();
  });
});
