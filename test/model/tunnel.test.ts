import { describe, expect, it } from "vitest";
import type { TunnelSettings } from "../../src/model/tunnel.ts";
import { interfaceWith, router, wordsAt } from "./routers.ts";

function tunnelWith(lines: string): TunnelSettings {
  const { tunnel } = interfaceWith(lines);
  if (!tunnel) throw new Error("a tunnel interface has tunnel settings");
  return tunnel;
}

describe("mode of a tunnel", () => {
  it.each([
    ["tunnel mode gre ip", "gre"],
    ["tunnel mode gre ipv6", "gre6"],
    ["tunnel mode gre multipoint", "mgre"],
    ["tunnel mode gre multipoint ipv6", "mgre6"],
    ["tunnel mode ipsec ipv4", "vti"],
    ["tunnel mode ipsec ipv6", "vti6"],
    ["tunnel mode ipsec dual-overlay", "vti-dual"],
    ["tunnel mode ipip", "ipip"],
    ["tunnel mode ipv6ip 6to4", "other"],
  ])("`%s` is %s", (line, mode) => {
    expect(tunnelWith(line)).toMatchObject({ mode, modeAt: { line: 5 } });
  });

  it("is GRE when no line says otherwise, and after the line is taken back", () => {
    expect(tunnelWith("tunnel key 1")).toMatchObject({ mode: "gre" });
    expect(tunnelWith("tunnel mode gre multipoint\nno tunnel mode gre multipoint").mode).toBe("gre");
  });
});

describe("ends of a tunnel", () => {
  it.each([
    ["GigabitEthernet0/0", "GigabitEthernet0/0", "interface"],
    ["gi0/0", "GigabitEthernet0/0", "interface"],
    ["198.51.100.1", "198.51.100.1", "address"],
    ["2001:DB8::1", "2001:db8::1", "address"],
  ])("the source %s is %s, an %s", (written, value, sourceKind) => {
    expect(tunnelWith(`tunnel source ${written}`)).toMatchObject({ source: { value }, sourceKind });
  });

  it("a dynamic source is neither", () => {
    expect(tunnelWith("tunnel source dynamic").sourceKind).toBeUndefined();
  });

  it("a masked source is written but unknown", () => {
    const tunnel = tunnelWith("tunnel source {{ wan }}");
    expect(tunnel.source).toMatchObject({ value: undefined });
    expect(tunnel.sourceKind).toBeUndefined();
  });

  it.each(["203.0.113.9", "hub.example.net", "dynamic"])("the destination may be %s", (destination) => {
    expect(tunnelWith(`tunnel destination ${destination}`).destination?.value).toBe(destination);
  });
});

describe("key, VRF and protection", () => {
  it("the last key counts, with its own place", () => {
    const text = "hostname R1\ninterface Tunnel0\n tunnel key 11\n tunnel key 4294967295\n";
    const key = router(text).interfaces.get("Tunnel0")?.tunnel?.key;
    expect(key?.value).toBe(4294967295);
    expect(wordsAt(text, key?.at)).toBe("4294967295");
  });

  it("a masked key is unknown, a removed one absent", () => {
    expect(tunnelWith("tunnel key <removed>").key).toMatchObject({ value: undefined, at: { line: 5 } });
    expect(tunnelWith("tunnel key 11\nno tunnel key").key).toBeUndefined();
  });

  it("protection names its profile and may override the IKE profile", () => {
    expect(tunnelWith("tunnel vrf INET\ntunnel protection ipsec profile DMVPN shared")).toMatchObject({
      vrf: { value: "INET" },
      protection: { profile: { value: "DMVPN" }, shared: true, at: { line: 6 } },
    });
    const { protection } = tunnelWith("tunnel protection ipsec profile DMVPN ikev2-profile HUB");
    expect(protection).toMatchObject({ shared: false, ikev2Profile: { value: "HUB" } });
    expect(protection?.isakmpProfile).toBeUndefined();
    expect(
      tunnelWith("tunnel protection ipsec profile DMVPN isakmp-profile OLD").protection?.isakmpProfile?.value,
    ).toBe("OLD");
  });

  it("keepalive, path MTU discovery and interface state by NHRP are seen", () => {
    const tunnel = tunnelWith("keepalive 5 3\ntunnel path-mtu-discovery\nif-state nhrp");
    expect([tunnel.keepalive, tunnel.pathMtuDiscovery, tunnel.ifStateNhrp].map((at) => at?.line)).toEqual([
      5, 6, 7,
    ]);
  });
});
