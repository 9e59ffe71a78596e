import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  broadcastOf,
  canonicalAddress,
  contains,
  matchesWildcard,
  networkOf,
  prefixLength,
  prefixOf,
  sameSubnet,
  toNumber,
} from "../../src/syntax/ip.ts";

describe("addresses", () => {
  it.each([
    ["10.0.0.1", "10.0.0.1"],
    ["2001:DB8:0:0::0:1", "2001:db8::1"],
    ["10.0.0.256", undefined],
    ["10.1", undefined],
    ["HUB", undefined],
  ])("%s is written %s", (text, canonical) => {
    expect(canonicalAddress(text)).toBe(canonical);
  });

  it("an IPv4 address is a number from 0 to 2^32 - 1", () => {
    expect([toNumber("0.0.0.0"), toNumber("10.0.0.1"), toNumber("255.255.255.255")]).toEqual([
      0, 167772161, 4294967295,
    ]);
    expect(toNumber("2001:db8::1")).toBeUndefined();
  });
});

describe("prefixes", () => {
  it.each([
    ["10.0.0.0/8", "10.255.0.1", true],
    ["10.0.0.0/8", "11.0.0.1", false],
    ["192.0.2.7/24", "192.0.2.200", true],
    ["0.0.0.0/0", "203.0.113.5", true],
    ["2001:db8::/32", "2001:DB8:1::1", true],
    ["2001:db8::/32", "10.0.0.1", false],
    ["10.0.0.0/33", "10.0.0.1", false],
    ["10.0.0.0", "10.0.0.0", false],
  ])("%s holds %s: %s", (prefix, address, expected) => {
    expect(contains(prefix, address)).toBe(expected);
  });

  it("a mask must be contiguous to have a length", () => {
    expect([prefixLength("255.255.255.252"), prefixLength("0.0.0.0"), prefixLength("255.0.255.0")]).toEqual([
      30,
      0,
      undefined,
    ]);
  });

  it("an address and its mask give the prefix of the subnet", () => {
    expect(prefixOf("10.1.2.3", "255.255.255.0")).toBe("10.1.2.0/24");
    expect(prefixOf("10.1.2.3", "255.0.255.0")).toBeUndefined();
  });

  it("two addresses are neighbours when one mask holds both", () => {
    expect(sameSubnet("10.0.0.1", "10.0.0.2", "255.255.255.252")).toBe(true);
    expect(sameSubnet("10.0.0.1", "10.0.0.5", 30)).toBe(false);
    expect(sameSubnet("10.0.0.1", "10.0.0.5", "255.0.255.0")).toBe(false);
  });

  it("a prefix lies between its network and its broadcast address", () => {
    expect([networkOf("10.1.2.3/20"), broadcastOf("10.1.2.3/20")]).toEqual(["10.1.0.0", "10.1.15.255"]);
    expect(networkOf("2001:db8::ffff/112")).toBe("2001:db8::");
    expect(broadcastOf("10.0.0.0/40")).toBeUndefined();
    fc.assert(
      fc.property(fc.ipV4(), fc.integer({ min: 0, max: 32 }), (address, length) => {
        const prefix = `${address}/${length}`;
        const [first, last] = [toNumber(networkOf(prefix) ?? ""), toNumber(broadcastOf(prefix) ?? "")];
        return (
          (last ?? 0) - (first ?? 0) === 2 ** (32 - length) - 1 && contains(prefix, networkOf(prefix) ?? "")
        );
      }),
    );
  });
});

describe("wildcard masks", () => {
  it.each([
    ["10.0.5.9", "10.0.0.0", "0.0.255.255", true],
    ["10.1.5.9", "10.0.0.0", "0.0.255.255", false],
    ["10.7.0.1", "10.0.0.1", "0.255.0.0", true],
    ["10.0.0.1", "HUB", "0.0.0.0", false],
  ])("%s matches %s %s: %s", (address, pattern, wildcard, expected) => {
    expect(matchesWildcard(address, pattern, wildcard)).toBe(expected);
  });
});
