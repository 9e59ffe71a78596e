import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Command, Secret } from "../../src/syntax/ast.ts";
import { revealSecret } from "../../src/syntax/secret.ts";
import { languageOf } from "../grammar/support.ts";

const ios = languageOf(`
interfaces Ethernet GigabitEthernet Loopback Tunnel TenGigabitEthernet
name ROUTE_MAP "route map"
name POLICY "policy" ; number
fragment endpoint = <any|host A.B.C.D$host|A.B.C.D$address A.B.C.D$wildcard>$type

mode global
Hostname       hostname WORD$name
Interface      interface INTERFACE$name                           -> interface ; keyed by name
InterfaceRange interface range INTERFACES$names                   -> interface
Policy         crypto isakmp policy @POLICY$number                -> interface
IsakmpKey      crypto isakmp key [<0|6|7>$encoding] SECRET$key address A.B.C.D$address [A.B.C.D$mask] [no-xauth]
Community      snmp-server community SECRET$community [<ro|rw>$access]
Banner         banner motd TEXT$text
Certificate    certificate HEX$serial                             ; body until "quit"
Bgp            router bgp AS$as                                   -> bgp
AccessEntry    access-list (1-199)$list <permit|deny>$action ip :endpoint$source :endpoint$destination [log]
Vlans          vlan LIST(1-4094)$vlans
Clock          clock TIME$time RD$target H.H.H$mac N.N$ratio
Route6         ipv6 route X:X::X:X/M$prefix X:X::X:X$nextHop
Networks       networks A.B.C.D/M$prefixes ...
Peer           peer <A.B.C.D|HOST>$host
Key            key-line SECRET_LINE$key
Offset         offset (-10-10)$hours
Sequence       list WORD$name seq (1-100)$sequence
Sequences      list sequence-number
Null           void "Null0"

mode interface
Description    description LINE$text
IpAddress      ip address <A.B.C.D$address A.B.C.D$mask [secondary]|dhcp$source>
NetworkId      ip nhrp network-id (1-4294967295)$id
Map            ip nhrp map A.B.C.D$protocol A.B.C.D$nbma
MapDynamic     ip nhrp map multicast dynamic
Nhs            ip nhrp nhs A.B.C.D$server {[nbma A.B.C.D$nbma] [multicast] [priority (0-255)$priority]}
Holdtime       ip nhrp holdtime (1-65535)$seconds
Mtu            ip mtu (68-9216)$bytes
RouteMap       ip policy route-map ROUTE_MAP$map
Source         tunnel source <INTERFACE|A.B.C.D>$source
Shutdown       shutdown
Snmp           snmp trap link-status
RouteCache     ip route-cache flow
RouterIsis     ip router isis
TagA           tag-a WORD$tag
TagB           tag-b WORD$tag
Exit           exit-interface                                     ; closes

mode bgp
RemoteAs       neighbor <A.B.C.D|WORD>$peer remote-as AS$as
PeerWeight     neighbor <A.B.C.D|WORD>$peer weight (0-65535)$weight
DefaultMetric  default metric (1-9)$metric
`);

/** What was read, without the text side. */
function read(mode: string, text: string): object {
  const { syntax: _syntax, defaulted, ...rest } = ios.parse(mode, text);
  const { negated, ...fields } = rest;
  return { ...fields, ...(negated && { negated }), ...(defaulted && { defaulted }) };
}

describe("a command's values are read in canonical form", () => {
  test.each([
    ["global", "hostname R1", { kind: "Hostname", name: "R1" }],
    ["global", 'hostname "R 1"', { kind: "Hostname", name: "R 1" }],
    ["global", "interface Tunnel3", { kind: "Interface", name: "Tunnel3" }],
    ["global", "interface tu 3", { kind: "Interface", name: "Tunnel3" }],
    ["global", "interface gi0/0/1.100", { kind: "Interface", name: "GigabitEthernet0/0/1.100" }],
    ["global", "interface e0/1", { kind: "Interface", name: "Ethernet0/1" }],
    ["global", "interface te1/1:2", { kind: "Interface", name: "TenGigabitEthernet1/1:2" }],
    ["global", "interface t0", { kind: "Interface", name: "Tunnel0" }],
    [
      "global",
      "interface range gi0/1 - 3 , Loopback 5,e0/0-1",
      {
        kind: "InterfaceRange",
        names: [
          "GigabitEthernet0/1",
          "GigabitEthernet0/2",
          "GigabitEthernet0/3",
          "Loopback5",
          "Ethernet0/0",
          "Ethernet0/1",
        ],
      },
    ],
    ["global", "crypto isakmp policy 10", { kind: "Policy", number: 10 }],
    ["global", "router bgp 65000", { kind: "Bgp", as: 65000 }],
    ["global", "router bgp 1.10", { kind: "Bgp", as: 65546 }],
    [
      "global",
      "vlan 1,3,10-20",
      {
        kind: "Vlans",
        vlans: [
          { from: 1, to: 1 },
          { from: 3, to: 3 },
          { from: 10, to: 20 },
        ],
      },
    ],
    [
      "global",
      "vlan 1, 3, 10-20",
      {
        kind: "Vlans",
        vlans: [
          { from: 1, to: 1 },
          { from: 3, to: 3 },
          { from: 10, to: 20 },
        ],
      },
    ],
    [
      "global",
      "clock 07:30 10.0.0.1:5 0000.5E00.5301 2.5",
      { kind: "Clock", time: "07:30", target: "10.0.0.1:5", mac: "0000.5e00.5301", ratio: 2.5 },
    ],
    [
      "global",
      "ipv6 route 2001:DB8:0:0::/32 2001:DB8:0::1",
      { kind: "Route6", prefix: "2001:db8::/32", nextHop: "2001:db8::1" },
    ],
    [
      "global",
      "networks 10.0.0.0/8 192.0.2.0/24",
      { kind: "Networks", prefixes: ["10.0.0.0/8", "192.0.2.0/24"] },
    ],
    ["global", "peer hub.example.net", { kind: "Peer", host: "hub.example.net" }],
    ["global", "peer 192.0.2.1", { kind: "Peer", host: "192.0.2.1" }],
    ["global", "offset -5", { kind: "Offset", hours: -5 }],
    ["global", "banner motd ^C Keep  out ^C", { kind: "Banner", text: "^C Keep  out ^C" }],
    ["interface", "description to  the hub", { kind: "Description", text: "to  the hub" }],
    [
      "interface",
      "ip address 010.000.0.1 255.255.255.0",
      { kind: "IpAddress", address: "10.0.0.1", mask: "255.255.255.0" },
    ],
    ["interface", "ip address dhcp", { kind: "IpAddress", source: "dhcp" }],
    ["interface", "ip policy route-map MAP", { kind: "RouteMap", map: "MAP" }],
    ["interface", "tunnel source Loopback 0", { kind: "Source", source: "Loopback0" }],
    ["interface", "tunnel source 192.0.2.1", { kind: "Source", source: "192.0.2.1" }],
  ])("%s: %s", (mode, text, fields) => {
    expect(read(mode, text)).toEqual(fields);
  });
});

describe("words that could be several things are read as IOS reads them", () => {
  test.each([
    [
      "the exact keyword before an abbreviation",
      "global",
      "list seq seq 5",
      { kind: "Sequence", name: "seq", sequence: 5 },
    ],
    [
      "a name that abbreviates a keyword",
      "global",
      "list sequ seq 5",
      { kind: "Sequence", name: "sequ", sequence: 5 },
    ],
    ["the abbreviated keyword when the line ends there", "global", "list sequ", { kind: "Sequences" }],
    ["a keyword in any case", "interface", "IP NHRP Network-ID 7", { kind: "NetworkId", id: 7 }],
    [
      "a beginning of two keywords that the next word decides",
      "interface",
      "ip rout isis",
      { kind: "RouterIsis" },
    ],
    ["the same, the other way", "interface", "no ip rout flow", { kind: "RouteCache", negated: true }],
    ["an upper-case keyword of the catalogue", "global", "void null0", { kind: "Null" }],
    [
      "an encoding before a key",
      "global",
      "crypto isakmp key 6 AB address 192.0.2.1",
      { kind: "IsakmpKey", encoding: "6", address: "192.0.2.1", key: expect.anything() },
    ],
    [
      "a key that looks like an encoding",
      "global",
      "crypto isakmp key 6 address 192.0.2.1",
      { kind: "IsakmpKey", address: "192.0.2.1", key: expect.anything() },
    ],
    [
      "options in any order",
      "interface",
      "ip nhrp nhs 10.0.0.1 priority 3 multicast nbma 192.0.2.1",
      { kind: "Nhs", server: "10.0.0.1", priority: 3, multicast: true, nbma: "192.0.2.1" },
    ],
    [
      "a number that is a name's beginning",
      "bgp",
      "neighbor 7 weight 5",
      { kind: "PeerWeight", peer: "7", weight: 5 },
    ],
    [
      "a fragment used twice under two prefixes",
      "global",
      "access-list 101 permit ip host 192.0.2.1 10.0.0.0 0.0.0.255 log",
      {
        kind: "AccessEntry",
        list: 101,
        action: "permit",
        sourceType: "host",
        sourceHost: "192.0.2.1",
        destinationAddress: "10.0.0.0",
        destinationWildcard: "0.0.0.255",
        log: true,
      },
    ],
  ])("%s", (_what, mode, text, fields) => {
    expect(read(mode, text)).toEqual(fields);
  });

  test("an option that stands twice makes the line unknown, at the second", () => {
    const command = ios.parse("interface", "ip nhrp nhs 10.0.0.1 priority 3 priority 4");
    expect(command).toMatchObject({ kind: "Unknown", syntax: { fault: { type: "unknown", word: 6 } } });
  });
});

describe("`no` and `default` stand before every command, whose tail may be cut", () => {
  test.each([
    ["interface", "no shutdown", { kind: "Shutdown", negated: true }],
    ["interface", "NO SHUT", { kind: "Shutdown", negated: true }],
    ["interface", "default ip mtu", { kind: "Mtu", defaulted: true }],
    ["interface", "no ip nhrp network-id", { kind: "NetworkId", negated: true }],
    ["interface", "no ip nhrp network-id 5", { kind: "NetworkId", id: 5, negated: true }],
    ["interface", "no ip nhrp map 10.0.0.1", { kind: "Map", protocol: "10.0.0.1", negated: true }],
    ["bgp", "no neighbor 192.0.2.1", { kind: "Removal", peer: "192.0.2.1", negated: true }],
    ["bgp", "default metric 5", { kind: "DefaultMetric", metric: 5 }],
    ["bgp", "default neighbor 192.0.2.1 weight", { kind: "PeerWeight", peer: "192.0.2.1", defaulted: true }],
  ])("%s: %s", (mode, text, fields) => {
    expect(read(mode, text)).toEqual(fields);
  });

  test("a cut line that several kinds begin with names them", () => {
    expect(ios.parse("interface", "no ip nhrp map").syntax.candidates).toEqual(["Map", "MapDynamic"]);
  });

  test("`no` before a line that opens a section opens none", () => {
    expect(ios.parse("global", "interface Tunnel0").syntax.opens).toBe("interface");
    expect(ios.parse("global", "no interface Tunnel0").syntax.opens).toBeUndefined();
  });

  test.each(["no", "default", "no nonsense", "no ip nhrp network-id 0"])("%s alone is no command", (text) => {
    expect(ios.parse("interface", text).kind).toBe("Unknown");
  });
});

describe("what fits no command says why and what could stand there", () => {
  test.each([
    [
      "a word mistyped by one letter",
      "interface",
      "ip nhrp hodltime 300",
      { type: "unknown", word: 2, suggestion: "holdtime" },
    ],
    [
      "a mistyped word after no",
      "interface",
      "no ip nhrp netwrk-id",
      { type: "unknown", word: 3, suggestion: "network-id" },
    ],
    [
      "a mistyped word on a line that then still fits nothing",
      "interface",
      "ip nhrp hodltime x",
      { type: "unknown", word: 2 },
    ],
    [
      "a number out of range",
      "interface",
      "ip nhrp network-id 0",
      { type: "invalid-value", word: 3, expected: ["(1-4294967295)"] },
    ],
    [
      "an address that is none",
      "interface",
      "ip address 10.0.0.256 255.255.255.0",
      { type: "invalid-value", word: 2, expected: ["A.B.C.D", "dhcp"] },
    ],
    [
      "a line that ends too early",
      "interface",
      "ip address 10.0.0.1",
      { type: "incomplete", word: 3, expected: ["A.B.C.D"] },
    ],
    [
      "an abbreviation of several keywords",
      "interface",
      "s",
      {
        type: "ambiguous",
        word: 0,
        expected: ["shutdown", "snmp", "ip", "description", "exit-interface", "tag-a", "tag-b", "tunnel"],
      },
    ],
    ["an abbreviation that nothing decides", "interface", "ip rout", { type: "ambiguous", word: 1 }],
    ["an abbreviation whose line is two commands", "interface", "tag x", { type: "ambiguous", word: 0 }],
    ["a host that is a bad address", "global", "peer 192.0.2.300", { type: "invalid-value", word: 1 }],
    ["a first word that no command has", "interface", "xyzzy 1", { type: "unknown", word: 0 }],
    ["one word too many", "interface", "shutdown now", { type: "unknown", word: 1, expected: [] }],
    ["an empty line", "interface", "", { type: "incomplete", word: 0 }],
    ["a mode that nobody knows", "nowhere", "shutdown", { type: "unknown", word: 0, expected: [] }],
    [
      "a mode named like a part of every object",
      "constructor",
      "shutdown",
      { type: "unknown", word: 0, expected: [] },
    ],
    ["an interface of an unknown type", "global", "interface Foo1", { type: "unknown", word: 1 }],
    ["an interface range that is none", "global", "interface range Foo1", { type: "unknown", word: 2 }],
    ["a falling list", "global", "vlan 9-5", { type: "invalid-value", word: 1 }],
    ["an AS number too high", "global", "router bgp 70000.1", { type: "invalid-value", word: 2 }],
    ["a prefix too long", "global", "networks 10.0.0.0/33", { type: "invalid-value", word: 1 }],
  ])("%s", (_what, mode, text, fault) => {
    const { kind, syntax } = ios.parse(mode, text);
    expect({ kind, fault: syntax.fault }).toMatchObject({ kind: "Unknown", fault });
    if (!("suggestion" in fault)) expect(syntax.fault?.suggestion).toBeUndefined();
  });

  test("at most eight expected words are named, the nearest first", () => {
    const expected = ios.parse("global", "hostnme R1").syntax.fault?.expected ?? [];
    expect(expected).toHaveLength(8);
    expect(expected[0]).toBe("hostname");
  });
});

describe("a masked value is unknown, never illegal", () => {
  test.each([
    [
      "global",
      "crypto isakmp key xxxxxx address 192.0.2.1",
      { kind: "IsakmpKey", address: "192.0.2.1" },
      ["key"],
    ],
    [
      "global",
      "crypto isakmp key <removed> address 192.0.2.1",
      { kind: "IsakmpKey", address: "192.0.2.1" },
      ["key"],
    ],
    [
      "global",
      "crypto isakmp key 6 <secret hidden> address 192.0.2.1",
      { kind: "IsakmpKey", encoding: "6", address: "192.0.2.1" },
      ["key"],
    ],
    [
      "global",
      "crypto isakmp key {{ psk }} address {{ hub.nbma }}",
      { kind: "IsakmpKey" },
      ["key", "address"],
    ],
    ["global", "snmp-server community ***** ro", { kind: "Community", access: "ro" }, ["community"]],
    ["global", "snmp-server community netconanRemoved7", { kind: "Community" }, ["community"]],
    ["global", "key-line <key hidden>", { kind: "Key" }, ["key"]],
    ["global", "hostname {{ name }}", { kind: "Hostname", name: "{{ name }}" }, ["name"]],
    ["global", "interface Tunnel{{ n }}", { kind: "Interface", name: "Tunnel{{ n }}" }, ["name"]],
    [
      "interface",
      "ip address 10.x.x.1 255.255.255.0",
      { kind: "IpAddress", mask: "255.255.255.0" },
      ["address"],
    ],
    ["interface", "ip nhrp network-id <ID>", { kind: "NetworkId" }, ["id"]],
  ])("%s: %s", (mode, text, fields, masked) => {
    expect(read(mode, text)).toEqual(fields);
    expect(ios.parse(mode, text).syntax.masked).toEqual(masked);
  });

  test("a plain name that looks like a mask stays a name", () => {
    const command = ios.parse("global", "hostname xxx");
    expect(command).toMatchObject({ name: "xxx" });
    expect(command.syntax.masked).toBeUndefined();
  });
});

test("a key is a secret: no form of the command shows it but the words as typed", () => {
  const command = ios.parse("global", "crypto isakmp key s3cr3t-key address 192.0.2.1") as Command & {
    key: Secret;
  };
  expect(`${command.key} ${JSON.stringify(command.key)}`).toBe('<secret> "<secret>"');
  expect(revealSecret(command.key)).toBe("s3cr3t-key");
  expect(JSON.stringify(command.syntax.spans)).not.toContain("s3cr3t");
});

test("words and fields know their columns", () => {
  const { syntax } = ios.parse("interface", "ip  address 10.0.0.1 255.255.255.0 secondary");
  expect(syntax.words[1]).toEqual({ text: "address", start: 5, end: 12 });
  expect(syntax.spans).toEqual({
    address: { start: 13, end: 21 },
    mask: { start: 22, end: 35 },
    secondary: { start: 36, end: 45 },
  });
  expect(ios.parse("interface", "tunnel source Loopback 0").syntax.spans).toEqual({
    source: { start: 15, end: 25 },
  });
});

test("the end of a section and of a body are told", () => {
  expect(ios.parse("interface", "exit-interface").syntax.closes).toBe(true);
  expect(ios.parse("global", "certificate 0A").syntax.body).toBe("quit");
});

test("a line fits in full, abbreviated or not", () => {
  expect(ios.fits("interface", "shutdown")).toBe("full");
  expect(ios.fits("interface", "SHUTDOWN")).toBe("full");
  expect(ios.fits("interface", "no shut")).toBe("abbreviated");
  expect(ios.fits("interface", "hostname R1")).toBe("no");
  expect(ios.fits("nowhere", "shutdown")).toBe("no");
});

test("equal lines of one mode share one command that nobody can change", () => {
  const command = ios.parse("interface", "ip mtu 1400");
  expect(ios.parse("interface", "ip mtu 1400")).toBe(command);
  expect(Object.isFrozen(command)).toBe(true);
});

test("a banner holds its body up to the delimiter", () => {
  expect(ios.parse("global", "banner motd ^C").syntax.body).toBe("delimiter");
});

describe("no text makes the parser fail", () => {
  const words = [
    "ip",
    "nhrp",
    "nhs",
    "no",
    "{{",
    "}}",
    '"',
    "<",
    "10.0.0.1",
    "priority",
    "7",
    "multicast",
    "list",
    "seq",
  ];
  test.each([
    ["any text", fc.string({ unit: "binary", maxLength: 60 })],
    [
      "words of the catalogue in any order",
      fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((all) => all.join(" ")),
    ],
  ])("%s", (_what, texts) => {
    fc.assert(
      fc.property(fc.constantFrom("global", "interface", "bgp", "nowhere"), texts, (mode, text) => {
        const command = ios.parse(mode, text);
        expect(command.syntax.text).toBe(text);
        expect(command.kind === "Unknown").toBe(command.syntax.fault !== undefined);
        expect(command.kind === "Unknown").toBe(ios.fits(mode, text) === "no");
        for (const { text: word, start, end } of command.syntax.words)
          expect(text.slice(start - 1, end - 1)).toBe(word);
      }),
    );
  });

  test("a line of 20,000 words ends in good time", () => {
    expect(ios.parse("global", `networks ${"10.0.0.0/8 ".repeat(20_000)}x`).kind).toBe("Unknown");
  });
});
