import { describe, expect, it } from "vitest";
import { reaches, routeTo, tableOf } from "../../src/network/routes.ts";
import { networkOf } from "../support/network.ts";

function device(lines: string, head = "version 15.7\nhostname R1\n") {
  const [found] = networkOf(`${head}${lines}\nend`).devices;
  if (!found) throw new Error("a device expected");
  return found;
}

const wan = "interface GigabitEthernet1\n ip address 192.0.2.2 255.255.255.252\n";

describe("a routing table", () => {
  it("holds what is connected and static, and takes the longest match, then the lower distance", () => {
    const table = tableOf(
      device(
        `${wan}ip route 0.0.0.0 0.0.0.0 192.0.2.1 250\nip route 0.0.0.0 0.0.0.0 Tunnel0 10.0.0.1\nip route 198.51.100.0 255.255.255.0 192.0.2.1`,
      ),
      undefined,
    );
    expect(table.closed).toBe(true);
    expect(routeTo(table, "192.0.2.1")).toMatchObject({
      type: "connected",
      interface: "GigabitEthernet1",
      distance: 0,
    });
    expect(routeTo(table, "198.51.100.9")).toMatchObject({
      type: "static",
      nextHop: "192.0.2.1",
      prefix: { length: 24 },
    });
    expect(routeTo(table, "203.0.113.1")).toMatchObject({ interface: "Tunnel0", distance: 1 });
  });

  it("is one for each VRF, without interfaces that are shut", () => {
    const router = device(
      `vrf definition OUT\ninterface GigabitEthernet1\n vrf forwarding OUT\n ip address 192.0.2.2 255.255.255.252\ninterface GigabitEthernet2\n ip address 10.1.1.1 255.255.255.0\n shutdown\nip route vrf OUT 0.0.0.0 0.0.0.0 192.0.2.1`,
    );
    expect(reaches(tableOf(router, "OUT"), "203.0.113.1")).toBe(true);
    expect(reaches(tableOf(router, undefined), "203.0.113.1")).toBe(false);
    expect(reaches(tableOf(router, undefined), "10.1.1.9")).toBe(false);
    expect(tableOf(router, "OUT")).toBe(tableOf(router, "OUT"));
  });

  it.each([
    ["DHCP", "interface GigabitEthernet2\n ip address dhcp"],
    ["EIGRP on the LAN", "router eigrp 1\n network 0.0.0.0"],
    [
      "OSPF by an interface line",
      "interface GigabitEthernet2\n ip address 10.2.2.2 255.255.255.0\n ip ospf 1 area 0\nrouter ospf 1",
    ],
    ["RIP", "router rip\n network 192.0.2.0"],
    ["BGP with a provider", "router bgp 65001\n neighbor 192.0.2.1 remote-as 64500"],
    ["IS-IS", "router isis\n net 49.0001.0000.0000.0001.00"],
    ["a masked value", "ip route <removed> 255.255.255.0 192.0.2.1"],
  ])("is open to routes by %s", (_what, lines) => {
    const table = tableOf(device(wan + lines), undefined);
    expect(table.closed).toBe(false);
    expect(reaches(table, "203.0.113.1")).toBeUndefined();
  });

  it.each([
    ["a passive interface", "router eigrp 1\n network 0.0.0.0\n passive-interface GigabitEthernet1"],
    [
      "a BGP neighbour inside the tunnel",
      "interface Tunnel0\n ip address 10.0.0.1 255.255.255.0\nrouter bgp 65001\n neighbor 10.0.0.2 remote-as 65002",
    ],
    [
      "OSPF on tunnels and loopbacks alone",
      "interface Loopback0\n ip address 10.255.0.1 255.255.255.255\nrouter ospf 1\n network 10.0.0.0 0.255.255.255 area 0",
    ],
    ["a protocol of another VRF", "router rip\n address-family ipv4 vrf B\n  network 192.0.2.0"],
  ])("is closed in spite of %s", (_what, lines) => {
    expect(tableOf(device(wan + lines), undefined).closed).toBe(true);
  });

  it("of an excerpt is open", () => {
    expect(tableOf(device(wan, ""), undefined).openTo).toContain("excerpt");
  });
});
