import { describe, expect, it } from "vitest";
import type { EigrpProcess } from "../../src/model/routing.ts";
import { revealSecret } from "../../src/syntax/secret.ts";
import { interfaceWith, router } from "./routers.ts";

function eigrp(text: string, release = "15.7"): EigrpProcess {
  const [found] = router(`version ${release}\nhostname R1\n${text}`).eigrp;
  if (!found) throw new Error("an EIGRP process expected");
  return found;
}

describe("a classic EIGRP process", () => {
  it("has the number of its autonomous system, its networks and its router-id", () => {
    const found = eigrp(
      "router eigrp 77\n network 10.20.0.0 0.0.255.255\n network 172.20.0.0\n eigrp router-id 10.255.0.1\n",
    );
    expect(found).toMatchObject({ as: 77, family: "ipv4", routerId: { value: "10.255.0.1" } });
    expect(found.networks).toMatchObject([
      { address: "10.20.0.0", wildcard: "0.0.255.255", at: { line: 4 } },
      { address: "172.20.0.0", wildcard: "0.0.255.255" },
    ]);
  });

  it.each([
    ["network 10.0.0.0", "0.255.255.255"],
    ["network 192.0.2.0", "0.0.0.255"],
    ["network 0.0.0.0", "255.255.255.255"],
    ["network 10.1.1.0 255.255.255.0", "0.0.0.255"],
    ["network 10.1.1.1 0.0.0.0", "0.0.0.0"],
    ["network 0.0.0.0 255.255.255.255", "255.255.255.255"],
  ])("`%s` covers the wildcard %s", (line, wildcard) => {
    expect(eigrp(`router eigrp 1\n ${line}\n`).networks).toMatchObject([{ wildcard }]);
  });

  it("a network that the text masks is left out rather than guessed", () => {
    expect(
      eigrp("router eigrp 1\n network {{ lan }} 0.0.0.255\n network 10.1.1.0 {{ wildcard }}\n").networks,
    ).toEqual([]);
  });

  it("passive by default, with the exceptions that are written", () => {
    const { passive } = eigrp("router eigrp 1\n passive-interface default\n no passive-interface tu0\n");
    expect(passive.byDefault).toMatchObject({ line: 4 });
    expect([...passive.off.keys()]).toEqual(["Tunnel0"]);
    expect(passive.on.size).toBe(0);
  });

  it("a passive interface that a later line takes back is not passive", () => {
    const { passive } = eigrp(
      "router eigrp 1\n passive-interface Gi0/1\n passive-interface Gi0/2\n no passive-interface Gi0/1\n",
    );
    expect([...passive.on.keys()]).toEqual(["GigabitEthernet0/2"]);
  });

  it.each([
    ["eigrp stub", ["connected", "summary"]],
    ["eigrp stub receive-only", ["receive-only"]],
    ["eigrp stub static redistributed connected", ["connected", "static", "redistributed"]],
    ["eigrp stub connected leak-map LEAK", ["connected", "leak-map"]],
  ])("`%s` offers %j", (line, kinds) => {
    const found = eigrp(`router eigrp 1\n ${line}\n`);
    expect(found.stubKinds).toEqual(kinds);
    expect(found.stub).toMatchObject({ line: 4 });
  });

  it("redistribution, filters, neighbours and K values keep their places", () => {
    const found = eigrp(`router eigrp 1
 redistribute ospf 7 metric 10000 100 255 1 1500 route-map FROM-OSPF
 redistribute connected
 distribute-list prefix NO-LAN out Tunnel0
 distribute-list 10 in
 distribute-list route-map PICK out
 distribute-list gateway PEERS in GigabitEthernet0/1
 neighbor 10.0.0.2 Tunnel0
 metric weights 0 1 1 1 0 0
`);
    expect(found.redistribute).toMatchObject([
      { source: "ospf", process: "7", routeMap: { value: "FROM-OSPF" }, at: { line: 4 } },
      { source: "connected" },
    ]);
    expect(found.distributeLists).toMatchObject([
      { kind: "prefix", list: { value: "NO-LAN" }, direction: "out", interface: "Tunnel0" },
      { kind: "acl", list: { value: "10" }, direction: "in" },
      { kind: "route-map", list: { value: "PICK" } },
      { kind: "gateway", list: { value: "PEERS" }, interface: "GigabitEthernet0/1" },
    ]);
    expect(found.neighbors).toMatchObject([{ address: "10.0.0.2", interface: "Tunnel0" }]);
    expect(found.weights).toMatchObject({ value: [1, 1, 1, 0, 0], at: { line: 11 } });
  });

  it.each([
    ["15.7", "", false],
    ["12.4", "", true],
    ["12.4", " no auto-summary\n", false],
    ["15.7", " auto-summary\n", true],
  ])("on release %s with `%s` auto-summary is on: %s", (release, line, on) => {
    expect(eigrp(`router eigrp 1\n${line}`, release).autoSummary.on).toBe(on);
  });

  it("without a release nobody knows whether auto-summary is on", () => {
    expect(router("router eigrp 1\n network 10.0.0.0\n").eigrp[0]?.autoSummary.on).toBeUndefined();
  });

  it("the process of a VRF is one of its own; without an autonomous system it does not start", () => {
    const found = router(`hostname R1
router eigrp 1
 network 10.0.0.0
 address-family ipv4 vrf RED autonomous-system 20
  network 10.20.0.0 0.0.255.255
 exit-address-family
 address-family ipv4 vrf BLUE
  autonomous-system 30
 exit-address-family
 address-family ipv4 vrf GREY
 exit-address-family
`).eigrp;
    expect(found).toMatchObject([
      { as: 1, networks: [{ address: "10.0.0.0" }] },
      { as: 20, vrf: { value: "RED" }, networks: [{ address: "10.20.0.0" }] },
      { as: 30, vrf: { value: "BLUE" } },
    ]);
    expect(found).toHaveLength(3);
  });

  it("a section entered twice is one process", () => {
    const found = router(
      "router eigrp 1\n network 10.0.0.0\nrouter eigrp 1\n network 172.16.0.0\n no network 10.0.0.0\n",
    ).eigrp;
    expect(found).toMatchObject([{ as: 1, networks: [{ address: "172.16.0.0" }] }]);
  });

  it("an IPv6 process has no networks", () => {
    expect(eigrp("ipv6 router eigrp 9\n eigrp router-id 10.9.9.9\n")).toMatchObject({
      as: 9,
      family: "ipv6",
      networks: [],
    });
  });
});

describe("a named EIGRP process", () => {
  const named = `router eigrp WAN
 address-family ipv4 unicast vrf INSIDE autonomous-system 65
  af-interface default
   hello-interval 20
   passive-interface
   shutdown
  exit-af-interface
  af-interface Tunnel0
   no passive-interface
   no shutdown
   no split-horizon
   no next-hop-self
   hold-time 60
   bandwidth-percent 30
   summary-address 10.64.0.0 255.192.0.0
   authentication mode hmac-sha-256 0 Blue-Horse
   authentication key-chain KEYS
  exit-af-interface
  topology base
   redistribute static route-map STATIC
   distribute-list prefix NO-LAN in
   auto-summary
  exit-af-topology
  network 10.0.0.0 0.255.255.255
  eigrp stub connected
 exit-address-family
`;

  it("has the shape of a classic one, with the autonomous system of its address family", () => {
    expect(eigrp(named)).toMatchObject({
      as: 65,
      name: "WAN",
      vrf: { value: "INSIDE" },
      networks: [{ address: "10.0.0.0" }],
      redistribute: [{ source: "static", routeMap: { value: "STATIC" } }],
      distributeLists: [{ list: { value: "NO-LAN" } }],
      autoSummary: { on: true },
      stubKinds: ["connected"],
    });
  });

  it("an interface takes what `af-interface default` says unless its own lines say otherwise", () => {
    const tunnel = eigrp(named).interfaces.get("Tunnel0");
    expect(tunnel).toMatchObject({
      splitHorizon: { on: false },
      nextHopSelf: { on: false },
      helloInterval: { value: 20 },
      holdTime: { value: 60 },
      passive: { on: false },
      summaries: [{ prefix: { value: { address: "10.64.0.0", length: 10 } } }],
      authenticationMode: { value: "hmac-sha-256" },
      keyChain: { value: "KEYS" },
      bandwidthPercent: { value: 30 },
    });
    expect(tunnel?.shutdown).toBeUndefined();
    expect(tunnel?.authenticationKey?.value && revealSecret(tunnel.authenticationKey.value)).toBe(
      "Blue-Horse",
    );
    expect(eigrp(named).interfaces.get("default")?.shutdown).toBeDefined();
  });

  it("passive by `af-interface default`, with exceptions", () => {
    const { passive } = eigrp(named);
    expect(passive.byDefault).toMatchObject({ line: 7 });
    expect([...passive.off.keys()]).toEqual(["Tunnel0"]);
  });

  it("an interface alone may be passive", () => {
    const { passive } = eigrp(
      "router eigrp W\n address-family ipv4 autonomous-system 1\n  af-interface Gi0/1\n   passive-interface\n  exit-af-interface\n",
    );
    expect([...passive.on.keys()]).toEqual(["GigabitEthernet0/1"]);
    expect(passive.byDefault).toBeUndefined();
  });

  it("a shut process shuts its address families; IPv6 needs no network line", () => {
    const found = eigrp(
      "router eigrp W\n shutdown\n address-family ipv6 autonomous-system 1\n  af-interface Tunnel0\n   summary-address 2001:db8:8::/45\n  exit-af-interface\n exit-address-family\n",
    );
    expect(found).toMatchObject({ family: "ipv6", shutdown: { line: 4 } });
    expect(found.interfaces.get("Tunnel0")?.summaries).toMatchObject([
      { prefix: { value: { address: "2001:db8:8::", length: 45 } } },
    ]);
  });
});

describe("EIGRP lines of an interface", () => {
  it("are kept by autonomous system; what is not written is on", () => {
    const found = interfaceWith(`no ip split-horizon eigrp 1
no ip next-hop-self eigrp 1
ip hello-interval eigrp 1 10
ip hold-time eigrp 1 35
ip summary-address eigrp 1 10.32.0.0 255.224.0.0
ip authentication mode eigrp 1 md5
ip authentication key-chain eigrp 1 KEYS
ip bandwidth-percent eigrp 1 75
ip hello-interval eigrp 2 30`).eigrp;
    expect(found.get(1)).toMatchObject({
      splitHorizon: { on: false, at: { line: 5 } },
      nextHopSelf: { on: false },
      helloInterval: { value: 10 },
      holdTime: { value: 35 },
      summaries: [{ prefix: { value: { address: "10.32.0.0", length: 11 } } }],
      authenticationMode: { value: "md5" },
      keyChain: { value: "KEYS" },
      bandwidthPercent: { value: 75 },
    });
    expect(found.get(2)).toMatchObject({ splitHorizon: { on: true }, helloInterval: { value: 30 } });
  });

  it("split horizon that is turned on again is on; a `no` of something else says nothing", () => {
    expect(
      interfaceWith("no ip split-horizon eigrp 1\nip split-horizon eigrp 1").eigrp.get(1)?.splitHorizon.on,
    ).toBe(true);
    expect(interfaceWith("no ip hold-time eigrp 1 15").eigrp.size).toBe(0);
  });
});
