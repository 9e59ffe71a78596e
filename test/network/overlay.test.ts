import { describe, expect, it } from "vitest";
import {
  bgpOver,
  bgpWith,
  eigrpOver,
  needsMulticast,
  ospfOver,
  overlayOf,
  ripOver,
  staticOver,
} from "../../src/network/overlay.ts";
import { cloudOf, hub, memberOf, networkOf, pairOf, type RouterOptions, spoke } from "../support/network.ts";

function member(options: RouterOptions) {
  return memberOf(cloudOf(hub(options)), "HUB");
}

describe("EIGRP over a tunnel", () => {
  it("runs where a network line covers it, in its VRF, with the settings of the tunnel", () => {
    const [over] = eigrpOver(
      member({
        global: "router eigrp 90\n network 10.0.0.0 0.0.0.255",
        tunnel: "no ip split-horizon eigrp 90",
      }),
    );
    expect(over).toMatchObject({
      process: { as: 90 },
      settings: { splitHorizon: { on: false } },
      at: { line: 4 },
    });
    expect(over?.silent).toBeUndefined();
    expect(eigrpOver(member({ global: "router eigrp 90\n network 172.16.0.0" }))).toEqual([]);
    expect(
      eigrpOver(
        member({
          global: "router eigrp 90\n network 0.0.0.0",
          tunnel: "vrf forwarding B\nip address 10.0.0.1 255.255.255.0",
        }),
      ),
    ).toEqual([]);
  });

  it("may be several processes", () => {
    const lines = "router eigrp 1\n network 10.0.0.0\nrouter eigrp 2\n network 0.0.0.0 0.0.0.0";
    expect(eigrpOver(member({ global: lines })).map(({ process }) => process.as)).toEqual([1, 2]);
  });

  it("in named mode takes af-interface settings, those of the default where the tunnel has none", () => {
    const named = (lines: string) =>
      eigrpOver(
        member({
          global: `router eigrp N\n address-family ipv4 unicast autonomous-system 5\n${lines}  network 10.0.0.0\n exit-address-family`,
        }),
      )[0];
    expect(named("  af-interface Tunnel0\n   no next-hop-self\n  exit-af-interface\n")).toMatchObject({
      settings: { nextHopSelf: { on: false } },
    });
    expect(named("  af-interface default\n   shutdown\n  exit-af-interface\n")?.silent).toMatchObject({
      line: 6,
    });
    expect(
      named("  af-interface Tunnel0\n   passive-interface\n  exit-af-interface\n")?.silent,
    ).toMatchObject({ line: 6 });
  });

  it("says nothing on a passive tunnel", () => {
    const passive = "router eigrp 90\n network 10.0.0.0\n passive-interface default";
    expect(eigrpOver(member({ global: passive }))[0]?.silent).toMatchObject({ line: 5 });
    expect(
      eigrpOver(member({ global: `${passive}\n no passive-interface Tunnel0` }))[0]?.silent,
    ).toBeUndefined();
  });

  it("for IPv6 needs no network line in named mode", () => {
    const six = "ipv6 address 2001:db8::1/64\nipv6 nhrp network-id 1";
    const global =
      "router eigrp N\n address-family ipv6 unicast autonomous-system 5\n exit-address-family\nipv6 router eigrp 6";
    const { clouds } = networkOf(hub({ global, tunnel: six }));
    const found = clouds.map(({ family, members }) => [
      family,
      members.flatMap((each) => eigrpOver(each).map(({ process }) => process.as)),
    ]);
    expect(found).toEqual([
      ["ipv4", []],
      ["ipv6", [5]],
    ]);
  });
});

describe("OSPF over a tunnel", () => {
  it("is point-to-point with 10 and 40 seconds unless lines say otherwise", () => {
    const plain = member({
      global:
        "router ospf 1\n network 10.0.0.0 0.255.255.255 area 7\n network 10.0.0.0 0.0.0.255 area 0.0.0.9",
    });
    expect(ospfOver(plain)).toMatchObject({
      processNumber: 1,
      area: 9,
      type: "point-to-point",
      typeWritten: false,
      hello: 10,
      dead: 40,
      priority: 1,
      at: { line: 5 },
    });
    const written = member({
      global: "router ospf 1\n network 10.0.0.0 0.0.0.255 area 0",
      tunnel: "ip ospf network point-to-multipoint\nip ospf priority 9",
    });
    expect(ospfOver(written)).toMatchObject({
      type: "point-to-multipoint",
      typeWritten: true,
      hello: 30,
      dead: 120,
      priority: 9,
    });
    expect(
      ospfOver(
        member({
          global: "router ospf 1\n network 10.0.0.0 0.0.0.255 area 0",
          tunnel: "ip ospf hello-interval 5",
        }),
      ),
    ).toMatchObject({
      hello: 5,
      dead: 20,
    });
  });

  it("runs by the interface's own line too, known process or not", () => {
    expect(ospfOver(member({ global: "router ospf 3", tunnel: "ip ospf 3 area 2" }))).toMatchObject({
      processNumber: 3,
      area: 2,
      process: { process: 3 },
    });
    expect(ospfOver(member({ tunnel: "ip ospf 4 area 0" }))?.process).toBeUndefined();
    expect(
      ospfOver(member({ global: "router ospf 3\n network 172.16.0.0 0.0.255.255 area 0" })),
    ).toBeUndefined();
  });

  it("says nothing on a passive tunnel", () => {
    const lines = "router ospf 1\n passive-interface Tunnel0\n network 10.0.0.0 0.0.0.255 area 0";
    expect(ospfOver(member({ global: lines }))?.silent).toMatchObject({ line: 4 });
  });
});

describe("RIP and static routes over a tunnel", () => {
  it("RIP runs where a classful network covers it", () => {
    expect(ripOver(member({ global: "router rip\n version 2\n network 10.0.0.0" }))).toMatchObject({
      at: { line: 5 },
    });
    expect(ripOver(member({ global: "router rip\n network 172.16.0.0" }))).toBeUndefined();
    expect(
      ripOver(member({ global: "router rip\n network 10.0.0.0\n passive-interface Tunnel0" }))?.silent,
    ).toBeDefined();
  });

  it("static routes count when they leave by it", () => {
    const routes =
      "ip route 172.16.0.0 255.255.0.0 10.0.0.9\nip route 172.17.0.0 255.255.0.0 Tunnel0\nip route 172.18.0.0 255.255.0.0 192.0.2.2\nip route 172.19.0.0 255.255.0.0 Null0\nip route vrf B 172.20.0.0 255.255.0.0 10.0.0.9";
    expect(staticOver(member({ global: routes })).map(({ prefix }) => prefix.value?.address)).toEqual([
      "172.16.0.0",
      "172.17.0.0",
    ]);
  });
});

describe("BGP over a tunnel", () => {
  const dial = (as: number, more = "") => `router bgp ${as}\n neighbor 10.0.0.1 remote-as 65000\n${more}`;

  it("is a session with whose tunnel address or loopback is named", () => {
    const loopback = "interface Loopback0\n ip address 10.255.0.2 255.255.255.255";
    const cloud = cloudOf(
      hub({
        global:
          "router bgp 65000\n neighbor 10.0.0.11 remote-as 65001\n neighbor 10.255.0.2 remote-as 65002\n neighbor 192.0.2.2 remote-as 64500",
      }),
      spoke(1, { global: dial(65001) }),
      spoke(2, { global: loopback }),
    );
    const [head, first] = pairOf(cloud, "HUB", "SPOKE1");
    expect(bgpOver(cloud, head).map(({ peer, via }) => `${peer.device.name} ${via}`)).toEqual([
      "SPOKE1 tunnel",
      "SPOKE2 loopback",
    ]);
    expect(bgpWith(cloud, head, first)).toMatchObject([{ neighbor: { address: "10.0.0.11" } }]);
    expect(bgpWith(cloud, first, head)).toMatchObject([{ via: "tunnel" }]);
    expect(bgpWith(cloud, first, memberOf(cloud, "SPOKE2"))).toEqual([]);
  });

  it("is answered by a listen range when the spoke dials", () => {
    const listen =
      "router bgp 65000\n bgp listen range 10.0.0.0/24 peer-group S\n neighbor S peer-group\n neighbor S remote-as 65001";
    const cloud = cloudOf(hub({ global: listen }), spoke(1, { global: dial(65001) }), spoke(2));
    expect(bgpOver(cloud, memberOf(cloud, "HUB"))).toMatchObject([
      { via: "listen-range", peer: { device: { name: "SPOKE1" } }, neighbor: { remoteAs: { value: 65001 } } },
    ]);
    const beside = cloudOf(
      hub({ global: listen.replace("10.0.0.0/24", "10.0.0.128/25") }),
      spoke(1, { global: dial(65001) }),
    );
    expect(bgpOver(beside, memberOf(beside, "HUB"))).toEqual([]);
  });
});

describe("what routes over a tunnel", () => {
  const of = (options: RouterOptions) => {
    const cloud = cloudOf(hub(options), spoke(1));
    return overlayOf(cloud, memberOf(cloud, "HUB"));
  };

  it("is every protocol that speaks there", () => {
    const lines = [
      "router eigrp 1\n network 10.0.0.0",
      "router ospf 1\n network 10.0.0.0 0.0.0.255 area 0",
      "router rip\n network 10.0.0.0",
      "router bgp 65000\n neighbor 10.0.0.11 remote-as 65001",
      "router odr",
      "ip route 172.16.0.0 255.255.0.0 10.0.0.11",
    ];
    const all = of({ global: lines.join("\n"), tunnel: "ip router isis" });
    expect([...all.protocols].sort()).toEqual(["bgp", "eigrp", "isis", "odr", "ospf", "rip", "static"]);
    expect(all.unknown).toBe(false);
    expect(
      of({ global: "router eigrp 1\n network 10.0.0.0\n passive-interface default" }).protocols.size,
    ).toBe(0);
  });

  it("is not all known in an excerpt", () => {
    const cloud = cloudOf(
      "interface Tunnel0\n ip address 10.0.0.1 255.255.255.0\n tunnel source 192.0.2.1\n tunnel mode gre multipoint\n",
    );
    expect(cloud.members.map((each) => overlayOf(cloud, each).unknown)).toEqual([true]);
  });

  it("needs multicast unless neighbours are named", () => {
    expect(needsMulticast(member({ global: "router eigrp 1\n network 10.0.0.0" }))).toBe(true);
    expect(
      needsMulticast(member({ global: "router eigrp 1\n network 10.0.0.0\n neighbor 10.0.0.11 Tunnel0" })),
    ).toBe(false);
    expect(needsMulticast(member({ global: "router ospf 1\n network 10.0.0.0 0.0.0.255 area 0" }))).toBe(
      true,
    );
    expect(
      needsMulticast(
        member({
          global: "router ospf 1\n network 10.0.0.0 0.0.0.255 area 0",
          tunnel: "ip ospf network non-broadcast",
        }),
      ),
    ).toBe(false);
    expect(needsMulticast(member({ global: "router rip\n network 10.0.0.0" }))).toBe(true);
    expect(needsMulticast(member({ global: "router rip\n network 10.0.0.0\n neighbor 10.0.0.11" }))).toBe(
      false,
    );
    expect(needsMulticast(member({}))).toBe(false);
  });
});
