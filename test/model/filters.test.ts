import { describe, expect, it } from "vitest";
import type { Acl } from "../../src/model/filter.ts";
import { revealSecret } from "../../src/syntax/secret.ts";
import { router } from "./routers.ts";

function acl(text: string, name: string): Acl {
  const found = router(text).filters.acls.get(name);
  if (!found) throw new Error(`no access list ${name}`);
  return found;
}

const any = { type: "any" };
const host = (address: string) => ({ type: "wildcard", address, wildcard: "0.0.0.0" });

describe("access lists", () => {
  it("a numbered standard list and the same number in named form are one list", () => {
    const found = acl(
      "access-list 10 permit 10.1.0.0 0.0.255.255\nip access-list standard 10\n permit host 10.2.2.2\n deny any log\n",
      "10",
    );
    expect(found.kind).toBe("standard");
    expect(found.entries).toMatchObject([
      {
        action: "permit",
        protocol: "ip",
        source: { type: "wildcard", address: "10.1.0.0", wildcard: "0.0.255.255" },
        destination: any,
        at: { line: 1 },
      },
      { action: "permit", source: host("10.2.2.2") },
      { action: "deny", source: any },
    ]);
  });

  it("an address alone in a standard list is a host", () => {
    expect(acl("access-list 7 permit 10.1.1.1\n", "7").entries).toMatchObject([{ source: host("10.1.1.1") }]);
  });

  it("entries of an extended list have protocol, both sides, ports as numbers and `established`", () => {
    const found = acl(
      `ip access-list extended OUTSIDE
 remark the tunnels
 permit udp any eq isakmp host 198.51.100.9 eq isakmp non500-isakmp
 permit esp object-group PEERS any
 permit tcp 10.0.0.0 0.255.255.255 range 1024 65535 any eq www established
 permit 47 any any
 permit icmp any any echo-reply
 evaluate MIRROR
 deny ip any any log
`,
      "OUTSIDE",
    );
    expect(found.kind).toBe("extended");
    expect(found.entries).toMatchObject([
      {
        protocol: "udp",
        source: any,
        sourcePorts: { operator: "eq", ports: [500] },
        destination: host("198.51.100.9"),
        destinationPorts: { operator: "eq", ports: [500, 4500] },
        established: false,
      },
      { protocol: "esp", source: { type: "group", name: "PEERS" }, destination: any },
      {
        protocol: "tcp",
        sourcePorts: { operator: "range", ports: [1024, 65535] },
        destinationPorts: { ports: [80] },
        established: true,
      },
      { protocol: "gre" },
      { protocol: "icmp" },
      { action: "evaluate" },
      { action: "deny", protocol: "ip" },
    ]);
  });

  it("entries count in the order of their numbers", () => {
    const found = acl(
      "ip access-list extended X\n 20 deny ip any any\n 10 permit ip host 10.1.1.1 any\n",
      "X",
    );
    expect(found.entries.map(({ action }) => action)).toEqual(["permit", "deny"]);
  });

  it("`no` with the number or the words takes an entry away", () => {
    const found = acl(
      "ip access-list extended X\n 10 permit ip host 10.1.1.1 any\n 20 permit ip host 10.1.1.2 any\n permit ip host 10.1.1.3 any\n no 10\n no permit ip host 10.1.1.3 any\n",
      "X",
    );
    expect(found.entries).toMatchObject([{ source: host("10.1.1.2") }]);
  });

  it("an address that is masked or a host name matches nobody for sure", () => {
    const found = acl(
      "ip access-list extended X\n permit ip host {{ peer }} any\n permit ip {{ net }} 0.0.0.255 any\n permit ip host hub.example.net any\n",
      "X",
    );
    expect(found.entries.map(({ source }) => source.type)).toEqual(["unknown", "unknown", "unknown"]);
    expect(acl("access-list 7 permit {{ net }}\n", "7").entries[0]?.source.type).toBe("unknown");
  });

  it("IPv6 lists have prefixes", () => {
    const found = acl(
      "ipv6 access-list SIX\n permit tcp 2001:DB8::/32 host 2001:db8:1::5 eq 22\n deny ipv6 any any\n",
      "SIX",
    );
    expect(found).toMatchObject({
      kind: "ipv6",
      entries: [
        {
          protocol: "tcp",
          source: { type: "prefix", prefix: { address: "2001:db8::", length: 32 } },
          destination: { type: "prefix", prefix: { address: "2001:db8:1::5", length: 128 } },
        },
        { action: "deny", protocol: "ip", source: any },
      ],
    });
  });

  it("a list of which only the head stands there is empty", () => {
    expect(acl("ip access-list extended EMPTY\n", "EMPTY").entries).toEqual([]);
  });
});

describe("prefix lists and route maps", () => {
  it("entries of a prefix list stand in the order of their numbers", () => {
    const { prefixLists } = router(
      "ip prefix-list P seq 20 permit 10.0.0.0/8 ge 16 le 24\nip prefix-list P seq 10 deny 10.9.0.0/16\nipv6 prefix-list Q permit 2001:db8::/32\n",
    ).filters;
    expect(prefixLists.get("P")).toMatchObject([
      { action: "deny", prefix: { value: { address: "10.9.0.0", length: 16 } } },
      { action: "permit", ge: 16, le: 24 },
    ]);
    expect(prefixLists.get("Q")).toMatchObject([
      { prefix: { value: { address: "2001:db8::", length: 32 } } },
    ]);
  });

  it("entries of a route map stand in the order of their numbers with what they match", () => {
    const { routeMaps } = router(`route-map R deny 20
 match tag 7
route-map R permit 10
 match ip address 10 LANS
 match ip address prefix-list P
 set local-preference 200
route-map BARE
`).filters;
    expect(routeMaps.get("R")).toMatchObject([
      {
        action: "permit",
        sequence: 10,
        matchAcls: [{ value: "10" }, { value: "LANS" }],
        matchPrefixLists: [{ value: "P" }],
        otherMatches: false,
        at: { line: 3 },
      },
      { action: "deny", sequence: 20, otherMatches: true },
    ]);
    expect(routeMaps.get("BARE")).toMatchObject([{ action: "permit", sequence: 10 }]);
  });
});

describe("translation, zones and key chains", () => {
  it("overload rules and static translations", () => {
    const { nat } = router(`ip nat inside source list 10 interface GigabitEthernet0/0 overload
ip nat inside source route-map RM pool OUT
ip nat inside source static 10.1.1.5 198.51.100.5
ip nat inside source static tcp 10.1.1.6 443 interface GigabitEthernet0/0 8443
ip nat inside source static network 10.2.0.0 198.51.100.64 /26
`).filters;
    expect(nat).toMatchObject([
      { list: { value: "10" }, interface: "GigabitEthernet0/0", overload: true, at: { line: 1 } },
      { routeMap: { value: "RM" }, overload: false },
      { static: { inside: "10.1.1.5", outside: "198.51.100.5" } },
      { static: { inside: "10.1.1.6", outside: "GigabitEthernet0/0" }, interface: "GigabitEthernet0/0" },
    ]);
    expect(nat).toHaveLength(4);
  });

  it("zones and the policies between them", () => {
    const { zones, zonePairs } = router(`zone security LAN
zone security WAN
zone-pair security OUT source LAN destination WAN
 service-policy type inspect PERMIT
zone-pair security SELF source WAN destination self
`).filters;
    expect([...zones.keys()]).toEqual(["LAN", "WAN"]);
    expect(zonePairs).toMatchObject([
      { name: "OUT", source: { value: "LAN" }, destination: { value: "WAN" }, policy: { value: "PERMIT" } },
      { name: "SELF", destination: { value: "self" } },
    ]);
    expect(zonePairs[1]?.policy).toBeUndefined();
  });

  it("keys of a key chain, in clear whether the text shows them so or in type 7", () => {
    const chain = router("key chain K\n key 1\n  key-string 7 0822455D0A16\n key 2\n").filters.keyChains.get(
      "K",
    );
    expect(chain?.keys.map(({ id }) => id)).toEqual([1, 2]);
    const string = chain?.keys[0]?.keyString?.value;
    expect(string && revealSecret(string)).toBe("cisco");
    expect(chain?.keys[1]?.keyString).toBeUndefined();
  });
});

describe("static routes and VRFs", () => {
  it("routes have prefix, table, next hop, interface, distance and what they track", () => {
    expect(
      router(`ip route 0.0.0.0 0.0.0.0 192.0.2.1
ip route vrf INET 10.9.0.0 255.255.0.0 GigabitEthernet0/0 192.0.2.9 200 track 3
ip route vrf RED 10.0.0.0 255.0.0.0 192.0.2.7 global
ip route 0.0.0.0 0.0.0.0 dhcp 254
ip route 10.5.5.5 255.255.255.0 null 0
ip route 10.6.0.0 255.255.0.0 {{ gateway }}
ipv6 route 2001:db8::/32 Tunnel0 FE80::1
`).staticRoutes,
    ).toMatchObject([
      {
        family: "ipv4",
        prefix: { value: { address: "0.0.0.0", length: 0 } },
        nextHop: { value: "192.0.2.1" },
        distance: 1,
        at: { line: 1 },
      },
      {
        vrf: "INET",
        interface: "GigabitEthernet0/0",
        nextHop: { value: "192.0.2.9" },
        distance: 200,
        track: { value: 3 },
      },
      { vrf: "RED", nextHopGlobal: true },
      { nextHop: { value: "dhcp" }, distance: 254 },
      { prefix: { value: { address: "10.5.5.0", length: 24 } }, interface: "Null0" },
      { nextHop: { value: undefined } },
      {
        family: "ipv6",
        prefix: { value: { address: "2001:db8::", length: 32 } },
        interface: "Tunnel0",
        nextHop: { value: "fe80::1" },
      },
    ]);
  });

  it("`no ip route` takes away the route that it names and no other", () => {
    const found = router(
      "ip route 10.0.0.0 255.0.0.0 192.0.2.1\nip route 10.0.0.0 255.0.0.0 192.0.2.2\nno ip route 10.0.0.0 255.0.0.0 192.0.2.1\n",
    );
    expect(found.staticRoutes.map(({ nextHop }) => nextHop?.value)).toEqual(["192.0.2.2"]);
  });

  it("both forms define a VRF", () => {
    const { vrfs } = router("vrf definition A\n rd 65000:1\nip vrf B\nip vrf A\n");
    expect([...vrfs.keys()]).toEqual(["A", "B"]);
    expect(vrfs.get("A")?.at.line).toBe(1);
  });
});
