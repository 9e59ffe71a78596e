import { describe, expect, it } from "vitest";
import type { BgpNeighbor, BgpProcess } from "../../src/model/bgp.ts";
import { revealSecret } from "../../src/syntax/secret.ts";
import { router } from "./routers.ts";

function bgp(lines: string): BgpProcess {
  const found = router(`version 16.9\nhostname R1\nrouter bgp 65010\n${lines}`).bgp;
  if (!found) throw new Error("a BGP process expected");
  return found;
}

function neighbor(process: BgpProcess, address: string, table = 0): BgpNeighbor {
  const found = process.tables[table]?.neighbors.find((each) => each.address === address);
  if (!found) throw new Error(`no neighbour ${address}`);
  return found;
}

describe("the BGP process", () => {
  it("has its AS, router-id and confederation", () => {
    expect(bgp(" bgp router-id 10.255.0.1\n bgp confederation identifier 64999\n")).toMatchObject({
      as: 65010,
      routerId: { value: "10.255.0.1" },
      confederation: { value: 64999 },
      defaultIpv4Unicast: { on: true },
    });
    expect(router("hostname R1\n").bgp).toBeUndefined();
  });

  it("takes networks with a mask, with the class's mask and with a length, and where else routes come from", () => {
    const [table] = bgp(` network 10.20.0.0 mask 255.255.0.0 route-map TAG
 network 192.168.4.0
 network 0.0.0.0
 aggregate-address 10.0.0.0 255.0.0.0 summary-only
 redistribute eigrp 7 route-map FROM-EIGRP
 default-information originate
`).tables;
    expect(table).toMatchObject({
      networks: [
        { prefix: { value: { address: "10.20.0.0", length: 16 } }, routeMap: { value: "TAG" } },
        { prefix: { value: { address: "192.168.4.0", length: 24 } } },
        { prefix: { value: { address: "0.0.0.0", length: 0 } } },
      ],
      aggregates: [{ prefix: { value: { address: "10.0.0.0", length: 8 } }, summaryOnly: true }],
      redistribute: [{ source: "eigrp", process: "7", routeMap: { value: "FROM-EIGRP" } }],
      defaultOriginate: { line: 9 },
    });
  });

  it("keeps the global table and each VRF apart", () => {
    const process = bgp(` neighbor 10.0.0.2 remote-as 65020
 address-family vpnv4
  neighbor 10.9.9.9 activate
 exit-address-family
 address-family ipv4 vrf RED
  network 10.7.0.0 mask 255.255.0.0
  neighbor 10.7.0.9 remote-as 65070
  neighbor 10.7.0.9 activate
 exit-address-family
 address-family ipv6 vrf RED
  neighbor 2001:db8::9 remote-as 65071
 exit-address-family
`);
    expect(process.tables).toMatchObject([
      { neighbors: [{ address: "10.0.0.2", remoteAs: { value: 65020 } }] },
      {
        vrf: "RED",
        neighbors: [{ address: "10.7.0.9" }, { address: "2001:db8::9" }],
        networks: [{ at: { line: 9 } }],
      },
    ]);
    expect(process.tables).toHaveLength(2);
  });
});

describe("a BGP neighbour", () => {
  it("has what its own lines say, each at its place", () => {
    const found = neighbor(
      bgp(` neighbor 10.0.0.2 description to the hub
 neighbor 10.0.0.2 remote-as 65020
 neighbor 10.0.0.2 local-as 64900
 neighbor 10.0.0.2 update-source lo0
 neighbor 10.0.0.2 ebgp-multihop 3
 neighbor 10.0.0.2 disable-connected-check
 neighbor 10.0.0.2 password Long Word
 neighbor 10.0.0.2 shutdown
 neighbor 10.0.0.2 allowas-in 2
 neighbor 10.0.0.2 as-override
 neighbor 10.0.0.2 default-originate
 neighbor 10.0.0.2 route-reflector-client
 neighbor 10.0.0.2 next-hop-self all
 neighbor 10.0.0.2 route-map FROM in
 neighbor 10.0.0.2 route-map TO out
 neighbor 10.0.0.2 prefix-list P-IN in
 neighbor 10.0.0.2 prefix-list P-OUT out
`),
      "10.0.0.2",
    );
    expect(found).toMatchObject({
      at: { line: 5 },
      remoteAs: { value: 65020 },
      localAs: { value: 64900 },
      updateSource: { value: "Loopback0" },
      ebgpMultihop: { line: 8 },
      disableConnectedCheck: { line: 9 },
      shutdown: { line: 11 },
      allowasIn: { line: 12 },
      asOverride: { line: 13 },
      defaultOriginate: { line: 14 },
      routeReflectorClient: { line: 15 },
      nextHopSelf: { all: true, at: { line: 16 } },
      routeMapIn: { value: "FROM" },
      routeMapOut: { value: "TO" },
      prefixListIn: { value: "P-IN" },
      prefixListOut: { value: "P-OUT" },
      activated: { on: true },
    });
    expect(found.password?.value && revealSecret(found.password.value)).toBe("Long Word");
  });

  it("inherits from its peer-group; own lines count more, and an own `no` hides what the group says", () => {
    const process = bgp(` neighbor SPOKES peer-group
 neighbor SPOKES remote-as 65010
 neighbor SPOKES timers 10 30
 neighbor SPOKES route-reflector-client
 neighbor SPOKES next-hop-self
 neighbor SPOKES update-source Tunnel0
 neighbor 10.0.0.11 peer-group SPOKES
 neighbor 10.0.0.12 peer-group SPOKES
 neighbor 10.0.0.12 update-source Tunnel1
 no neighbor 10.0.0.12 next-hop-self
`);
    expect(process.tables[0]?.neighbors.map(({ address }) => address)).toEqual(["10.0.0.11", "10.0.0.12"]);
    expect(neighbor(process, "10.0.0.11")).toMatchObject({
      at: { line: 10 },
      peerGroup: { value: "SPOKES" },
      remoteAs: { value: 65010, at: { line: 5 } },
      updateSource: { value: "Tunnel0" },
      nextHopSelf: { all: false },
      routeReflectorClient: { line: 7 },
    });
    const other = neighbor(process, "10.0.0.12");
    expect(other.updateSource?.value).toBe("Tunnel1");
    expect(other.nextHopSelf).toBeUndefined();
  });

  it("inherits from templates, also from templates of templates that go round in a circle", () => {
    const process = bgp(` template peer-policy SEND
  route-map OUT out
  inherit peer-policy SEND 10
 exit-peer-policy
 template peer-session COMMON
  remote-as 65030
  password Quiet-Lake
 exit-peer-session
 template peer-session SITE
  inherit peer-session COMMON
  ebgp-multihop 2
 exit-peer-session
 neighbor 10.0.0.2 inherit peer-session SITE
 neighbor 10.0.0.3 inherit peer-session ABSENT
 address-family ipv4
  neighbor 10.0.0.2 activate
  neighbor 10.0.0.2 inherit peer-policy SEND
 exit-address-family
`);
    expect(neighbor(process, "10.0.0.2")).toMatchObject({
      remoteAs: { value: 65030 },
      password: { at: { line: 10 } },
      ebgpMultihop: { line: 14 },
      routeMapOut: { value: "OUT" },
    });
    expect(neighbor(process, "10.0.0.3").remoteAs).toBeUndefined();
  });

  it.each([
    ["by default", " neighbor 10.0.0.2 remote-as 1\n", true],
    [
      "not after `no bgp default ipv4-unicast`",
      " no bgp default ipv4-unicast\n neighbor 10.0.0.2 remote-as 1\n",
      false,
    ],
    [
      "when its address family says so",
      " no bgp default ipv4-unicast\n neighbor 10.0.0.2 remote-as 1\n address-family ipv4\n  neighbor 10.0.0.2 activate\n",
      true,
    ],
    [
      "not when its address family says `no`",
      " neighbor 10.0.0.2 remote-as 1\n address-family ipv4\n  no neighbor 10.0.0.2 activate\n",
      false,
    ],
    [
      "not when it was active and a later line takes it back",
      " neighbor 10.0.0.2 remote-as 1\n address-family ipv4\n  neighbor 10.0.0.2 activate\n  no neighbor 10.0.0.2 activate\n",
      false,
    ],
    [
      "whatever another address family says",
      " neighbor 10.0.0.2 remote-as 1\n address-family ipv6\n  no neighbor 10.0.0.2 activate\n",
      true,
    ],
  ])("is active in IPv4 %s", (_, lines, on) => {
    expect(neighbor(bgp(lines), "10.0.0.2").activated.on).toBe(on);
  });

  it("an IPv6 neighbour is active only where the IPv6 address family says so", () => {
    const lines =
      " neighbor 2001:db8::2 remote-as 65020\n address-family ipv4\n  no neighbor 2001:db8::2 activate\n";
    expect(neighbor(bgp(lines), "2001:db8::2").activated.on).toBe(false);
    expect(
      neighbor(bgp(`${lines} address-family ipv6\n  neighbor 2001:db8::2 activate\n`), "2001:db8::2")
        .activated.on,
    ).toBe(true);
  });

  it("`no neighbor X` takes all lines of the neighbour away", () => {
    expect(
      bgp(" neighbor 10.0.0.2 remote-as 65020\n neighbor 10.0.0.2 password abc\n no neighbor 10.0.0.2\n")
        .tables[0]?.neighbors,
    ).toEqual([]);
  });

  it("a masked AS is unknown", () => {
    expect(neighbor(bgp(" neighbor 10.0.0.2 remote-as {{ as }}\n"), "10.0.0.2").remoteAs).toMatchObject({
      value: undefined,
    });
  });
});

describe("a listen range", () => {
  it("has what its peer-group gives", () => {
    const [table] = bgp(` bgp listen range 10.0.0.0/24 peer-group SPOKES
 neighbor SPOKES peer-group
 neighbor SPOKES remote-as 65020
 neighbor SPOKES password Green-Field
`).tables;
    expect(table?.neighbors).toEqual([]);
    expect(table?.listenRanges).toMatchObject([
      {
        prefix: { value: { address: "10.0.0.0", length: 24 } },
        peerGroup: { value: "SPOKES" },
        neighbor: { address: "SPOKES", remoteAs: { value: 65020 }, password: { at: { line: 7 } } },
      },
    ]);
  });

  it("may name the AS itself", () => {
    const [table] = bgp(
      " bgp listen range 10.0.0.0/24 peer-group SPOKES remote-as 65033\n neighbor SPOKES peer-group\n",
    ).tables;
    expect(table?.listenRanges[0]?.neighbor.remoteAs).toMatchObject({ value: 65033, at: { line: 4 } });
  });

  it("whose group is not shown has a neighbour of which nothing is known", () => {
    const [table] = bgp(" bgp listen range 10.0.0.0/24 peer-group SPOKES\n").tables;
    expect(table?.listenRanges[0]?.neighbor).toMatchObject({
      at: { line: 4 },
      address: "SPOKES",
      activated: { on: true },
    });
    expect(table?.listenRanges[0]?.neighbor.remoteAs).toBeUndefined();
  });
});
