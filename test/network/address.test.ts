import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  covers,
  edgesOf,
  familyOf,
  includes,
  isPrivate,
  matchesWildcard,
  subnetOf,
  textOf,
} from "../../src/network/address.ts";
import { contains, networkOf, matchesWildcard as wildcardMatches } from "../../src/syntax/ip.ts";

const address = fc.ipV4();
const length = fc.integer({ min: 0, max: 32 });

describe("IPv4 as numbers", () => {
  it("covers what the library says", () => {
    fc.assert(
      fc.property(address, length, address, (base, bits, other) => {
        for (const each of [other, base]) {
          expect(covers({ address: base, length: bits }, each)).toBe(contains(`${base}/${bits}`, each));
        }
      }),
    );
  });

  it("gives the subnets and wildcard matches that the library gives", () => {
    fc.assert(
      fc.property(address, length, address, address, (base, bits, other, wildcard) => {
        expect(subnetOf({ address: base, length: bits }).address).toBe(networkOf(`${base}/${bits}`));
        expect(matchesWildcard(other, base, wildcard)).toBe(wildcardMatches(other, base, wildcard));
      }),
    );
  });
});

describe("addresses", () => {
  it("have a family; names and halves have none", () => {
    expect(
      [
        "10.0.0.1",
        "2001:db8::1",
        "dynamic",
        "hub1",
        "10.0.0",
        "10.0.0.",
        "1.2.3.4.5",
        "10.0.0.256",
        "10..0.1",
        "",
      ].map(familyOf),
    ).toEqual(["ipv4", "ipv6", ...Array.from({ length: 8 }, () => undefined)]);
  });

  it("of IPv6 are covered by IPv6 prefixes alone", () => {
    const prefix = { address: "2001:db8::", length: 32 };
    expect(covers(prefix, "2001:db8:9::1")).toBe(true);
    expect(covers(prefix, "10.0.0.1")).toBe(false);
    expect(covers({ address: "0.0.0.0", length: 0 }, "2001:db8::1")).toBe(false);
    expect(textOf(subnetOf({ address: "2001:db8::5", length: 64 }))).toBe("2001:db8::/64");
    expect(matchesWildcard("name", "10.0.0.0", "0.0.0.255")).toBe(false);
  });

  it("lie in prefixes that hold others, and have edges", () => {
    const lan = { address: "10.1.1.0", length: 24 };
    expect(includes({ address: "10.0.0.0", length: 8 }, lan)).toBe(true);
    expect(includes(lan, { address: "10.0.0.0", length: 8 })).toBe(false);
    expect(edgesOf(lan)).toEqual(["10.1.1.0", "10.1.1.255"]);
    expect(edgesOf({ address: "10.1.1.0", length: 31 })).toEqual([]);
  });

  it("are private or not", () => {
    expect(["10.1.1.1", "172.31.0.1", "192.168.1.1", "100.64.0.9", "fd00::1"].every(isPrivate)).toBe(true);
    expect(["172.32.0.1", "203.0.113.1", "2001:db8::1", "hub"].some(isPrivate)).toBe(false);
  });
});
