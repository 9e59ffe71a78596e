import { describe, expect, it } from "vitest";
import { ConfigGrammar } from "../../src/syntax/config-grammar.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { everyStatement, outlineOf, statementOf } from "./outline.ts";

const branch = `version 15.9
hostname BRANCH
vrf definition INET
 address-family ipv4
 exit-address-family
!
crypto keyring KEYS vrf INET
  pre-shared-key address 0.0.0.0 0.0.0.0 key hidden-word
!
crypto isakmp policy 10
 encr aes 256
 authentication pre-share
 group 14
crypto ipsec transform-set TS esp-aes 256 esp-sha-hmac
 mode transport
crypto ipsec profile PROF
 set transform-set TS
!
interface Tunnel0
 ip address 10.99.0.2 255.255.255.0
 ip nhrp network-id 7
 tunnel source GigabitEthernet0/0
 tunnel protection ipsec profile PROF
!
interface GigabitEthernet0/0
 vrf forwarding INET
 ip address dhcp
!
router eigrp WAN
 address-family ipv4 unicast autonomous-system 65
  af-interface Tunnel0
   no split-horizon
  exit-af-interface
  topology base
  exit-af-topology
  network 10.0.0.0
 exit-address-family
!
router bgp 65001
 bgp log-neighbor-changes
 neighbor 10.99.0.1 remote-as 65001
 address-family ipv4
  neighbor 10.99.0.1 activate
 exit-address-family
!
ip route vrf INET 0.0.0.0 0.0.0.0 192.0.2.1
ip access-list extended TO-HUB
 permit ip any any
route-map OUT permit 10
 match ip address TO-HUB
line con 0
 logging synchronous
line vty 0 4
 login local
end
`;

const lead = (text: string, blanks: string) => text.replace(/^/gm, blanks);
const flat = (text: string) => text.replace(/^ +/gm, "");

describe("sections", () => {
  it("the lines below a header that are indented further are its section, at every depth", () => {
    expect(outlineOf(branch)).toContain(
      "router eigrp WAN\n  address-family ipv4 unicast autonomous-system 65\n    af-interface Tunnel0\n      no split-horizon\n      exit-af-interface\n    topology base\n      exit-af-topology\n    network 10.0.0.0\n    exit-address-family\n",
    );
  });

  it("a text without indentation gives the same tree", () => {
    expect(outlineOf(flat(branch))).toBe(outlineOf(branch));
  });

  it.each([
    ["four blanks more everywhere", lead(branch, "    ")],
    ["two blanks a level", branch.replace(/^ +/gm, (blanks) => blanks + blanks)],
    ["tabs", branch.replace(/^ +/gm, (blanks) => "\t".repeat(blanks.length))],
    ["no separators", branch.replace(/^!\n/gm, "")],
  ])("%s gives the same tree", (_, text) => {
    expect(outlineOf(text)).toBe(outlineOf(branch));
  });

  it("every line of the flat text is certain", () => {
    const document = readDocument("r1.cfg", flat(branch));
    expect(document.notes).toEqual([]);
    expect(everyStatement(document).filter((statement) => statement.uncertain)).toEqual([]);
  });

  it("a line that lost its indentation stays in the section that alone knows it", () => {
    const masked = branch.replace(
      " ip nhrp network-id 7",
      "ip nhrp authentication xxxxxx\n ip nhrp network-id 7",
    );
    expect(outlineOf(masked)).toBe(
      outlineOf(
        branch.replace(" ip nhrp network-id 7", " ip nhrp authentication xxxxxx\n ip nhrp network-id 7"),
      ),
    );
  });

  it("a section whose lines stand in the column of its header is read by what its mode knows", () => {
    const text = `hostname R1
interface Loopback0
 ip address 10.0.0.1 255.255.255.255
crypto isakmp policy 10
encr aes 256
group 14
interface Tunnel0
 ip mtu 1400
`;
    expect(outlineOf(text)).toContain(
      "crypto isakmp policy 10\n  encr aes 256\n  group 14\ninterface Tunnel0\n",
    );
  });

  it("a block pasted one column too far right does not become part of the interface above it", () => {
    const text =
      "interface Tunnel0\n ip mtu 1400\n router eigrp 100\n  network 10.0.0.0\n ip route 0.0.0.0 0.0.0.0 192.0.2.1\n";
    expect(outlineOf(text)).toBe(
      "interface Tunnel0\n  ip mtu 1400\nrouter eigrp 100\n  network 10.0.0.0\nip route 0.0.0.0 0.0.0.0 192.0.2.1\n",
    );
  });

  it("a line indented further than its neighbours is no child of the line before it", () => {
    const text = "interface Tunnel0\n ip mtu 1400\n   ip nhrp network-id 1\n shutdown\n";
    expect(outlineOf(text)).toBe("interface Tunnel0\n  ip mtu 1400\n  ip nhrp network-id 1\n  shutdown\n");
  });

  it("the lines of an unknown section stay together below its header", () => {
    const text = "frobnicate system\n first thing\n  second thing\n third thing\nhostname R1\n";
    expect(outlineOf(text)).toBe(
      "frobnicate system\n  first thing\n    second thing\n  third thing\nhostname R1\n",
    );
  });

  it("`!` and blank lines inside a section do not close it", () => {
    expect(outlineOf("interface Tunnel0\n ip mtu 1400\n !\n\n shutdown\n")).toBe(
      "interface Tunnel0\n  ip mtu 1400\n  shutdown\n",
    );
  });

  it("a section that is entered again is a second statement", () => {
    expect(outlineOf("interface Tunnel0\n ip mtu 1400\nint tu0\n shutdown\n")).toBe(
      "interface Tunnel0\n  ip mtu 1400\nint tu0\n  shutdown\n",
    );
  });

  it("`no` before a line that opens a section opens none", () => {
    expect(outlineOf("no interface Tunnel0\nno router eigrp 100\nhostname R1\n")).toBe(
      "no interface Tunnel0\nno router eigrp 100\nhostname R1\n",
    );
  });
});

describe("exit and end", () => {
  it("`exit` leaves the innermost section, `end` all", () => {
    const text = `router bgp 65001
address-family ipv4
neighbor 10.0.0.1 activate
exit
neighbor 10.0.0.1 remote-as 65001
end
hostname R1
`;
    expect(outlineOf(text)).toBe(`router bgp 65001
  address-family ipv4
    neighbor 10.0.0.1 activate
  neighbor 10.0.0.1 remote-as 65001
hostname R1
`);
  });

  it("`exit` closes the sections whose lines stand further right, wherever it stands itself", () => {
    const text = `crypto ikev2 keyring KEYS
 peer ANY
  address 0.0.0.0 0.0.0.0
 exit
exit
line con 0
 logging synchronous
 exit
hostname R1
`;
    expect(outlineOf(text)).toBe(`crypto ikev2 keyring KEYS
  peer ANY
    address 0.0.0.0 0.0.0.0
line con 0
  logging synchronous
hostname R1
`);
  });
});

describe("what is not certain", () => {
  it("a line that no open mode knows makes the rest uncertain up to a line that only one of them knows", () => {
    const text = "interface Tunnel0\nfrobnicate 7\nip mtu 1400\nhostname R1\n";
    const document = readDocument("r1.cfg", text);
    expect(statementOf(document, "frobnicate 7")).toMatchObject({ uncertain: true });
    expect(statementOf(document, "ip mtu 1400")?.uncertain).toBeUndefined();
    expect(statementOf(document, "hostname R1")?.uncertain).toBeUndefined();
    expect(document.notes).toMatchObject([{ topic: "section", line: 2, column: 1, endColumn: 13 }]);
  });

  it("a line that would close two sections, and opens none, stays and is uncertain", () => {
    const text = "policy-map OUT\nclass class-default\npolice 8000\ndescription to the hub\nhostname R1\n";
    const document = readDocument("r1.cfg", text);
    expect(statementOf(document, "description to the hub")).toMatchObject({ uncertain: true });
    expect(statementOf(document, "hostname R1")?.uncertain).toBeUndefined();
  });

  it("a wrong value belongs to the section that knows the command, for certain", () => {
    const text = "router ospf 1\nnetwork 10.0.0.0 0.0.0.255 exitarea 0\nredistribute connected\n";
    const document = readDocument("r1.cfg", text);
    expect(document.notes).toEqual([]);
    expect(outlineOf(text)).toBe(
      "router ospf 1\n  network 10.0.0.0 0.0.0.255 exitarea 0\n  redistribute connected\n",
    );
  });

  it("indentation leaves no doubt about a line that nobody knows", () => {
    const document = readDocument("r1.cfg", "interface Tunnel0\n frobnicate 7\n ip mtu 1400\n");
    expect(document.notes).toEqual([]);
    expect(statementOf(document, "frobnicate 7")?.uncertain).toBeUndefined();
  });
});

describe("depth", () => {
  const nested = (levels: number) =>
    Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}unknown ${level}\n`).join("");

  it("600 nested sections are read", () => {
    expect(readDocument("r1.cfg", nested(600)).commands).toBe(600);
  });

  it("2,000 nested sections are read, the deeper ones without nesting, and told", () => {
    const document = readDocument("r1.cfg", nested(2_000));
    expect(document.commands).toBe(2_000);
    expect(document.notes).toMatchObject([{ topic: "depth" }]);
  });
});

it("the grammar of sections is sound", () => {
  expect(() => new ConfigGrammar({ skipValidations: false })).not.toThrow();
});
