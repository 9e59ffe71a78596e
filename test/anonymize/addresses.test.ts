/** Addresses: prefixes stay prefixes, ranges stay ranges, different ones stay different. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAddressMap } from "../../src/anonymize/addresses.ts";
import { bitsOf, head, lengthOf } from "../../src/anonymize/bits.ts";
import { drawWith } from "../../src/anonymize/key.ts";
import { createSubnets } from "../../src/anonymize/subnets.ts";

function mapFor(...prefixes: readonly string[]) {
  const subnets = createSubnets();
  for (const prefix of prefixes) {
    const [address = "", length] = prefix.split("/");
    const bits = bitsOf(address);
    if (bits) subnets.add(bits, Number(length));
  }
  return createAddressMap(subnets, drawWith("Feldspar"));
}

const v4 = fc.ipV4();
const v6 = fc.ipV6();

/** How many bits two addresses share from the left. */
function shared(a: string, b: string): number {
  const [one, other] = [bitsOf(a), bitsOf(b)];
  if (!one || !other) return -1;
  let length = 0;
  while (length < one.width && head(one, length + 1) === head(other, length + 1)) length++;
  return length;
}

describe("other addresses", () => {
  it.each([
    ["IPv4", v4],
    ["IPv6", v6],
  ])("of %s share as long a prefix as the first ones", (_, addresses) => {
    const map = mapFor();
    fc.assert(
      fc.property(addresses, addresses, (a, b) => {
        expect(shared(map(a), map(b))).toBe(shared(a, b));
      }),
    );
  });

  it("of one subnet stay in one subnet, and its first and last address stay first and last", () => {
    const map = mapFor("10.1.2.0/24", "10.1.0.0/16");
    const network = map("10.1.2.0", 24);
    expect(network).toMatch(/^10\..*\.0$/);
    expect(map("10.1.2.255")).toBe(network.replace(/0$/, "255"));
    const hosts = Array.from({ length: 254 }, (_, index) => map(`10.1.2.${index + 1}`));
    expect(new Set(hosts).size).toBe(254);
    for (const host of hosts) expect(host).toMatch(new RegExp(`^${network.replace(/0$/, "")}`));
    expect(hosts).not.toContain(network);
    expect(map("10.1.0.0", 16)).toMatch(/^10\.\d+\.0\.0$/);
  });

  it.each([28, 24, 20, 64])(
    "of a subnet of length %s come in another order, none in its old place",
    (length) => {
      const isV6 = length === 64;
      const subnet = isV6 ? "2001:db8::/64" : `198.51.100.0/${length}`;
      // A range that stays as a whole, so that hosts alone differ.
      const map = mapFor(
        isV6 ? subnet : subnet.replace("198.51.100", length === 20 ? "10.1.16" : "198.51.100"),
      );
      const host = (number: number) =>
        isV6
          ? `2001:db8::${number.toString(16)}`
          : length === 20
            ? `10.1.${16 + (number >> 8)}.${number & 255}`
            : `198.51.100.${number}`;
      const count = isV6 ? 2000 : 2 ** (32 - length) - 2;
      const values = Array.from({ length: count }, (_, index) => bitsOf(map(host(index + 1)))?.value ?? 0n);
      expect(new Set(values).size).toBe(count);
      const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0n));
      // By chance one step in a few is like another; a shift has all alike.
      expect(new Set(steps).size).toBeGreaterThan(count / 4);
      const stay = values.filter((value, index) => value === bitsOf(host(index + 1))?.value);
      expect(stay).toEqual([]);
    },
  );

  it("of a point-to-point subnet change places", () => {
    const map = mapFor("198.51.100.4/30");
    const last = Number(map("198.51.100.4", 30).split(".")[3]);
    expect([map("198.51.100.5"), map("198.51.100.6")]).toEqual([
      `198.51.100.${last + 2}`,
      `198.51.100.${last + 1}`,
    ]);
  });

  it("stay in their range, and what means something by itself stays", () => {
    const map = mapFor();
    expect(map("10.20.30.40")).toMatch(/^10\./);
    expect(map("172.20.1.1")).toMatch(/^172\.(1[6-9]|2\d|3[01])\./);
    expect(map("192.168.1.1")).toMatch(/^192\.168\./);
    expect(map("198.51.100.7")).toMatch(/^198\.51\.100\./);
    expect(map("2001:db8:1::1")).toMatch(/^2001:db8:/);
    for (const each of [
      "0.0.0.0",
      "127.0.0.1",
      "224.0.0.10",
      "255.255.255.0",
      "::1",
      "fe80::1",
      "no address",
    ])
      expect(map(each)).toBe(each);
    fc.assert(
      fc.property(v4, (each) => /^(10|192\.168)\./.test(each) === /^(10|192\.168)\./.test(map(each))),
    );
  });

  it("depend on the salt alone", () => {
    expect(mapFor()("8.8.8.8")).toBe(mapFor()("8.8.8.8"));
    const other = createAddressMap(createSubnets(), drawWith("Basalt"));
    expect(other("203.0.112.9")).not.toBe(mapFor()("203.0.112.9"));
  });
});

describe("masks", () => {
  it.each([
    ["255.255.255.0", 24],
    ["0.0.0.255", 24],
    ["255.255.255.255", 32],
    ["0.0.255.0", undefined],
  ])("%s leaves %s bits", (mask, length) => {
    const bits = bitsOf(mask);
    expect(bits && lengthOf(bits)).toBe(length);
  });
});
