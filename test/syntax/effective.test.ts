import { describe, expect, it } from "vitest";
import type { Statement } from "../../src/syntax/ast.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { effective } from "../../src/syntax/effective.ts";
import { all, is, last, negated } from "../../src/syntax/select.ts";
import { outline } from "./outline.ts";

const read = (text: string): readonly Statement[] =>
  readDocument("r1.cfg", text).configs[0]?.statements ?? [];
const inForce = (text: string): string => outline(effective(read(text)));

/** What stands in the first section after all lines of a text, one line each. */
function inside(text: string): readonly string[] {
  const [section] = effective(read(text));
  return effective(section?.children ?? []).map((statement) => statement.command.syntax.text);
}

function tunnel(...lines: readonly string[]): readonly string[] {
  return inside(`interface Tunnel0\n${lines.map((line) => ` ${line}\n`).join("")}`);
}

describe("what a box holds after a text", () => {
  it("the last value of a single-valued command wins", () => {
    expect(tunnel("ip mtu 1400", "shutdown", "ip mtu 1300")).toEqual(["shutdown", "ip mtu 1300"]);
  });

  it("entries with different keys add up, equal keys replace", () => {
    expect(
      tunnel(
        "ip nhrp map 10.0.0.1 192.0.2.1",
        "ip nhrp map 10.0.0.2 192.0.2.2",
        "ip nhrp map 10.0.0.1 192.0.2.9",
      ),
    ).toEqual(["ip nhrp map 10.0.0.2 192.0.2.2", "ip nhrp map 10.0.0.1 192.0.2.9"]);
  });

  it("a section that is entered again is one, however its name is written", () => {
    const text =
      "interface Tunnel0\n ip mtu 1400\nhostname R1\nint tu 0\n shutdown\ninterface tunnel0\n no shutdown\n";
    expect(inForce(text)).toBe("interface Tunnel0\n  ip mtu 1400\n  shutdown\n  no shutdown\nhostname R1\n");
  });

  it("a set that is entered again has its new algorithms and keeps the lines below it", () => {
    const text =
      "crypto ipsec transform-set S esp-aes 256 esp-sha-hmac\n mode transport\ncrypto ipsec transform-set S esp-gcm 256\ncrypto ipsec transform-set S\n";
    expect(inForce(text)).toBe("crypto ipsec transform-set S esp-gcm 256\n  mode transport\n");
  });

  it("`no` takes a line away", () => {
    expect(tunnel("ip mtu 1400", "no ip mtu")).toEqual([]);
    expect(tunnel("ip nhrp map 10.0.0.1 192.0.2.1", "no ip nhrp map 10.0.0.1 192.0.2.1")).toEqual([]);
    expect(tunnel("ip mtu 1400", "default ip mtu")).toEqual([]);
  });

  it("`no` takes away only what agrees in the keys that it gives", () => {
    expect(
      tunnel(
        "ip nhrp map multicast 192.0.2.1",
        "ip nhrp map multicast 192.0.2.2",
        "no ip nhrp map multicast 192.0.2.1",
      ),
    ).toEqual(["ip nhrp map multicast 192.0.2.2"]);
    expect(tunnel("ip address 10.0.0.1 255.255.255.0", "no ip address")).toEqual([]);
  });

  it("`no` before a header removes the section; entered again it is empty", () => {
    expect(
      inForce("interface Tunnel0\n ip mtu 1400\nno interface Tunnel0\ninterface Tunnel0\n shutdown\n"),
    ).toBe("interface Tunnel0\n  shutdown\n");
  });

  it("`no` that removed nothing stays, and so does one that turns a default off", () => {
    expect(tunnel("no ip redirects")).toEqual(["no ip redirects"]);
    expect(tunnel("ip nhrp shortcut", "no ip nhrp shortcut")).toEqual(["no ip nhrp shortcut"]);
  });

  it("a line takes back the `no` before it, and `default` both", () => {
    expect(tunnel("no ip nhrp shortcut", "ip nhrp shortcut")).toEqual(["ip nhrp shortcut"]);
    expect(tunnel("no shutdown", "shutdown", "no shutdown", "no shutdown")).toEqual(["no shutdown"]);
    expect(tunnel("no ip redirects", "default ip redirects")).toEqual(["default ip redirects"]);
  });

  it("a cut `no neighbor` takes every line of the neighbor away", () => {
    const bgp = [
      "router bgp 65001",
      " neighbor 10.0.0.1 remote-as 65001",
      " neighbor 10.0.0.1 timers 10 30",
      " neighbor 10.0.0.11 remote-as 65001",
      " no neighbor 10.0.0.1",
      " no neighbor 10.0.0.7",
    ];
    expect(inside(bgp.join("\n"))).toEqual(["neighbor 10.0.0.11 remote-as 65001", "no neighbor 10.0.0.7"]);
  });

  it("putting an interface into another VRF takes its addresses away, saying it again does not", () => {
    expect(tunnel("ip address 10.0.0.1 255.255.255.0", "vrf forwarding A")).toEqual(["vrf forwarding A"]);
    expect(tunnel("vrf forwarding A", "ip address 10.0.0.1 255.255.255.0", "vrf forwarding A")).toEqual([
      "ip address 10.0.0.1 255.255.255.0",
      "vrf forwarding A",
    ]);
    expect(tunnel("vrf forwarding A", "ip address 10.0.0.1 255.255.255.0", "no vrf forwarding")).toEqual([]);
  });

  it("fields of a merged command add up", () => {
    const [user] = effective(read("username admin privilege 15\nusername admin secret 5 $1$abcd$hash\n"));
    expect(user?.command).toMatchObject({ kind: "User", privilege: 15 });
    expect(user?.line).toBe(2);
    expect(effective(read("username admin privilege 15\nusername guest privilege 1\n"))).toHaveLength(2);
  });

  it("unknown lines all stay", () => {
    expect(tunnel("frobnicate 1", "frobnicate 1", "no frobnicate 1")).toHaveLength(3);
  });

  it("a section is computed once", () => {
    const statements = read("hostname R1\nhostname R2\n");
    expect(effective(statements)).toBe(effective(statements));
    expect(statements).toHaveLength(2);
  });
});

describe("lists", () => {
  it("values add up and `no` takes single ones away", () => {
    const map = (...lines: readonly string[]) => {
      const [section] = effective(
        read(`route-map OUT permit 10\n${lines.map((line) => ` ${line}\n`).join("")}`),
      );
      return all(effective(section?.children ?? []), "MatchIpAddress").flatMap((each) => each.command.acls);
    };
    expect(map("match ip address A B", "match ip address C A")).toEqual(["A", "B", "C"]);
    expect(map("match ip address A B C", "no match ip address B")).toEqual(["A", "C"]);
    expect(map("match ip address A", "no match ip address A")).toEqual([]);
    expect(map("match ip address A B", "no match ip address")).toEqual([]);
  });

  it("ranges of numbers are joined and split", () => {
    const snooping = (...lines: readonly string[]) =>
      all(effective(read(`${lines.join("\n")}\n`)), "DhcpSnoopingVlan").flatMap((each) => each.command.vlans);
    expect(snooping("ip dhcp snooping vlan 1-10", "ip dhcp snooping vlan 11,20")).toEqual([
      { from: 1, to: 11 },
      { from: 20, to: 20 },
    ]);
    expect(snooping("ip dhcp snooping vlan 1-10,20", "no ip dhcp snooping vlan 5,20")).toEqual([
      { from: 1, to: 4 },
      { from: 6, to: 10 },
    ]);
    expect(effective(read("ip dhcp snooping vlan 1\nno ip dhcp snooping vlan 9\n"))).toHaveLength(2);
  });
});

describe("entries in order", () => {
  const acl = (...lines: readonly string[]) =>
    inside(`ip access-list extended A\n${lines.map((line) => ` ${line}\n`).join("")}`);

  it("entries of an access list stand in the order of their lines", () => {
    expect(acl("permit ip any any", "deny ip any any")).toEqual(["permit ip any any", "deny ip any any"]);
  });

  it("sequence numbers count more than the order of the lines", () => {
    expect(acl("20 permit ip any any", "10 deny tcp any any", "permit udp any any")).toEqual([
      "10 deny tcp any any",
      "20 permit ip any any",
      "permit udp any any",
    ]);
  });

  it("`no` with a sequence number or the whole entry removes it", () => {
    expect(acl("10 permit ip any any", "20 deny ip any any", "no 10 permit ip any any")).toEqual([
      "20 deny ip any any",
    ]);
    expect(acl("10 permit ip any any", "20 deny ip any any", "no 10")).toEqual(["20 deny ip any any"]);
  });
});

describe("selection by kind", () => {
  const lines =
    read("interface Tunnel0\n ip mtu 1400\n no ip mtu\n ip mtu 1300\n no shutdown\n")[0]?.children ?? [];

  it("gives what sets something, in order, and the last of it", () => {
    expect(all(lines, "IpMtu").map((each) => each.command.bytes)).toEqual([1400, 1300]);
    expect(last(lines, "IpMtu")?.line).toBe(4);
    expect(last(lines, "Shutdown")).toBeUndefined();
  });

  it("gives the `no` that no later line takes back", () => {
    expect(negated(lines, "Shutdown")?.line).toBe(5);
    expect(negated(lines, "IpMtu")).toBeUndefined();
    expect(negated(lines, "NhrpShortcut")).toBeUndefined();
  });

  it("narrows a command to its fields", () => {
    const command = lines[0]?.command;
    expect(command !== undefined && is(command, "IpMtu") && command.bytes).toBe(1400);
    expect(command !== undefined && is(command, "Shutdown")).toBe(false);
  });
});
