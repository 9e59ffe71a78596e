import { describe, expect, it } from "vitest";
import type { OspfProcess } from "../../src/model/routing.ts";
import { revealSecret } from "../../src/syntax/secret.ts";
import { interfaceWith, router } from "./routers.ts";

function ospf(text: string): OspfProcess {
  const [found] = router(`version 15.7\nhostname R1\n${text}`).ospf;
  if (!found) throw new Error("an OSPF process expected");
  return found;
}

describe("an OSPF process", () => {
  it("has its VRF, router-id and networks, areas as numbers", () => {
    const found = ospf(
      "router ospf 5 vrf INSIDE\n router-id 10.5.5.5\n network 10.5.0.0 0.0.255.255 area 0\n network 10.6.1.0 255.255.255.0 area 0.0.1.4\n",
    );
    expect(found).toMatchObject({ process: 5, vrf: { value: "INSIDE" }, routerId: { value: "10.5.5.5" } });
    expect(found.networks).toMatchObject([
      { address: "10.5.0.0", wildcard: "0.0.255.255", area: 0, at: { line: 5 } },
      { address: "10.6.1.0", wildcard: "0.0.0.255", area: 260 },
    ]);
  });

  it("tells which areas are stubs, which authenticate and what is summed up", () => {
    const found = ospf(`router ospf 1
 area 1 stub no-summary
 area 2 nssa default-information-originate
 area 3 authentication message-digest
 area 4 authentication
 area 1 range 10.16.0.0 255.240.0.0
`);
    expect(found.stubAreas.get(1)).toMatchObject({ type: "stub", noSummary: true });
    expect(found.stubAreas.get(2)).toMatchObject({ type: "nssa", noSummary: false });
    expect(found.areaAuthentication.get(3)?.value).toBe("message-digest");
    expect(found.areaAuthentication.get(4)?.value).toBe("simple");
    expect(found.summaries).toMatchObject([{ prefix: { value: { address: "10.16.0.0", length: 12 } } }]);
  });

  it("options of an area's nssa lines add up", () => {
    const found = ospf("router ospf 1\n area 2 nssa\n area 2 nssa no-summary\n");
    expect(found.stubAreas.get(2)).toMatchObject({ type: "nssa", noSummary: true });
  });

  it("passive interfaces, neighbours, sources of routes and filters", () => {
    const found = ospf(`router ospf 1
 passive-interface default
 no passive-interface Tunnel0
 neighbor 10.0.0.2 priority 0
 redistribute bgp 65010 subnets route-map FROM-BGP
 redistribute eigrp 7 metric 50 subnets
 distribute-list prefix KEEP in
 default-information originate always
 shutdown
`);
    expect([...found.passive.off.keys()]).toEqual(["Tunnel0"]);
    expect(found.passive.byDefault).toMatchObject({ line: 4 });
    expect(found.neighbors).toMatchObject([{ address: "10.0.0.2" }]);
    expect(found.redistribute).toMatchObject([
      { source: "bgp", process: "65010", routeMap: { value: "FROM-BGP" } },
      { source: "eigrp", process: "7" },
    ]);
    expect(found.distributeLists).toMatchObject([
      { kind: "prefix", list: { value: "KEEP" }, direction: "in" },
    ]);
    expect(found).toMatchObject({ defaultOriginate: { line: 10 }, shutdown: { line: 11 } });
  });
});

describe("OSPF lines of an interface", () => {
  it("network type, timers, priority, cost, area and MTU check", () => {
    expect(
      interfaceWith(`ip ospf network broadcast
ip ospf priority 0
ip ospf hello-interval 15
ip ospf dead-interval 60
ip ospf 7 area 0.0.0.3
ip ospf mtu-ignore
ip ospf cost 500`).ospf,
    ).toMatchObject({
      networkType: { value: "broadcast" },
      priority: { value: 0 },
      helloInterval: { value: 15 },
      deadInterval: { value: 60 },
      process: { process: 7, area: 3, at: { line: 9 } },
      mtuIgnore: { line: 10 },
      cost: { value: 500 },
    });
  });

  it("`dead-interval minimal` is one second", () => {
    expect(interfaceWith("ip ospf dead-interval minimal hello-multiplier 4").ospf.deadInterval?.value).toBe(
      1,
    );
  });

  it("point-to-multipoint may be non-broadcast", () => {
    const type = (line: string) => interfaceWith(line).ospf.networkType?.value;
    expect(type("ip ospf network point-to-multipoint non-broadcast")).toBe(
      "point-to-multipoint non-broadcast",
    );
    expect(type("ip ospf network point-to-multipoint")).toBe("point-to-multipoint");
  });

  it.each([
    ["ip ospf authentication", "simple"],
    ["ip ospf authentication message-digest", "message-digest"],
    ["ip ospf authentication null", "null"],
    ["ip ospf authentication key-chain KEYS", "key-chain"],
  ])("`%s` is %s", (line, value) => {
    expect(interfaceWith(line).ospf.authentication?.value).toBe(value);
  });

  it("keys can be compared and never seen", () => {
    const found = interfaceWith(
      "ip ospf authentication-key Morning1\nip ospf message-digest-key 3 md5 Evening2",
    ).ospf;
    expect(found.authenticationKey?.value && revealSecret(found.authenticationKey.value)).toBe("Morning1");
    const digest = found.digestKeys.get(3)?.value;
    expect(digest && revealSecret(digest)).toBe("Evening2");
    expect(JSON.stringify([found.authenticationKey, digest])).not.toMatch(/Morning1|Evening2/);
  });

  it("nothing is there where nothing is written, and `no` takes away", () => {
    expect(interfaceWith("ip ospf priority 5\nno ip ospf priority").ospf).toEqual({ digestKeys: new Map() });
  });
});

describe("RIP and other protocols", () => {
  const rip = router(`hostname R1
router rip
 version 2
 network 10.0.0.0
 network 192.168.7.0
 passive-interface GigabitEthernet0/1
 neighbor 10.0.0.9
 redistribute static metric 3
 distribute-list 9 out
 default-information originate
 address-family ipv4 vrf RED
  network 172.16.0.0
 exit-address-family
router isis CORE
router odr
ipv6 router ospf 3
router ospfv3 4
`);

  it("RIP runs in the global table and in VRFs", () => {
    expect(rip.rip).toMatchObject([
      {
        version: { value: 2 },
        networks: [
          { address: "10.0.0.0", wildcard: "0.255.255.255" },
          { address: "192.168.7.0", wildcard: "0.0.0.255" },
        ],
        neighbors: [{ address: "10.0.0.9" }],
        redistribute: [{ source: "static" }],
        distributeLists: [{ kind: "acl", list: { value: "9" }, direction: "out" }],
        defaultOriginate: { line: 10 },
      },
      { vrf: "RED", networks: [{ address: "172.16.0.0" }] },
    ]);
    expect([...(rip.rip[0]?.passive.on.keys() ?? [])]).toEqual(["GigabitEthernet0/1"]);
  });

  it("IS-IS, ODR and OSPFv3 are known to run", () => {
    expect(rip.otherProtocols).toMatchObject({ isis: [{ line: 14 }], odr: { line: 15 } });
    expect(rip.otherProtocols.ospfv3).toHaveLength(2);
    expect(router("hostname R1\n").otherProtocols).toEqual({ isis: [], ospfv3: [] });
  });

  it("split horizon of RIP is on until `no ip split-horizon`", () => {
    expect(interfaceWith("ip summary-address rip 10.8.0.0 255.248.0.0").rip).toMatchObject({
      splitHorizon: { on: true },
      summaries: [{ prefix: { value: { address: "10.8.0.0", length: 13 } } }],
    });
    expect(interfaceWith("no ip split-horizon").rip.splitHorizon).toMatchObject({
      on: false,
      at: { line: 5 },
    });
    expect(interfaceWith("no ip split-horizon eigrp 1").rip.splitHorizon.on).toBe(true);
  });
});
