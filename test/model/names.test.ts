import { describe, expect, it } from "vitest";
import { addName, type Names } from "../../src/model/build/names.ts";
import type { NamedThing } from "../../src/model/names.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { router, wordsAt } from "./routers.ts";

function named(text: string, kind: string, name: string): NamedThing | undefined {
  return router(text).names.find((thing) => thing.kind === kind && thing.name === name);
}

describe("names that a configuration defines and uses", () => {
  const text = `hostname R1
crypto ipsec profile DMVPN
 set transform-set STRONG
!
interface Tunnel0
 tunnel protection ipsec profile DMVPN
 tunnel vrf INET
end
`;

  it("a definition and its uses are one thing, each at its word", () => {
    const profile = named(text, "IPSEC_PROFILE", "DMVPN");
    expect(profile).toMatchObject({
      label: "IPsec profile",
      builtin: false,
      neverUnused: false,
      definitions: [{ line: 2 }],
      uses: [{ command: "TunnelProtection", at: { line: 6 } }],
    });
    expect(wordsAt(text, profile?.uses[0]?.at)).toBe("DMVPN");
    expect(wordsAt(text, profile?.definitions[0])).toBe("DMVPN");
  });

  it("a name that nothing defines has uses alone", () => {
    expect(named(text, "TRANSFORM_SET", "STRONG")).toMatchObject({
      definitions: [],
      uses: [{ command: "SetTransformSet" }],
    });
    expect(named(text, "VRF", "INET")?.definitions).toEqual([]);
  });

  it("what the box brings along is known", () => {
    const built = "hostname R1\ncrypto ipsec profile P\n set transform-set default\n";
    expect(named(built, "TRANSFORM_SET", "default")?.builtin).toBe(true);
  });

  it("what the box makes by the dozen is known by its beginning", () => {
    const names: Names = new Map();
    const facts = { label: "trustpoint", builtin: ["LICENCE", "TP-self-signed-*"] };
    const statement = readDocument("r1.cfg", "hostname R1\n").configs[0]?.statements[0];
    if (statement === undefined) throw new Error("no statement");
    for (const name of ["TP-self-signed-42", "LICENCE", "LICENCE-2", "TP"]) {
      const marked = {
        field: "name",
        kind: "TRUSTPOINT",
        facts,
        name,
        key: name,
        defines: false,
        span: undefined,
      };
      addName(
        names,
        marked,
        { device: "R1", path: "r1.cfg", line: 1, column: 1, endColumn: 2 },
        statement,
        undefined,
      );
    }
    expect([...names.values()].filter(({ builtin }) => builtin).map(({ name }) => name)).toEqual([
      "TP-self-signed-42",
      "LICENCE",
    ]);
  });

  it("an interface of a range is defined where the range stands", () => {
    const range = "hostname R1\ninterface range Gi0/1 - 2\nrouter rip\n passive-interface Gi0/2\n";
    expect(named(range, "INTERFACE", "GigabitEthernet0/2")).toMatchObject({
      definitions: [{ line: 2 }],
      uses: [{ at: { line: 4 } }],
    });
  });

  it("a line that is taken back uses and defines nothing", () => {
    const gone =
      "hostname R1\ncrypto ipsec profile DMVPN\n set transform-set OLD\n no set transform-set OLD\n!\nno crypto ipsec profile DMVPN\n";
    expect(router(gone).names.filter(({ kind }) => kind !== "INTERFACE")).toEqual([]);
  });

  it("names are case-sensitive", () => {
    const spelled =
      "hostname R1\ncrypto ipsec profile dmvpn\ninterface Tunnel0\n tunnel protection ipsec profile DMVPN\n";
    expect(named(spelled, "IPSEC_PROFILE", "DMVPN")?.definitions).toEqual([]);
    expect(named(spelled, "IPSEC_PROFILE", "dmvpn")?.uses).toEqual([]);
  });

  it("a masked name is nobody's name", () => {
    const masked = "hostname R1\ninterface Tunnel0\n tunnel protection ipsec profile {{ profile }}\n";
    expect(router(masked).names.filter(({ kind }) => kind === "IPSEC_PROFILE")).toEqual([]);
  });

  it("each of several names in one line is in use", () => {
    const two = "hostname R1\ncrypto ipsec profile P\n set transform-set A B\n";
    expect(named(two, "TRANSFORM_SET", "A")?.uses).toHaveLength(1);
    expect(named(two, "TRANSFORM_SET", "B")?.uses).toHaveLength(1);
  });
});

describe("kinds of name that share or confine their names", () => {
  it("a numbered access list is one, however it is entered", () => {
    const acl =
      "hostname R1\naccess-list 10 permit 10.0.0.0 0.255.255.255\nip access-list standard 10\n permit 192.168.0.0 0.0.255.255\ninterface Gi0/0\n ip access-group 10 in\n";
    const things = router(acl).names.filter(({ kind, name }) => kind === "ACL" && name === "10");
    expect(things).toHaveLength(1);
    expect(things[0]).toMatchObject({
      definitions: [{ line: 2 }, { line: 3 }],
      uses: [{ command: "AccessGroup" }],
    });
  });

  it("a peer group belongs to its BGP process", () => {
    const bgp =
      "hostname R1\nrouter bgp 65001\n neighbor SPOKES peer-group\n neighbor 10.0.0.2 peer-group SPOKES\n address-family ipv4\n  neighbor SPOKES activate\n";
    const things = router(bgp).names.filter(({ name }) => name === "SPOKES");
    expect(things).toHaveLength(1);
    expect(things[0]?.definitions.length).toBeGreaterThan(0);
    expect(things[0]?.uses.length).toBeGreaterThan(0);
  });

  it("an interface of a range is defined by it", () => {
    const ranged =
      "hostname R1\ninterface range GigabitEthernet0/1 - 2\n no shutdown\nlogging source-interface GigabitEthernet0/2\n";
    expect(named(ranged, "INTERFACE", "GigabitEthernet0/2")).toMatchObject({
      definitions: [{ line: 2 }],
      uses: [{ at: { line: 4 } }],
    });
  });

  it("an NHRP group is no reference: the hub maps it, the spoke names it", () => {
    const group = "hostname R1\ninterface Tunnel0\n nhrp group GOLD\n";
    expect(router(group).names.filter(({ name }) => name === "GOLD")).toEqual([]);
  });
});
