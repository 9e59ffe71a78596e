import { expect, test } from "vitest";
import { fits, parseCommand } from "../../src/syntax/command.ts";
import { metaOf, modesOfPrompt, nameKind } from "../../src/syntax/meta.ts";

test("a map of NHRP belongs to its protocol address", () => {
  expect(metaOf("NhrpMap").identity).toMatchObject({
    type: "keyed",
    by: expect.arrayContaining(["protocol"]),
  });
});

test("a tunnel's protection uses an IPsec profile that `crypto ipsec profile` defines", () => {
  expect(metaOf("TunnelProtection").uses).toContainEqual({ field: "profile", name: "IPSEC_PROFILE" });
  expect(metaOf("IpsecProfile").defines).toContainEqual({ field: "name", name: "IPSEC_PROFILE" });
  expect(metaOf("IpsecProfile").opens).toEqual(["ipsec-profile"]);
});

test("nothing is judged from the absence of what the catalogue does not know", () => {
  for (const kind of ["Unknown", "Removal", "constructor"])
    expect(metaOf(kind)).toEqual({
      identity: { type: "opaque" },
      clears: [],
      modes: [],
      defines: [],
      uses: [],
    });
});

test("a kind of name has a label", () => {
  expect(nameKind("ROUTE_MAP")?.label).toBe("route map");
  expect(nameKind("NOTHING")).toBeUndefined();
});

test("a prompt tells the mode", () => {
  expect(modesOfPrompt("config-if")).toContain("interface");
  expect(modesOfPrompt("config-nonsense")).toEqual([]);
});

test("the lines of a spoke's tunnel are read", () => {
  expect(parseCommand("global", "interface Tunnel0")).toMatchObject({
    kind: "Interface",
    syntax: { opens: "interface" },
  });
  expect(parseCommand("interface", "ip nhrp map 10.0.0.1 192.0.2.1")).toMatchObject({
    kind: "NhrpMap",
    protocol: "10.0.0.1",
    nbma: "192.0.2.1",
  });
  expect(fits("interface", "tunnel mode gre multi")).toBe("abbreviated");
});
