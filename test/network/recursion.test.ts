import { describe, expect, it } from "vitest";
import { transportLeaks } from "../../src/network/recursion.ts";
import { cloudOf, hub, type RouterOptions, spoke } from "../support/network.ts";

const uplink = "ip route 0.0.0.0 0.0.0.0 GigabitEthernet1";
const overlay = "router eigrp 1\n network 10.0.0.0 0.0.0.255\n";
const all = "router eigrp 1\n network 0.0.0.0\n";

function leaks(mine: RouterOptions, ...spokes: readonly string[]): readonly string[] {
  return transportLeaks(cloudOf(hub(mine), ...spokes)).map(
    ({ member, protocol, cause, prefix, effect, victims, at }) =>
      `${member.device.name}:${at.line} ${protocol} ${cause} ${prefix.address}/${prefix.length} ${effect} ${victims.map((each) => each.device.name).join("+")}`,
  );
}

const usual = (number: number, options: RouterOptions = {}) =>
  spoke(number, { global: overlay + uplink, ...options });

describe("EIGRP over the tunnel brings the transport network in", () => {
  it("so that spokes with a default alone look for the hub inside the tunnel", () => {
    expect(leaks({ global: all + uplink }, usual(1), usual(2))).toEqual([
      "HUB:4 eigrp network 192.0.2.0/30 recursion SPOKE1+SPOKE2",
    ]);
  });

  it("so that the hub looks for a spoke inside the tunnel", () => {
    expect(leaks({ global: overlay + uplink }, usual(1, { global: all + uplink }), usual(2))).toEqual([
      "SPOKE1:4 eigrp network 203.0.113.4/30 recursion HUB",
    ]);
  });

  it("without harm where a static route of that length, or a longer one, is there", () => {
    const to = (mask: string) =>
      usual(1, { global: `${overlay}ip route 192.0.2.0 ${mask} GigabitEthernet1\n${uplink}` });
    expect(leaks({ global: all + uplink }, to("255.255.255.252"))).toEqual([]);
    expect(
      leaks(
        { global: all + uplink },
        usual(1, { global: `${overlay}ip route 192.0.2.1 255.255.255.255 GigabitEthernet1\n${uplink}` }),
      ),
    ).toEqual([]);
    expect(
      leaks(
        { global: all + uplink },
        to("255.255.255.252 GigabitEthernet1 250\nip route 192.0.2.0 255.255.255.0"),
      ),
    ).toEqual(["HUB:4 eigrp network 192.0.2.0/30 recursion SPOKE1"]);
  });

  it("not from a passive interface, another VRF, a filter or a stub that does not tell it", () => {
    const silent = [
      { global: `${all} passive-interface GigabitEthernet1\n${uplink}` },
      {
        global: all + uplink,
        tunnel: "tunnel vrf OUT",
        wan: "vrf forwarding OUT\nip address 192.0.2.1 255.255.255.252",
      },
      { global: `${all} distribute-list 1 out\n${uplink}` },
      { global: `${all} eigrp stub summary\n${uplink}` },
    ];
    for (const options of silent) expect(leaks(options, usual(1))).toEqual([]);
  });

  it("perhaps, where the other's table is open", () => {
    expect(leaks({ global: all + uplink }, usual(1, { nbma: null }))).toEqual([
      "HUB:4 eigrp network 192.0.2.0/30 possible SPOKE1",
    ]);
  });

  it("and the routers become neighbours there when they share the subnet", () => {
    const shared = { nbma: "192.0.2.2", global: all + uplink };
    expect(leaks({ global: all + uplink }, usual(1, shared))).toEqual([
      "HUB:4 eigrp network 192.0.2.0/30 bypass SPOKE1",
      "SPOKE1:4 eigrp network 192.0.2.0/30 bypass HUB",
    ]);
    expect(leaks({ global: all + uplink }, usual(1, { nbma: "192.0.2.2" }))).toEqual([]);
  });

  it("by redistribution, unless a route map chooses", () => {
    expect(leaks({ global: `${overlay} redistribute connected\n${uplink}` }, usual(1))).toEqual([
      "HUB:5 eigrp redistribute 192.0.2.0/30 recursion SPOKE1",
    ]);
    expect(leaks({ global: `${overlay} redistribute connected route-map M\n${uplink}` }, usual(1))).toEqual(
      [],
    );
    expect(
      leaks({ global: `${overlay} redistribute connected\n${uplink}` }, usual(1, { nbma: "192.0.2.2" })),
    ).toEqual([]);
  });

  it("as a default that spokes without one of their own take", () => {
    const told = { global: `${overlay} redistribute static\n${uplink}` };
    expect(leaks(told, usual(1))).toEqual([]);
    expect(leaks(told, usual(1, { nbma: null, global: overlay }))).toEqual([
      "HUB:5 eigrp default 0.0.0.0/0 possible SPOKE1",
    ]);
    const summary = { global: overlay + uplink, tunnel: "ip summary-address eigrp 1 0.0.0.0 0.0.0.0" };
    expect(leaks(summary, usual(1, { nbma: null, global: overlay }))).toHaveLength(1);
  });
});

describe("other protocols over the tunnel bring it in", () => {
  it("OSPF by a network line, by an interface line, or as a default", () => {
    const ospf = "router ospf 1\n network 10.0.0.0 0.0.0.255 area 0\n";
    const there = usual(1, { global: ospf + uplink });
    expect(leaks({ global: `${ospf} network 192.0.2.0 0.0.0.255 area 0\n${uplink}` }, there)).toEqual([
      "HUB:5 ospf network 192.0.2.0/30 recursion SPOKE1",
    ]);
    expect(leaks({ global: ospf + uplink, wan: "ip ospf 1 area 0" }, there)).toHaveLength(1);
    expect(
      leaks(
        {
          global: `${ospf} network 0.0.0.0 255.255.255.255 area 0\n passive-interface GigabitEthernet1\n${uplink}`,
        },
        there,
      ),
    ).toEqual([]);
    const shared = usual(1, {
      nbma: "192.0.2.2",
      global: `router ospf 1\n network 0.0.0.0 255.255.255.255 area 0\n${uplink}`,
    });
    expect(leaks({ global: `${ospf} network 192.0.2.0 0.0.0.255 area 0\n${uplink}` }, shared)[0]).toContain(
      "bypass",
    );
    const dynamic = usual(1, { nbma: null, global: ospf });
    expect(leaks({ global: `${ospf} default-information originate\n${uplink}` }, dynamic)).toEqual([
      "HUB:5 ospf default 0.0.0.0/0 possible SPOKE1",
    ]);
  });

  it("RIP by its classful networks", () => {
    const rip = "router rip\n network 10.0.0.0\n";
    const there = usual(1, { global: rip + uplink });
    expect(leaks({ global: `${rip} network 192.0.2.0\n${uplink}` }, there)).toEqual([
      "HUB:5 rip network 192.0.2.0/30 recursion SPOKE1",
    ]);
    expect(
      leaks(
        { global: `${rip} default-information originate\n${uplink}` },
        usual(1, { nbma: null, global: rip }),
      ),
    ).toHaveLength(1);
    const shared = usual(1, { nbma: "192.0.2.2", global: `${rip} network 192.0.2.0\n${uplink}` });
    expect(
      leaks({ global: `${rip} network 192.0.2.0\n${uplink}` }, shared).map((each) => each.includes("bypass")),
    ).toEqual([true, true]);
  });

  it("BGP by a network line or a default, to the neighbours that no filter keeps from it", () => {
    const bgp = (more: string) => `router bgp 65000\n neighbor 10.0.0.11 remote-as 65001\n${more}${uplink}`;
    const there = usual(1, { global: `router bgp 65001\n neighbor 10.0.0.1 remote-as 65000\n${uplink}` });
    expect(leaks({ global: bgp(" network 192.0.2.0 mask 255.255.255.252\n") }, there)).toEqual([
      "HUB:5 bgp network 192.0.2.0/30 recursion SPOKE1",
    ]);
    expect(
      leaks(
        { global: bgp(" network 192.0.2.0 mask 255.255.255.252\n neighbor 10.0.0.11 route-map M out\n") },
        there,
      ),
    ).toEqual([]);
    expect(leaks({ global: bgp(" redistribute connected\n") }, there)).toHaveLength(1);
    const dynamic = usual(1, {
      nbma: null,
      global: "router bgp 65001\n neighbor 10.0.0.1 remote-as 65000\n",
    });
    expect(leaks({ global: bgp(" neighbor 10.0.0.11 default-originate\n") }, dynamic)).toEqual([
      "HUB:5 bgp default 0.0.0.0/0 possible SPOKE1",
    ]);
  });
});

describe("a hub behind a translation", () => {
  const behind = (lines: string) =>
    leaks(
      {
        nbma: "10.99.0.10",
        global: `router bgp 65000\n neighbor 10.0.0.11 remote-as 65000\n neighbor 10.0.0.11 default-originate\nip route 0.0.0.0 0.0.0.0 10.99.0.9`,
      },
      spoke(1, {
        nhs: ["10.0.0.1 nbma 192.0.2.77 multicast"],
        global: `router bgp 65000\n neighbor 10.0.0.1 remote-as 65000\n${lines}`,
      }),
    );

  it("is looked for at its public address, which a host route keeps out of the tunnel", () => {
    const fallback = "ip route 0.0.0.0 0.0.0.0 GigabitEthernet1 210";
    expect(behind(fallback)).toEqual(["HUB:5 bgp default 0.0.0.0/0 recursion SPOKE1"]);
    expect(behind(`${fallback}\nip route 192.0.2.77 255.255.255.255 GigabitEthernet1`)).toEqual([]);
  });
});

describe("a static route leads into the tunnel itself", () => {
  it("by its interface or by its next hop", () => {
    const into = (route: string) => leaks({}, usual(1, { global: `ip route ${route}\n${uplink}` }));
    expect(into("192.0.2.0 255.255.255.0 Tunnel0")).toEqual([
      "SPOKE1:3 static static 192.0.2.0/24 recursion SPOKE1",
    ]);
    expect(into("192.0.2.1 255.255.255.255 10.0.0.1")).toEqual([
      "SPOKE1:3 static static 192.0.2.1/32 recursion SPOKE1",
    ]);
    expect(into("172.16.0.0 255.255.0.0 10.0.0.1")).toEqual([]);
  });

  it("as a default, unless the way to the hub may be longer", () => {
    const fallback = { global: "ip route 0.0.0.0 0.0.0.0 10.0.0.1" };
    expect(leaks({}, usual(1, fallback))).toEqual(["SPOKE1:3 static default 0.0.0.0/0 recursion SPOKE1"]);
    expect(leaks({}, usual(1, { ...fallback, nbma: null }))).toEqual([
      "SPOKE1:3 static default 0.0.0.0/0 possible SPOKE1",
    ]);
  });

  it("and is found once, however often it is asked for", () => {
    const cloud = cloudOf(hub(), usual(1));
    expect(transportLeaks(cloud)).toBe(transportLeaks(cloud));
  });
});
